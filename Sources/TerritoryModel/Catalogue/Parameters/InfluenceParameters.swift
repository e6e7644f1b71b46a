extension ParameterCatalogue {
  /// How colleagues influence one another (model, section 7.6).
  static let influence: [ParameterDeclaration] = [
    .init(
      .influenceRate, "influence.rate", default: 0.25, plausible: 0...1, unit: .perWeek, grade: .d,
      source: .assumption, section: "7.6",
      label: Bilingual(fr: "Fréquence de l’influence", en: "Frequency of influence"),
      meaning: Bilingual(
        fr: "probabilité hebdomadaire d’écouter un collègue",
        en: "weekly probability that a person hears one colleague")),
    .init(
      .influenceBound, "influence.bound", symbol: "ε", default: 0.6, plausible: 0.2...2,
      unit: .scaleDistance, grade: .d,
      source: Bilingual(
        fr: "famille de Deffuant et al. 2000", en: "family of Deffuant et al. 2000"),
      section: "7.6",
      label: Bilingual(fr: "Seuil d’écoute", en: "Bound of confidence"),
      meaning: Bilingual(
        fr: "écart de faveur au-delà duquel un collègue n’est plus écouté",
        en: "difference of favourability beyond which a colleague is not heard")),
    .init(
      .influenceStrength, "influence.strength", symbol: "μ", default: 0.04, plausible: 0...0.3,
      unit: .perHearing, grade: .c,
      source: Bilingual(
        fr: "contact étendu : 0,3 à 0,5 du contact direct (Zhou et al. 2019)",
        en: "extended contact .3 to .5 of direct contact (Zhou et al. 2019)"),
      section: "7.6",
      label: Bilingual(fr: "Force de l’influence", en: "Strength of influence"),
      meaning: Bilingual(
        fr: "attraction vers l’avis d’un collègue écouté",
        en: "pull to the view of a colleague who is heard")),
    .init(
      .influenceFamiliarity, "influence.familiarity", symbol: "μ_f", default: 0.03,
      plausible: 0...0.2, unit: .perHearing, grade: .d, source: .assumption, section: "7.6",
      label: Bilingual(
        fr: "Connaissance transmise par un collègue", en: "Familiarity passed on by a colleague"),
      meaning: Bilingual(
        fr: "connaissance apprise d’un collègue mieux informé",
        en: "familiarity learnt from a better informed colleague")),
  ]

  /// The rule of influence and the weeks run before week 0.
  static let rules: [ParameterDeclaration] = [
    .init(
      .influenceRule, "influence.rule", default: Double(InfluenceRule.bounded.rawValue),
      plausible: 0...Double(InfluenceRule.allCases.count - 1),
      unit: .choice(InfluenceRule.allCases.map(\.key)), grade: .d,
      source: .citation("Flache et al. 2017"), section: "7.6",
      label: Bilingual(fr: "Règle d’influence", en: "Rule of influence"),
      meaning: Bilingual(
        fr:
          "comment un avis change au contact des collègues : confiance bornée, moyenne, répulsion, rien",
        en:
          "how a view changes among colleagues: bounded confidence, average, repulsion, not at all")
    ),
    .init(
      .runBurnIn, "run.burnIn", default: 208, plausible: 0...520, unit: .weeks,
      bounds: ValueBounds(0, 2_000, isWhole: true), grade: .d,
      source: Bilingual(fr: "mesuré sur le modèle", en: "measured on the model"), section: "2",
      acts: .start,
      label: Bilingual(fr: "Mise en régime", en: "Burn-in"),
      meaning: Bilingual(
        fr: "semaines vécues sans action avant la semaine 0",
        en: "weeks run without actions before week 0")),
  ]
}

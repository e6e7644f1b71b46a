extension ParameterCatalogue {
  /// How cooperations turn out (model, section 7.3).
  static let outcome: [ParameterDeclaration] = [
    .init(
      .outcomeNew, "outcome.new", symbol: "π_new", default: 0.7, plausible: 0.5...0.9,
      unit: .probability, grade: .b,
      source: Bilingual(
        fr: "Graf et al. 2014 ; MacInnis & Page-Gould 2015",
        en: "Graf et al. 2014; MacInnis & Page-Gould 2015"), section: "7.3",
      label: Bilingual(fr: "Réussite sans confiance", en: "Positive outcome, no trust"),
      meaning: Bilingual(
        fr: "probabilité d’une issue positive quand la confiance est nulle",
        en: "probability of a positive outcome at trust 0")),
    .init(
      .outcomeKnown, "outcome.known", symbol: "π_known", default: 0.9, plausible: 0.7...0.98,
      unit: .probability, grade: .b,
      source: Bilingual(
        fr: "Graf et al. 2014 ; MacInnis & Page-Gould 2015",
        en: "Graf et al. 2014; MacInnis & Page-Gould 2015"), section: "7.3",
      label: Bilingual(fr: "Réussite en pleine confiance", en: "Positive outcome, full trust"),
      meaning: Bilingual(
        fr: "probabilité d’une issue positive quand la confiance est entière",
        en: "probability of a positive outcome at trust 1")),
    .init(
      .outcomeFamiliarity, "outcome.familiarity", symbol: "π_familiarity", default: 0.1,
      plausible: 0...0.2, unit: .probability, grade: .d, source: .assumption, section: "7.3",
      label: Bilingual(fr: "Réussite et connaissance", en: "Familiarity and outcome"),
      meaning: Bilingual(
        fr:
          "effet, sur l’issue, de la connaissance moyenne des deux personnes, centrée sur un demi",
        en: "effect on the outcome of the pair’s mean familiarity, centred on one half")),
  ]
}

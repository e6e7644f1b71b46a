extension ParameterCatalogue {
  /// How what was moved springs back (model, section 7.7).
  static let forgetting: [ParameterDeclaration] = [
    .init(
      .forgettingHalfLife, "forgetting.halfLife", symbol: "h", default: 26,
      plausible: 4...104, unit: .halfLife, grade: .d,
      source: Bilingual(
        fr: "aucune constante méta-analytique : à balayer", en: "no meta-analytic constant: scan"),
      section: "7.7",
      label: Bilingual(fr: "Demi-vie des représentations", en: "Half-life of representations"),
      meaning: Bilingual(
        fr:
          "oubli : semaines au bout desquelles la périphérie a fait la moitié du chemin vers le noyau",
        en: "weeks after which the periphery is half-way back to the core")),
    .init(
      .forgettingMetaHalfLife, "forgetting.metaHalfLife", symbol: "h_m", default: 26,
      plausible: 4...104,
      unit: .halfLife, grade: .d,
      source: Bilingual(
        fr: "Mernyk et al. 2022 : un mois au moins", en: "Mernyk et al. 2022: at least one month"),
      section: "7.7",
      label: Bilingual(fr: "Demi-vie de la méta-perception", en: "Half-life of meta-perception"),
      meaning: Bilingual(
        fr:
          "oubli : semaines au bout desquelles la méta-perception a fait la moitié du chemin vers l’attendu",
        en: "weeks after which meta-perception is half-way back to its expectation")),
    .init(
      .forgettingFamiliarityHalfLife, "forgetting.familiarityHalfLife", symbol: "h_f", default: 104,
      plausible: 26...520, unit: .halfLife, grade: .d, source: .assumption, section: "7.7",
      label: Bilingual(fr: "Demi-vie de la connaissance", en: "Half-life of familiarity"),
      meaning: Bilingual(
        fr:
          "oubli : semaines au bout desquelles la connaissance de l’autre profession est réduite de moitié",
        en: "weeks after which familiarity with the other profession has halved")),
  ]

  /// When the central core of a representation moves (model, section 7.7).
  static let core: [ParameterDeclaration] = [
    .init(
      .coreThreshold, "core.threshold", default: 0.2, plausible: 0.05...0.5, unit: .scaleDistance,
      grade: .d, source: .scan, section: "7.7",
      label: Bilingual(fr: "Seuil de tension du noyau", en: "Threshold of tension"),
      meaning: Bilingual(
        fr: "distance entre périphérie et noyau qui met la représentation en tension",
        en: "distance of periphery and core that makes tension")),
    .init(
      .coreWeeks, "core.weeks", default: 26, plausible: 4...104, unit: .weeks,
      bounds: ValueBounds(1, 100_000, isWhole: true), grade: .d, source: .scan, section: "7.7",
      label: Bilingual(fr: "Durée de tension du noyau", en: "Weeks of tension"),
      meaning: Bilingual(
        fr: "semaines de tension du même côté avant que le noyau ne bouge",
        en: "weeks of tension on one side before the core moves")),
    .init(
      .coreShare, "core.share", default: 0.5, plausible: 0.1...1, unit: .share, grade: .d,
      source: .scan, section: "7.7",
      label: Bilingual(fr: "Pas du noyau", en: "Step of the core"),
      meaning: Bilingual(
        fr: "part de la distance que le noyau parcourt alors",
        en: "share of the distance that the core then covers")),
  ]
}

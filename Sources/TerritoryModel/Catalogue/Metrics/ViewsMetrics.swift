extension MetricCatalogue {
  /// How the other profession is seen and known.
  static let views: [MetricDeclaration] = [
    .init(
      .warmth, "warmth", unit: .scale, span: .instant, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Chaleur", en: "Warmth"),
      meaning: Bilingual(
        fr: "bienveillance prêtée en moyenne à l’autre profession, de −1 à 1",
        en: "mean benevolence granted to the other profession, from −1 to 1")),
    .init(
      .competence, "competence", unit: .scale, span: .instant, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Compétence", en: "Competence"),
      meaning: Bilingual(
        fr: "compétence prêtée en moyenne à l’autre profession, de −1 à 1",
        en: "mean competence granted to the other profession, from −1 to 1")),
    .init(
      .favourability, "favourability", unit: .scale, span: .instant, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Faveur", en: "Favourability"),
      meaning: Bilingual(
        fr: "moyenne de (chaleur + compétence) / 2, de −1 à 1",
        en: "mean of (warmth + competence) / 2, from −1 to 1")),
    .init(
      .warmthSd, "warmthSd", unit: .spread, span: .instant, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Dispersion de la chaleur", en: "Spread of warmth"),
      meaning: Bilingual(
        fr: "écart type de la chaleur d’une personne à l’autre",
        en: "standard deviation of warmth across people")),
    .init(
      .competenceSd, "competenceSd", unit: .spread, span: .instant, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Dispersion de la compétence", en: "Spread of competence"),
      meaning: Bilingual(
        fr: "écart type de la compétence d’une personne à l’autre",
        en: "standard deviation of competence across people")),
    .init(
      .favourabilitySd, "favourabilitySd", unit: .spread, span: .instant,
      groups: .zonesAndProfessions,
      label: Bilingual(fr: "Dispersion de la faveur", en: "Spread of favourability"),
      meaning: Bilingual(
        fr: "écart type de la faveur d’une personne à l’autre",
        en: "standard deviation of favourability across people")),
    .init(
      .familiarity, "familiarity", unit: .share, span: .instant, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Familiarité", en: "Familiarity"),
      meaning: Bilingual(
        fr: "connaissance moyenne de l’autre profession, de 0 (méconnaissance) à 1",
        en: "mean knowledge of the other profession, from 0 (none) to 1")),
    .init(
      .polarisation, "polarisation", unit: .spread, span: .instant, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Polarisation", en: "Polarisation"),
      meaning: Bilingual(
        fr: "variance de la faveur d’une personne à l’autre",
        en: "variance of favourability across people")),
  ]

  /// What people believe the others think, and what the others think.
  static let mirror: [MetricDeclaration] = [
    .init(
      .believed, "believed", unit: .scale, span: .instant, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Regard supposé", en: "Believed view"),
      meaning: Bilingual(
        fr: "faveur dont on croit jouir auprès de l’autre profession, en moyenne",
        en: "how favourably people believe to be seen by the other profession, on average")),
    .init(
      .actual, "actual", unit: .scale, span: .instant, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Regard réel", en: "Actual view"),
      meaning: Bilingual(
        fr: "faveur dont on jouit vraiment auprès de l’autre profession, en moyenne",
        en: "how favourably people are seen by the other profession, on average")),
    .init(
      .gap, "gap", unit: .scale, span: .instant, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Écart du miroir", en: "Mirror gap"),
      meaning: Bilingual(
        fr: "regard réel − regard supposé", en: "actual view − believed view")),
    .init(
      .exaggeration, "exaggeration", unit: .ratio, span: .instant, groups: .zonesAndProfessions,
      label: Bilingual(fr: "Exagération", en: "Exaggeration"),
      meaning: Bilingual(
        fr: "(1 − regard supposé) / (1 − regard réel) : 1 quand on se croit vu tel que l’on est vu",
        en: "(1 − believed view) / (1 − actual view): 1 when people believe what is true")),
  ]
}

/// The numbers that every zone has, declared once, in the order of `ZoneField`.
public enum ZoneCatalogue {
  /// The declarations; the place of each is that of its field.
  public static let declarations: [FieldDeclaration] = [
    FieldDeclaration(
      ZoneField.socialWorkers.rawValue, default: nil, unit: .people, grade: .d, acts: .start,
      absence: .required,
      meaning: Bilingual(
        fr: "nombre de travailleurs sociaux de la zone", en: "number of social workers of the zone")
    ),
    FieldDeclaration(
      ZoneField.socialEntrepreneurs.rawValue, default: nil, unit: .people, grade: .d, acts: .start,
      absence: .required,
      meaning: Bilingual(
        fr: "nombre d’entrepreneurs sociaux de la zone",
        en: "number of social entrepreneurs of the zone")),
    FieldDeclaration(
      ZoneField.need.rawValue, default: 1, plausible: 0.3...3, unit: .need, grade: .d,
      meaning: Bilingual(
        fr: "intensité des besoins : multiplie le taux de contact",
        en: "need intensity: multiplies the contact rate")),
    FieldDeclaration(
      ZoneField.governance.rawValue, default: 0.4, plausible: 0...1, unit: .share, grade: .d,
      source: .citation("D’Amour et al. 2008"),
      meaning: Bilingual(
        fr: "gouvernance de la coopération sur la zone",
        en: "governance of cooperation in the zone")),
    FieldDeclaration(
      ZoneField.equalStatus.rawValue, default: 0.3, plausible: 0...1, unit: .share, grade: .d,
      source: Bilingual(
        fr: "étude CGA 2021 : « métiers à impact » et « métiers essentiels »",
        en: "CGA study 2021: “impact” and “essential” professions"),
      meaning: Bilingual(
        fr: "condition d’Allport : les deux professions se rencontrent à égalité",
        en: "Allport’s condition: the two professions meet as equals")),
    FieldDeclaration(
      ZoneField.commonGoals.rawValue, default: 0.5, plausible: 0...1, unit: .share, grade: .d,
      meaning: Bilingual(
        fr: "condition d’Allport : elles poursuivent un but commun",
        en: "Allport’s condition: they pursue a common goal")),
    FieldDeclaration(
      ZoneField.noCompetition.rawValue, default: 0.4, plausible: 0...1, unit: .share, grade: .d,
      source: Bilingual(
        fr: "les appels d’offres mettent en concurrence (Fridez & Renevey 2022)",
        en: "calls for tender set in competition (Fridez & Renevey 2022)"),
      meaning: Bilingual(
        fr: "condition d’Allport : elles ne sont pas en concurrence",
        en: "Allport’s condition: they do not compete")),
    FieldDeclaration(
      ZoneField.institutionalSupport.rawValue, default: 0.4, plausible: 0...1, unit: .share,
      grade: .d,
      meaning: Bilingual(
        fr: "condition d’Allport : les institutions soutiennent la rencontre",
        en: "Allport’s condition: institutions support the contact")),
  ]
}

extension ActionCatalogue {
  static let sponsorship = ActionDeclaration(
    .sponsorship,
    label: Bilingual(fr: "Soutien institutionnel", en: "Sponsorship"),
    meaning: Bilingual(
      fr: "pour un temps, les institutions améliorent les conditions d’Allport et la gouvernance",
      en: "for a while, institutions raise Allport’s conditions and governance"),
    lasts: true, heedsProfession: false,
    fields: [
      .duration(plausible: 13...520),
      condition(
        .equalStatus,
        Bilingual(fr: "hausse de l’égalité de statut", en: "rise of equal status")),
      condition(
        .commonGoals, Bilingual(fr: "hausse des buts communs", en: "rise of common goals")),
      condition(
        .noCompetition,
        Bilingual(fr: "hausse de l’absence de concurrence", en: "rise of the lack of competition")),
      condition(
        .institutionalSupport,
        Bilingual(
          fr: "hausse du soutien des institutions", en: "rise of the support of institutions")),
      FieldDeclaration(
        .governance, default: 0.1, plausible: 0...0.4, unit: .share,
        meaning: Bilingual(
          fr: "hausse de la gouvernance des zones", en: "rise of the zones’ governance")),
    ])

  static let agreement = ActionDeclaration(
    .agreement,
    label: Bilingual(fr: "Convention", en: "Agreement"),
    meaning: Bilingual(
      fr: "des organisations s’ouvrent pour de bon au partenariat",
      en: "organisations open up to partnership, for good"),
    heedsProfession: true,
    fields: [
      FieldDeclaration(
        .share, default: 0.5, plausible: 0...1, unit: .share,
        meaning: Bilingual(
          fr: "probabilité que chaque organisation visée adhère",
          en: "probability that each organisation addressed joins")),
      FieldDeclaration(
        .gain, default: 0.2, plausible: 0.05...0.5, unit: .share,
        meaning: Bilingual(
          fr: "hausse de la formalisation", en: "rise of formalisation")),
    ])

  static let colocation = ActionDeclaration(
    .colocation,
    label: Bilingual(fr: "Poste partagé", en: "Shared post"),
    meaning: Bilingual(
      fr:
        "des paires d’organisations d’une même zone partagent un poste : des liens, et plus d’occasions",
      en: "pairs of organisations of one zone share a post: ties, and more opportunities"),
    heedsProfession: false,
    fields: [
      FieldDeclaration(
        .pairs, default: 3, plausible: 1...20, unit: .count,
        bounds: ValueBounds(0, 100_000, isWhole: true),
        meaning: Bilingual(
          fr: "nombre de paires d’organisations", en: "number of pairs of organisations")),
      FieldDeclaration(
        .ties, default: 3, plausible: 0...10, unit: .ties,
        bounds: ValueBounds(0, 10_000, isWhole: true),
        meaning: Bilingual(
          fr: "liens créés par paire d’organisations",
          en: "ties made per pair of organisations")),
      FieldDeclaration(
        .factor, default: 3, plausible: 1.5...6, unit: .ratio,
        meaning: Bilingual(
          fr: "facteur du taux de contact entre les deux organisations, pour de bon",
          en: "factor of the contact rate between the two organisations, for good")),
    ])

  static let outreach = ActionDeclaration(
    .outreach,
    label: Bilingual(fr: "Animation de réseau", en: "Outreach"),
    meaning: Bilingual(
      fr: "annuaire, permanence, animation : pour un temps, plus d’occasions de se croiser",
      en: "a directory, a drop-in desk, a facilitator: for a while, more opportunities"),
    lasts: true, heedsProfession: false,
    fields: [
      .duration(plausible: 13...520),
      FieldDeclaration(
        .factor, default: 1.5, plausible: 1...4, unit: .ratio,
        meaning: Bilingual(
          fr: "facteur du taux de contact des zones", en: "factor of the zones’ contact rate")),
    ])

  static let funding = ActionDeclaration(
    .funding,
    label: Bilingual(fr: "Appel à projets", en: "Funding"),
    meaning: Bilingual(
      fr: "pour un temps, une incitation à coopérer, avec ou sans mise en concurrence",
      en: "for a while, an incentive to cooperate, with or without competition"),
    lasts: true, heedsProfession: true,
    fields: [
      .duration(plausible: 13...260),
      FieldDeclaration(
        .incentive, default: 0.3, plausible: 0...0.6, unit: .share,
        meaning: Bilingual(
          fr: "incitation ajoutée à la structure de la décision",
          en: "incentive added to the decision’s structure")),
      FieldDeclaration(
        .competition, default: 0, plausible: 0...0.4, unit: .share,
        meaning: Bilingual(
          fr: "ce que la mise en concurrence retire à la condition d’absence de concurrence",
          en: "what competition takes off the no-competition condition")),
    ])

  private static func condition(_ field: ActionField, _ meaning: Bilingual) -> FieldDeclaration {
    FieldDeclaration(field, default: 0.2, plausible: 0...0.5, unit: .share, meaning: meaning)
  }
}

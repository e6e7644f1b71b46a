extension ActionCatalogue {
  static let encounter = ActionDeclaration(
    .encounter,
    label: Bilingual(fr: "Grande Rencontre", en: "Encounter"),
    meaning: Bilingual(
      fr:
        "une rencontre structurée des deux professions, où chacun échange avec plusieurs personnes",
      en: "a structured meeting of the two professions, in which each person meets several others"),
    heedsProfession: true,
    fields: meeting(
      participants: 20...120, participantsGrade: .b,
      participantsSource: Bilingual(
        fr: "Grande Rencontre de 2021 : 60 personnes selon la CGA, près de cent selon l’EPSS",
        en: "Grande Rencontre of 2021: 60 people as the CGA has it, nearly 100 as EPSS has it"),
      partners: FieldDeclaration(
        .partners, default: 5, plausible: 1...10, unit: .people, bounds: partnerBounds,
        meaning: partnerMeaning),
      days: nil, positivityGrade: .b,
      positivitySource: Bilingual(
        fr:
          "Graf et al. 2014 : 3 contacts positifs pour 1 négatif ; supposé plus quand la rencontre est préparée",
        en:
          "Graf et al. 2014: 3 positive contacts for 1 negative; assumed more in a structured meeting"
      ),
      intensity: FieldDeclaration(
        .intensity, default: 0.4, plausible: 0.1...1, unit: .ratio, bounds: intensityBounds,
        grade: .c,
        source: Bilingual(
          fr: "choisie pour un effet immédiat de 0,2 écart type",
          en: "chosen for an immediate effect of 0.2 standard deviation"),
        meaning: intensityMeaning),
      newTies: 0.15, newTiesPlausible: 0...0.5))

  static let immersion = ActionDeclaration(
    .immersion,
    label: Bilingual(fr: "Vis ma vie", en: "Immersion"),
    meaning: Bilingual(
      fr: "des journées passées dans la structure de l’autre profession",
      en: "days spent in a structure of the other profession"),
    heedsProfession: true,
    fields: meeting(
      participants: 2...120, participantsGrade: .d,
      partners: FieldDeclaration(
        .partners, default: 1, plausible: 1...4, unit: .people, bounds: partnerBounds, grade: .a,
        source: Bilingual(
          fr: "Hewstone et al. 1994 (sens de l’effet)", en: "Hewstone et al. 1994 (direction)"),
        meaning: partnerMeaning),
      days: FieldDeclaration(
        .days, default: 3, plausible: 1...10, unit: .count,
        bounds: ValueBounds(1, 365, isWhole: true),
        meaning: Bilingual(
          fr: "nombre d’expériences indépendantes par paire, une par jour",
          en: "number of independent experiences per pair, one a day")),
      positivityGrade: .d,
      intensity: FieldDeclaration(
        .intensity, default: 1, plausible: 0.3...1.5, unit: .ratio, bounds: intensityBounds,
        meaning: intensityMeaning),
      newTies: 1, newTiesPlausible: 0...1))

  private static let partnerBounds = ValueBounds(1, 10_000, isWhole: true)
  private static let partnerMeaning = Bilingual(
    fr: "nombre de personnes de l’autre profession que chacun rencontre",
    en: "number of people of the other profession that each participant meets")
  private static let intensityBounds = ValueBounds(0, 10)
  private static let intensityMeaning = Bilingual(
    fr: "ce que vaut l’expérience d’une paire, rapportée à un plein travail concerté",
    en: "what a pair’s experience is worth, as a share of full concerted work")

  /// The fields of a meeting, which encounter and immersion share.
  private static func meeting(
    participants: ClosedRange<Double>, participantsGrade: EvidenceGrade,
    participantsSource: Bilingual? = nil,
    partners: FieldDeclaration, days: FieldDeclaration?, positivityGrade: EvidenceGrade,
    positivitySource: Bilingual? = nil,
    intensity: FieldDeclaration, newTies: Double, newTiesPlausible: ClosedRange<Double>
  ) -> [FieldDeclaration] {
    let people = [
      FieldDeclaration(
        .participants, default: 60, plausible: participants, unit: .people,
        grade: participantsGrade, source: participantsSource,
        meaning: Bilingual(
          fr: "nombre de participants, les deux professions ensemble",
          en: "number of participants, both professions together")),
      FieldDeclaration(
        .participantsSocialWorkers, default: nil, unit: .people,
        meaning: Bilingual(
          fr: "nombre de travailleurs sociaux, au lieu de la moitié des participants",
          en: "number of social workers, instead of half of the participants")),
      FieldDeclaration(
        .participantsSocialEntrepreneurs, default: nil, unit: .people,
        meaning: Bilingual(
          fr: "nombre d’entrepreneurs sociaux, au lieu de la moitié des participants",
          en: "number of social entrepreneurs, instead of half of the participants")),
      FieldDeclaration(
        .select, default: Double(Selection.random.rawValue),
        unit: .choice(Selection.allCases.map(\.key)),
        meaning: Bilingual(
          fr:
            "choix des participants : au hasard, les plus ouverts, les moins familiers de l’autre profession",
          en:
            "how participants are chosen: by lot, the most open, the least familiar with the other side"
        )),
      partners,
    ]
    let contact = [
      FieldDeclaration(
        .positivity, default: 0.85, plausible: 0.7...0.95, unit: .probability,
        grade: positivityGrade, source: positivitySource,
        meaning: Bilingual(
          fr: "probabilité que l’expérience d’une paire soit positive",
          en: "probability that a pair’s experience is positive")),
      intensity,
      FieldDeclaration(
        .quality, default: 0.75, plausible: 0...1, unit: .share,
        meaning: Bilingual(
          fr: "moyenne des conditions d’Allport pendant l’événement",
          en: "mean of Allport’s conditions during the event")),
      FieldDeclaration(
        .newTies, default: newTies, plausible: newTiesPlausible, unit: .probability,
        meaning: Bilingual(
          fr: "probabilité qu’une paire encore sans lien se lie après une expérience positive",
          en: "probability that an untied pair ties after a positive experience")),
    ]
    return people + (days.map { [$0] } ?? []) + contact
  }
}

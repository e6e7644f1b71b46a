import TerritoryModel

/// The fixed words of the answers of a session.
public enum AnswerText: CaseIterable, Sendable {
  /// The short form of the first reservation, beside every result.
  case noBaseline
  /// A column.
  case measure
  /// A column.
  case week
  /// A column.
  case mean
  /// A column: the band.
  case eightLives
  /// A column: the interval.
  case interval
  /// A column.
  case branch
  /// A column.
  case zone
  /// A column.
  case organisation
  /// A column.
  case profession
  /// A column.
  case size
  /// A column.
  case need
  /// A column.
  case governance
  /// A column: the mean of Allport's four conditions.
  case conditions
  /// A column.
  case workload
  /// A column.
  case formalisation
  /// A column.
  case path
  /// A column.
  case value
  /// A column.
  case unit
  /// A column.
  case origin
  /// A column.
  case grade
  /// A column.
  case meaning
  /// A column.
  case action
  /// A column.
  case when
  /// A column.
  case whereTo
  /// A column.
  case phase
  /// A column.
  case whatHappens
  /// A column.
  case modelSection
  /// A column.
  case before
  /// A column.
  case after
  /// A column.
  case change
  /// Instead of a value that is drawn.
  case drawn
  /// The line of the sample life.
  case sampleLife
  /// The band of a picture.
  case bandLabel
  /// Said of curves that cannot be told apart.
  case curvesCoincide
  /// The horizontal axis.
  case weeksAxis
  /// The mark of the present week on the axis of time.
  case now
  /// Heads the programme.
  case programme
  /// Heads the dated changes.
  case datedChanges
  /// Said of a scenario without zones of its own to show.
  case noZone
  /// Said of a scenario without named organisations.
  case noOrganisation
  /// Said when no setting answers.
  case noSetting
  /// Said when nothing differs from the catalogue.
  case allDefaults
  /// Said when nothing is followed.
  case noWatch
  /// Said of an export.
  case exported
  /// Heads the phases of a week.
  case phases
  /// Heads the scenarios.
  case scenarios
  /// Heads what each action contributes.
  case byAction
  /// Heads what each mechanism contributes.
  case byMechanism
  /// Heads what each block of the score moved.
  case byBlock
  /// What mechanisms do together.
  case joint
  /// How much the mean score of decisions moved.
  case meanScore
  /// A column: a part of a difference.
  case part
  /// A bar of the mirror, in few words: what people think of the others.
  case held
  /// A bar of the mirror, in few words: what they believe is thought of them.
  case believed
  /// A bar of the mirror, in few words: what is thought of them.
  case actual
  /// Heads settings.
  case settings
  /// A column: the values that can be chosen.
  case choices
  /// A column: how many partners.
  case partners
  /// A column: the number of a post.
  case post

  /// The words.
  public var text: Bilingual {
    switch self {
    case .noBaseline:
      Bilingual(
        fr: "Aucune étude n’a mesuré de taux de référence : ceci aide à penser, sans prévoir.",
        en: "No study has measured a baseline rate: this is to think with, not a forecast.")
    case .measure: Bilingual(fr: "mesure", en: "measure")
    case .week: Bilingual(fr: "semaine", en: "week")
    case .mean: Bilingual(fr: "moyenne", en: "mean")
    case .eightLives: Bilingual(fr: "8 vies sur 10", en: "8 lives out of 10")
    case .interval: Bilingual(fr: "intervalle à 95 %", en: "95% interval")
    case .branch: Bilingual(fr: "branche", en: "branch")
    case .zone: Bilingual(fr: "zone", en: "zone")
    case .organisation: Bilingual(fr: "organisation", en: "organisation")
    case .profession: Bilingual(fr: "profession", en: "profession")
    case .size: Bilingual(fr: "personnes", en: "people")
    case .need: Bilingual(fr: "besoins", en: "need")
    case .governance: Bilingual(fr: "gouvernance", en: "governance")
    case .conditions:
      Bilingual(fr: "conditions d’Allport (moyenne)", en: "Allport’s conditions (mean)")
    case .workload: Bilingual(fr: "charge", en: "workload")
    case .formalisation: Bilingual(fr: "ouverture au partenariat", en: "openness to partnership")
    case .path: Bilingual(fr: "réglage", en: "setting")
    case .value: Bilingual(fr: "valeur", en: "value")
    case .unit: Bilingual(fr: "unité", en: "unit")
    case .origin: Bilingual(fr: "d’où elle vient", en: "where it comes from")
    case .grade: Bilingual(fr: "niveau", en: "grade")
    case .meaning: Bilingual(fr: "sens", en: "meaning")
    case .action: Bilingual(fr: "action", en: "action")
    case .when: Bilingual(fr: "quand", en: "when")
    case .whereTo: Bilingual(fr: "où et comment", en: "where and how")
    case .phase: Bilingual(fr: "phase", en: "phase")
    case .whatHappens: Bilingual(fr: "ce qui se passe", en: "what happens")
    case .modelSection: Bilingual(fr: "modèle", en: "model")
    case .before: Bilingual(fr: "avant", en: "before")
    case .after: Bilingual(fr: "après", en: "after")
    case .change: Bilingual(fr: "changement", en: "change")
    case .drawn: Bilingual(fr: "tirée au sort", en: "drawn")
    case .sampleLife: Bilingual(fr: "une vie (réplication 1)", en: "one life (replicate 1)")
    case .bandLabel: Bilingual(fr: "8 vies sur 10", en: "8 lives out of 10")
    case .curvesCoincide: Bilingual(fr: "Les courbes se confondent.", en: "The curves coincide.")
    case .weeksAxis: Bilingual(fr: "semaines", en: "weeks")
    case .now: Bilingual(fr: "ici", en: "now")
    case .programme: Bilingual(fr: "Programme", en: "Programme")
    case .datedChanges: Bilingual(fr: "Changements datés", en: "Dated changes")
    case .noZone: Bilingual(fr: "Aucune zone.", en: "No zone.")
    case .noOrganisation:
      Bilingual(
        fr: "Aucune organisation n’est nommée : toutes sont tirées au sort.",
        en: "No organisation is named: all of them are drawn.")
    case .noSetting: Bilingual(fr: "Aucun réglage ne répond.", en: "No setting answers.")
    case .allDefaults:
      Bilingual(
        fr: "Tous les réglages ont la valeur du catalogue.",
        en: "Every setting has the value of the catalogue.")
    case .noWatch:
      Bilingual(fr: "Aucune mesure n’est suivie.", en: "No measure is followed.")
    case .exported:
      Bilingual(
        fr: "Une ligne par branche, mesure et semaine.",
        en: "One row for each branch, measure and week.")
    case .phases:
      Bilingual(fr: "Une semaine, phase par phase", en: "One week, phase by phase")
    case .scenarios:
      Bilingual(fr: "Scénarios à charger", en: "Scenarios to load")
    case .byAction: Bilingual(fr: "Par action", en: "By action")
    case .byMechanism: Bilingual(fr: "Par mécanisme", en: "By mechanism")
    case .byBlock:
      Bilingual(
        fr: "Ce qui a fait bouger le score moyen des décisions",
        en: "What moved the mean score of decisions")
    case .joint: Bilingual(fr: "Effets conjoints", en: "Joint effects")
    case .meanScore: Bilingual(fr: "Score moyen", en: "Mean score")
    case .part: Bilingual(fr: "part de la différence", en: "part of the difference")
    case .held: Bilingual(fr: "voient les autres", en: "see the others")
    case .believed: Bilingual(fr: "se croient vus", en: "believe they are seen")
    case .actual: Bilingual(fr: "sont vraiment vus", en: "are really seen")
    case .settings: Bilingual(fr: "Réglages", en: "Settings")
    case .choices: Bilingual(fr: "choix possibles", en: "choices")
    case .partners: Bilingual(fr: "partenaires", en: "partners")
    case .post: Bilingual(fr: "numéro du poste", en: "number of the post")
    }
  }
}

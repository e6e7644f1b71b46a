import CommandLanguage
import TerritoryModel

/// The fixed words of help.
public enum HelpText: CaseIterable, Sendable {
  /// Heads the overview.
  case overview
  /// Below the overview.
  case more
  /// Before other names.
  case otherNames
  /// Heads examples.
  case examples
  /// Before the default of a value.
  case defaultValue
  /// Before the plausible range.
  case plausible
  /// Before the hard bounds.
  case bounds
  /// Before the grade.
  case grade
  /// Before the source.
  case source
  /// Before the value of the present branch.
  case present
  /// Before the symbol in the model.
  case symbol
  /// Said of a value that acts at the start only.
  case startOnly
  /// Heads the fields of an action.
  case fields
  /// Heads the fields that every action has.
  case commonFields
  /// Said of a field without a default.
  case required
  /// Before the words of which a field takes one.
  case writtenAs
  /// Before the groups of a metric.
  case groups
  /// Said of metrics of ties.
  case groupsOfTies
  /// Said of metrics of people.
  case groupsOfPeople
  /// Before what a metric covers in time.
  case span
  /// Said of sums of events.
  case spanWindow
  /// Said of the volume and the coverage.
  case spanThirteen
  /// Said of states.
  case spanInstant
  /// Said of quantities.
  case quantityUse

  /// The words.
  public var text: Bilingual {
    switch self {
    case .overview: Bilingual(fr: "Les commandes", en: "The commands")
    case .more:
      Bilingual(
        fr:
          "aide COMMANDE pour une commande, aide contact.rate pour un réglage, à-propos MOT pour chercher, visite pour commencer. Tab complète ; Ctrl-C arrête un calcul ; quitter termine.",
        en:
          "help COMMAND for a command, help contact.rate for a setting, apropos WORD to search, tour to begin. Tab completes; Ctrl-C stops a computation; quit ends."
      )
    case .otherNames: Bilingual(fr: "Autres noms", en: "Other names")
    case .examples: Bilingual(fr: "Exemples", en: "Examples")
    case .defaultValue: Bilingual(fr: "Par défaut", en: "Default")
    case .plausible: Bilingual(fr: "Plage plausible", en: "Plausible range")
    case .bounds: Bilingual(fr: "Valeurs possibles", en: "Possible values")
    case .grade: Bilingual(fr: "Solidité", en: "Grade")
    case .source: Bilingual(fr: "Source", en: "Source")
    case .present: Bilingual(fr: "Dans la branche présente", en: "In the present branch")
    case .symbol: Bilingual(fr: "Symbole dans le modèle", en: "Symbol in the model")
    case .startOnly:
      Bilingual(
        fr: "N’agit qu’au départ : ne peut pas changer en cours de route.",
        en: "Acts at the start only: it cannot change during a run.")
    case .fields: Bilingual(fr: "Champs de l’action", en: "Fields of the action")
    case .commonFields: Bilingual(fr: "Champs de toute action", en: "Fields of every action")
    case .required: Bilingual(fr: "à donner", en: "must be given")
    case .writtenAs: Bilingual(fr: "qui s’écrivent", en: "written")
    case .groups: Bilingual(fr: "Groupes", en: "Groups")
    case .groupsOfTies: Bilingual(fr: "le territoire, une zone", en: "the territory, a zone")
    case .groupsOfPeople:
      Bilingual(
        fr: "le territoire, une zone, une profession, une profession dans une zone",
        en: "the territory, a zone, a profession, a profession in a zone")
    case .span: Bilingual(fr: "Dans le temps", en: "In time")
    case .spanWindow:
      Bilingual(
        fr: "cumulée sur 13 semaines, ou sur la fenêtre que l’on donne",
        en: "summed over 13 weeks, or over the window given")
    case .spanThirteen:
      Bilingual(fr: "toujours les 13 dernières semaines", en: "always the last 13 weeks")
    case .spanInstant:
      Bilingual(fr: "l’état à la fin de la semaine", en: "the state at the end of the week")
    case .quantityUse:
      Bilingual(
        fr:
          "Une grandeur de chaque personne, à employer avec moyenne, écart-type, quantile ou dans une condition.",
        en: "A number of each person, to use with mean, sd, quantile or in a condition.")
    }
  }

  /// The heading of a group of commands.
  public static func heading(_ group: CommandGroup) -> Bilingual {
    switch group {
    case .scenario: Bilingual(fr: "Scénario", en: "Scenario")
    case .time: Bilingual(fr: "Temps", en: "Time")
    case .branches: Bilingual(fr: "Branches", en: "Branches")
    case .looking: Bilingual(fr: "Regarder", en: "Looking")
    case .understanding: Bilingual(fr: "Comprendre", en: "Understanding")
    case .experiments: Bilingual(fr: "Expériences", en: "Experiments")
    case .room: Bilingual(fr: "Devant un groupe", en: "In front of a group")
    case .records: Bilingual(fr: "Scripts et fichiers", en: "Scripts and files")
    case .knowing: Bilingual(fr: "Savoir", en: "Finding out")
    case .shell: Bilingual(fr: "L’interpréteur", en: "The shell")
    }
  }
}

import TerritoryModel

/// What the engine says by itself, to whoever shows its answers.
public enum EngineText {
  /// What is told when a notebook or another program begins.
  public static func banner(version: String, model: Int) -> Bilingual {
    Bilingual(
      fr: "Rencontre \(version) (modèle \(model)). « aide » montre les commandes.",
      en: "Rencontre \(version) (model \(model)). “help” shows the commands.")
  }

  /// A request was stopped before it began, or while it had nothing to keep.
  public static let interrupted = Bilingual(fr: "Interrompu.", en: "Interrupted.")
}

/// The columns of the values that `simulate` gives, one row for each.
public enum SimulationColumn: String, Sendable, Hashable, CaseIterable {
  /// What is measured.
  case measure
  /// Whether the programme takes place.
  case programme
  /// The week.
  case week
  /// The replicate.
  case replicate
  /// The value.
  case value

  /// The version of the columns, told with every answer.
  public static let formatVersion = 1

  /// One line of meaning.
  public var meaning: Bilingual {
    switch self {
    case .measure:
      Bilingual(fr: "mesure, comme une commande l’écrit", en: "measure, as a command writes it")
    case .programme:
      Bilingual(
        fr: "si le programme a lieu ; sinon, le jumeau sans lui",
        en: "whether the programme takes place; if not, the twin without it")
    case .week: Bilingual(fr: "semaine, à partir de 0", en: "week, from 0")
    case .replicate: Bilingual(fr: "réplication, à partir de 1", en: "replicate, from 1")
    case .value:
      Bilingual(
        fr: "valeur ; vide quand la mesure n’est pas définie",
        en: "value; missing where the measure is not defined")
    }
  }
}

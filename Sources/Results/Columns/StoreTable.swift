import TerritoryModel

/// The tables of a store. The one declaration of them: the store is made from it, and documents print
/// it.
public enum StoreTable: String, Sendable, Hashable, CaseIterable {
  /// How the store was made.
  case meta
  /// The values that vary.
  case factor
  /// The points of the design.
  case level
  /// What is kept of each run.
  case outcome
  /// The runs that ended.
  case run
  /// What was kept of them.
  case value
  /// When and where they ran.
  case timing

  /// The version of tables and columns; a program refuses a store of a version that it does not know.
  public static let formatVersion = 1

  /// A column of a table.
  public struct Column: Sendable, Hashable {
    /// The column's name.
    public let name: String
    /// The type and its constraints, in SQL.
    public let type: String
    /// One line of meaning.
    public let meaning: Bilingual

    init(_ name: String, _ type: String, fr: String, en: String) {
      self.name = name
      self.type = type
      meaning = Bilingual(fr: fr, en: en)
    }
  }

  /// What a line of the table is.
  public var meaning: Bilingual {
    switch self {
    case .meta:
      Bilingual(
        fr: "comment le fichier de résultats a été fait : une ligne par clé",
        en: "how the store was made: one line per key")
    case .factor:
      Bilingual(
        fr: "les facteurs, dans l’ordre de l’expérience",
        en: "the factors, in the order of the experiment")
    case .level:
      Bilingual(
        fr: "les points du plan : une ligne par point et par facteur",
        en: "the points of the design: one line per point and factor")
    case .outcome:
      Bilingual(
        fr: "ce qui est gardé de chaque simulation : une mesure, un groupe, une semaine",
        en: "what is kept of each run: a metric, a group, a week")
    case .run: Bilingual(fr: "les simulations terminées", en: "the runs that ended")
    case .value:
      Bilingual(
        fr: "les valeurs gardées : une ligne par simulation et par résultat",
        en: "the values kept: one line per run and outcome")
    case .timing:
      Bilingual(
        fr: "quand et où chaque simulation a tourné ; ne fait pas partie des résultats",
        en: "when and where each run was made; no part of the results")
    }
  }

  /// The columns, in order.
  public var columns: [Column] {
    switch self {
    case .meta:
      [
        Column("key", "TEXT PRIMARY KEY NOT NULL", fr: "clé", en: "key"),
        Column("value", "TEXT NOT NULL", fr: "valeur, en texte", en: "value, as text"),
      ]
    case .factor:
      [
        Column(
          "factor", "INTEGER PRIMARY KEY NOT NULL", fr: "numéro du facteur, à partir de 1",
          en: "number of the factor, from 1"),
        Column(
          "path", "TEXT NOT NULL", fr: "chemin de la valeur qui varie",
          en: "path of the value that varies"),
      ]
    case .level:
      [
        Column(
          "point", "INTEGER NOT NULL", fr: "numéro du point, à partir de 1",
          en: "number of the point, from 1"),
        Column("factor", "INTEGER NOT NULL", fr: "numéro du facteur", en: "number of the factor"),
        Column(
          "level", "TEXT NOT NULL", fr: "niveau, tel qu’on l’écrit", en: "level, as it is typed"),
        Column(
          "number", "REAL", fr: "niveau en nombre, s’il en est un",
          en: "level as a number, where it is one"),
      ]
    case .outcome: Self.outcomeColumns
    case .run: Self.runColumns
    case .value:
      [
        Column(
          "row", "INTEGER NOT NULL", fr: "numéro de la simulation", en: "number of the run"),
        Column(
          "outcome", "INTEGER NOT NULL", fr: "numéro du résultat", en: "number of the outcome"),
        Column(
          "value", "REAL", fr: "valeur ; vide quand un taux n’a pas de dénominateur",
          en: "value; empty where a rate has no denominator"),
      ]
    case .timing:
      [
        Column(
          "row", "INTEGER PRIMARY KEY NOT NULL", fr: "numéro de la simulation",
          en: "number of the run"),
        Column("host", "TEXT NOT NULL", fr: "nom de la machine", en: "name of the machine"),
        Column(
          "ended", "REAL NOT NULL", fr: "fin, en secondes depuis le 1er janvier 1970 (UTC)",
          en: "end, in seconds since 1 January 1970 (UTC)"),
        Column(
          "seconds", "REAL NOT NULL",
          fr: "durée en secondes, sans la part d’une mise en régime partagée",
          en: "duration in seconds, its share of a common burn-in not counted"),
      ]
    }
  }

  private static let outcomeColumns = [
    Column(
      "outcome", "INTEGER PRIMARY KEY NOT NULL", fr: "numéro du résultat, à partir de 1",
      en: "number of the outcome, from 1"),
    Column("metric", "TEXT NOT NULL", fr: "mesure", en: "metric"),
    Column(
      "zone", "INTEGER", fr: "numéro de la zone, à partir de 1 ; vide pour tout le territoire",
      en: "number of the zone, from 1; empty for the whole territory"),
    Column(
      "profession", "TEXT", fr: "profession ; vide pour les deux",
      en: "profession; empty for both"),
    Column("week", "INTEGER NOT NULL", fr: "semaine de la lecture", en: "week of the reading"),
    Column(
      "window", "INTEGER NOT NULL",
      fr: "nombre de semaines sur lesquelles les événements sont comptés, la dernière comprise",
      en: "number of weeks over which events are counted, the last one included"),
  ]

  private static let runColumns = [
    Column(
      "row", "INTEGER PRIMARY KEY NOT NULL",
      fr: "numéro de la simulation dans le plan, à partir de 1",
      en: "number of the run in the plan, from 1"),
    Column("point", "INTEGER NOT NULL", fr: "numéro du point", en: "number of the point"),
    Column(
      "replicate", "INTEGER NOT NULL", fr: "numéro de la réplication, à partir de 1",
      en: "number of the replicate, from 1"),
    Column(
      "arm", "TEXT NOT NULL", fr: "withProgramme (avec programme) ou withoutProgramme (sans)",
      en: "withProgramme or withoutProgramme"),
    Column(
      "seed", "TEXT NOT NULL", fr: "graine de tous les tirages, en décimal",
      en: "seed of every draw, in decimal"),
    Column("status", "TEXT NOT NULL", fr: "done (faite) ou failed (échouée)", en: "done or failed"),
    Column("reason", "TEXT", fr: "pourquoi elle a échoué", en: "why it failed"),
    Column(
      "scenarioHash", "TEXT", fr: "empreinte du scénario simulé, 16 chiffres hexadécimaux",
      en: "hash of the scenario that was run, 16 hexadecimal digits"),
    Column(
      "stateHash", "TEXT", fr: "empreinte de l’état à la dernière semaine",
      en: "hash of the state at the last week"),
  ]

  /// What follows the columns in the statement that makes the table.
  private var tail: (constraint: String, option: String) {
    switch self {
    case .meta: ("", " WITHOUT ROWID")
    case .level: (", PRIMARY KEY (point, factor)", " WITHOUT ROWID")
    case .value: (", PRIMARY KEY (row, outcome)", " WITHOUT ROWID")
    case .factor, .outcome, .run, .timing: ("", "")
    }
  }

  /// The statement that makes the table.
  var creation: String {
    let list = columns.map { "\"\($0.name)\" \($0.type)" }.joined(separator: ", ")
    return "CREATE TABLE \"\(rawValue)\" (\(list)\(tail.constraint))\(tail.option)"
  }

  /// The statement that puts a line in.
  func insertion(orReplace: Bool = false) -> String {
    let names = columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    return
      "INSERT \(orReplace ? "OR REPLACE " : "")INTO \"\(rawValue)\" (\(names)) VALUES (\(places))"
  }
}

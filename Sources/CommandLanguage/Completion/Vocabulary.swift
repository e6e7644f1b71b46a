import TerritoryModel

/// The names that exist in a session, which completion offers beside the words of the language.
public struct Vocabulary {
  /// The branches.
  public var branches: [String]
  /// The scenarios of the library.
  public var scenarios: [String]
  /// The scripts of the library.
  public var plays: [String]
  /// The settings whose path begins as a text does, each with a line of meaning; absent: the
  /// parameters of the catalogue.
  public var settings: ((_ prefix: String) -> [(path: String, meaning: String)])?
  /// Those of the settings that can vary; absent: the parameters of the catalogue.
  public var levers: ((_ prefix: String) -> [(path: String, meaning: String)])?
  /// The zones of the present branch.
  public var zones: [String]
  /// The named organisations of the present branch.
  public var organisations: [String]
  /// The actions of the present branch.
  public var actions: [String]
  /// The people of the present branch who have a name.
  public var people: [String]
  /// The files whose path begins as a text does, folders with a `/` at their end.
  public var files: (_ prefix: String) -> [String]

  /// The names of a session.
  public init(
    branches: [String] = [], scenarios: [String] = [], plays: [String] = [],
    settings: ((_ prefix: String) -> [(path: String, meaning: String)])? = nil,
    levers: ((_ prefix: String) -> [(path: String, meaning: String)])? = nil,
    zones: [String] = [], organisations: [String] = [], actions: [String] = [],
    people: [String] = [], files: @escaping (_ prefix: String) -> [String] = { _ in [] }
  ) {
    self.branches = branches
    self.scenarios = scenarios
    self.plays = plays
    self.settings = settings
    self.levers = levers
    self.zones = zones
    self.organisations = organisations
    self.actions = actions
    self.people = people
    self.files = files
  }
}

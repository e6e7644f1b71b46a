import TerritoryModel

/// One of the futures that an ensemble compares.
public struct Variant: Sendable {
  /// What the variant is to the question asked.
  public var name: Name
  /// The scenario it runs.
  public var scenario: Scenario

  /// What a variant is to the question asked.
  public enum Name: Sendable, Hashable {
    /// The scenario as it is written.
    case withProgramme
    /// The scenario without its programme.
    case withoutProgramme
    /// Another one, by its name.
    case named(String)
  }

  /// A variant.
  public init(_ name: Name, _ scenario: Scenario) {
    self.name = name
    self.scenario = scenario
  }
}

import TerritoryModel

/// A scenario without mistakes, and where its values come from.
public struct LoadedScenario: Sendable {
  /// The name it was asked by: a file's name without its ending, or `-`.
  public var name: String
  /// What it says.
  public var scenario: Scenario
  /// Where each value comes from: every value that is written, and every parameter.
  public var origins: [SettingPath: Origin]
  /// The paths of the files that were read for it: its own, those it extends, its surveys.
  public var files: Set<String>
  /// What deserves a look before the results are believed.
  public var warnings: [Mistake]

  /// Where a value comes from; what nothing says comes from the catalogue.
  public func origin(of path: SettingPath) -> Origin {
    origins[path] ?? .catalogue
  }
}

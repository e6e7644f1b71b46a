import TerritoryModel

/// A scenario after an edit.
public struct Edited: Sendable, Hashable {
  /// The scenario as it is now.
  public var scenario: Scenario
  /// What differs from the scenario before.
  public var difference: ScenarioDifference
  /// What deserves a look since the edit.
  public var warnings: [Flaw]

  /// An edit's result, with the difference and the warnings that it makes.
  public init(_ scenario: Scenario, from before: Scenario) {
    self.scenario = scenario
    difference = ScenarioDifference.between(before, scenario)
    let known = Set(before.flaws().map(\.problem))
    warnings = scenario.flaws().filter { $0.isWarning && !known.contains($0.problem) }
  }

  /// Every value that differs: of the scenario itself, of its dated changes and of its actions.
  public var changes: [SettingChange] { difference.everyChange }
}

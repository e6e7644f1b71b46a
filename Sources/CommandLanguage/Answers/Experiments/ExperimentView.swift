import Exploration

/// What an experiment looked at, and how it was run.
public struct ExperimentView: Sendable {
  /// The branch whose scenario was varied.
  public var branch: Branch
  /// What was looked at.
  public var measure: Measure
  /// The week at which it was read.
  public var week: Int
  /// How many replicates each point had.
  public var replicates: Int
  /// How many runs were made in all.
  public var runs: Int
  /// How many runs had no scenario: values that are refused together.
  public var failed: Int = 0
}

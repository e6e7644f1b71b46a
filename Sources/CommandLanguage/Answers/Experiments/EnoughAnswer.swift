import Experiments

/// How many replicates are enough.
public struct EnoughAnswer: Sendable {
  /// What was looked at.
  public var view: ExperimentView
  /// What the pilot foretold.
  public var forecast: EnoughForecast
  /// What was found.
  public var found: EnoughReplicates
}

import Exploration

/// What an experiment looks at.
public struct OutcomeWords: Sendable, Hashable {
  /// The metric; absent: the cooperation rate.
  public var measure: Located<Measure>?
  /// The week at which it is read; absent: the horizon of the scenario.
  public var week: Located<Moment>?

  /// An outcome.
  public init(measure: Located<Measure>? = nil, week: Located<Moment>? = nil) {
    self.measure = measure
    self.week = week
  }
}

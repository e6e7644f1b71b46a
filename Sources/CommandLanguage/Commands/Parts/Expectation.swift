import Exploration

/// What `expect` checks.
public enum Expectation: Sendable, Hashable {
  /// The ensemble mean of a measure at a week; absent: the present one.
  case measure(Located<Measure>, at: Located<Moment>?, Comparison, Located<Double>)
  /// The hash of the scenario's meaning.
  case scenario(Located<UInt64>)
  /// The hash of the state of all replicates at the present week.
  case state(Located<UInt64>)
}

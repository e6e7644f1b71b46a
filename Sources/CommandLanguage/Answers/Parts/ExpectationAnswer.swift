import Experiments
import Exploration

/// A check of the session.
public struct ExpectationAnswer: Sendable {
  /// What was checked.
  public var check: Check
  /// Whether it holds.
  public var holds: Bool

  /// What was checked, and what was found.
  public enum Check: Sendable {
    /// The ensemble mean of a measure at a week.
    case measure(Measure, week: Int, Comparison, Double, found: Band?)
    /// The hash of the scenario's meaning.
    case scenario(expected: UInt64, found: UInt64)
    /// The hash of the state of all replicates at the present week.
    case state(expected: UInt64, found: UInt64, week: Int)
  }
}

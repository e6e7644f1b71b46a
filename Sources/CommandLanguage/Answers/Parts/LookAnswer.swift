import Exploration

/// Measures of some branches over time.
public struct LookAnswer: Sendable {
  /// One series for each curve, the most important first.
  public var curves: [Curve]
  /// Dated events of the first branch: actions and changes, by week.
  public var branches: [Branch]
  /// The weeks asked for; a branch that stands earlier ends earlier.
  public var weeks: ClosedRange<Int>
  /// Whether a thin line of replicate 1 is drawn.
  public var showsSample: Bool

  /// One measure of one branch.
  public struct Curve: Sendable {
    /// The branch.
    public var branch: String
    /// The values.
    public var series: MeasureSeries
  }
}

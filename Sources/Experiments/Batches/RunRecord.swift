/// What became of one run of a plan.
public struct RunRecord: Sendable, Hashable {
  /// The row in the plan, from 1.
  public var row: Int
  /// Which run it was.
  public var key: RunKey
  /// How it ended.
  public var status: Status
  /// The hash of the scenario that was run; absent where there was none.
  public var scenarioHash: UInt64?
  /// The hash of the state at the horizon; absent after a failure.
  public var stateHash: UInt64?
  /// One value per outcome of the plan; NaN where a rate has an empty denominator. Empty after a
  /// failure.
  public var values: [Double]
  /// Seconds that the run took, its share of a common burn-in not counted; no part of the result.
  public var seconds: Double

  /// How a run ended.
  public enum Status: Sendable, Hashable {
    /// It ran to its horizon.
    case done
    /// It could not run.
    case failed(PointFailure)
  }

  /// A record.
  public init(
    row: Int, key: RunKey, status: Status, scenarioHash: UInt64?, stateHash: UInt64?,
    values: [Double], seconds: Double
  ) {
    self.row = row
    self.key = key
    self.status = status
    self.scenarioHash = scenarioHash
    self.stateHash = stateHash
    self.values = values
    self.seconds = seconds
  }
}

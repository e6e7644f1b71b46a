import Simulation
import TerritoryModel

/// Every run of an experiment, in a fixed order, and how the scenario of each is made.
///
/// The order of rows is replicate, then point, then arm, so that an experiment that is stopped has run
/// every point about as often. All points share the seed: replicate r of two points differs by the
/// factors only (common random numbers).
public struct ExperimentPlan: Sendable {
  /// What varies.
  public let factors: [Factor]
  /// The points: one level per factor.
  public let points: LevelTable
  /// How many replicates each point has.
  public private(set) var replicates: Int
  /// The arms of each replicate of a point.
  public let arms: [Arm]
  /// What is kept of each run, in the order of the columns.
  public let outcomes: [Outcome]
  /// The seed of every draw.
  public let seed: UInt64

  private let scenarioAtPoint: @Sendable (Int) throws(PointFailure) -> Scenario

  /// A plan.
  ///
  /// - Parameters:
  ///   - points: one level per factor, for each point, in a table or in lists; a plan without factors
  ///     has one empty point.
  ///   - scenario: the scenario at a point, by its place; asked from any thread.
  public init(
    factors: [Factor], points: some Sequence<[FactorLevel]>, replicates: Int, isPaired: Bool,
    outcomes: [Outcome], seed: UInt64,
    scenario: @escaping @Sendable (Int) throws(PointFailure) -> Scenario
  ) {
    self.factors = factors
    self.points = LevelTable(points)
    self.replicates = replicates
    arms = isPaired ? [.withProgramme, .withoutProgramme] : [.withProgramme]
    self.outcomes = outcomes
    self.seed = seed
    scenarioAtPoint = scenario
  }

  /// A plan over scenarios that are given, without factors.
  public init(
    _ scenarios: [Scenario], replicates: Int, isPaired: Bool, outcomes: [Outcome], seed: UInt64
  ) {
    self.init(
      factors: [], points: scenarios.map { _ in [] }, replicates: replicates, isPaired: isPaired,
      outcomes: outcomes, seed: seed
    ) { point throws(PointFailure) in scenarios[point] }
  }

  /// The scenario of a point.
  ///
  /// - Throws: Why no scenario stands there.
  public func scenario(at point: Int) throws(PointFailure) -> Scenario {
    try scenarioAtPoint(point)
  }

  /// The same plan with another number of replicates: its first rows are those of this one.
  public func with(replicates: Int) -> ExperimentPlan {
    var plan = self
    plan.replicates = replicates
    return plan
  }

  /// How many runs the plan has.
  public var runCount: Int { points.count * replicates * arms.count }

  /// The last week of each run.
  public var horizon: Int { outcomes.map(\.week).max() ?? 0 }

  /// The run of a row, from 1.
  public func key(ofRow row: Int) -> RunKey {
    RunKey(ofRow: row, points: points.count, arms: arms)
  }

  /// The row of a run, from 1; nothing for an arm that the plan does not have.
  public func row(of key: RunKey) -> Int? {
    guard let arm = arms.firstIndex(of: key.arm) else { return nil }
    return ((key.replicate - 1) * points.count + key.point) * arms.count + arm + 1
  }
}

/// Why there is no scenario at a point: the values that the factors give together are refused.
public struct PointFailure: Error, Sendable, Hashable {
  /// What is wrong, in English: for the record of the run.
  public var reason: String

  /// A reason.
  public init(_ reason: String) { self.reason = reason }
}

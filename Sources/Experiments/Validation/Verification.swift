import Simulation
import TerritoryModel

/// The proof, on this machine, that a scenario gives the same bits on any number of threads, in any
/// order of chunks, observed or not, from a checkpoint or in one go.
public struct Verification: Sendable, Hashable {
  /// What was run, and the hash of the state at the end.
  public var rows: [Row]
  /// The number of weeks run after week 0.
  public var weeks: Int
  /// The replicate that was run.
  public var replicate: Int

  /// One way of running the scenario.
  public struct Row: Sendable, Hashable {
    /// Threads inside the run.
    public var threads: Int
    /// Whether chunks were taken in the opposite order.
    public var isBackward: Bool
    /// Whether every metric was read every week and a person was recorded.
    public var isObserved: Bool
    /// Whether the run went through the bytes of a checkpoint half-way.
    public var isResumed: Bool
    /// The hash of the state at the end.
    public var hash: UInt64
  }

  /// Whether every way gave the same bits.
  public var isIdentical: Bool { Set(rows.map(\.hash)).count == 1 }

  /// Runs a scenario in every way: 1, 2 and `threads` threads, observed and not, backwards, resumed.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop.
  public init(
    of scenario: Scenario, weeks: Int, seed: UInt64, replicate: Int = 1, threads: Int,
    progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(EnsembleFailure) {
    self.weeks = weeks
    self.replicate = replicate
    let plan = RunPlan(scenario)
    var ways: [Row] = []
    for count in Set([1, 2, max(threads, 1)]).sorted() {
      for isObserved in [false, true] {
        ways.append(
          Row(
            threads: count, isBackward: false, isObserved: isObserved, isResumed: false, hash: 0))
      }
    }
    let most = max(threads, 2)
    ways.append(
      Row(threads: most, isBackward: true, isObserved: false, isResumed: false, hash: 0))
    ways.append(
      Row(threads: most, isBackward: false, isObserved: false, isResumed: true, hash: 0))
    rows = []
    for (index, way) in ways.enumerated() {
      var row = way
      guard
        let hash = Self.hash(
          way, plan: plan, weeks: weeks, seed: seed, replicate: replicate,
          isCancelled: isCancelled)
      else { throw .cancelled }
      row.hash = hash
      rows.append(row)
      progress?(index + 1, ways.count)
    }
  }

  /// The hash at the end of one way of running; nothing when the caller asked to stop.
  private static func hash(
    _ way: Row, plan: RunPlan, weeks: Int, seed: UInt64, replicate: Int,
    isCancelled: (@Sendable () -> Bool)?
  ) -> UInt64? {
    let execution = Execution(
      threads: way.threads, parallelFrom: 0, order: way.isBackward ? .backward : .forward)
    var run = Run(
      plan, seed: seed, replicate: replicate, execution: execution, isCancelled: isCancelled)
    let reader = ObservationReader(Metric.allCases.map { Observable($0) }, plan: plan)
    if way.isObserved { run.recorder = PersonRecorder(watching: [0, plan.agentCount - 1]) }
    let half = -plan.burnInWeeks + max(1, (plan.burnInWeeks + weeks) / 2)
    while run.week < weeks {
      if isCancelled?() == true { return nil }
      run.step()
      if way.isObserved { _ = reader.read(run) }
      if way.isResumed, run.week == half {
        // A checkpoint that cannot be read back gives no hash equal to the others.
        guard let copy = try? Checkpoint(decoding: run.checkpoint().encoded()),
          let resumed = try? Run(plan, restoring: copy, execution: execution)
        else { return 0 }
        run = resumed
      }
    }
    return run.stateHash
  }
}

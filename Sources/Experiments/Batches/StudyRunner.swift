import Synchronization
import TerritoryModel

/// Runs plans that fit in memory: what every question of the shell is made of.
public struct StudyRunner: Sendable {
  /// Runs the rows.
  public let runner: BatchRunner
  /// Told after each run how many are done, of how many; from any thread.
  public var progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?
  /// Asked in every week of every run, from any thread.
  public var isCancelled: (@Sendable () -> Bool)?

  /// A runner on some threads.
  public init(
    threads: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) {
    runner = BatchRunner(threads: threads)
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// Runs every row of a plan.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop.
  public func table(_ plan: ExperimentPlan) throws(EnsembleFailure) -> RunTable {
    var table = RunTable(plan)
    try extend(&table, plan, replicates: 1...max(plan.replicates, 1))
    return table
  }

  /// Runs some replicates of a plan and takes them into its table.
  ///
  /// - Parameter warmed: states after burn-in that are kept from one call to the next; absent: none are.
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop; the table is then as it was.
  public func extend(
    _ table: inout RunTable, _ plan: ExperimentPlan, replicates: ClosedRange<Int>,
    warmed: WarmedStates? = nil
  ) throws(EnsembleFailure) {
    let perReplicate = plan.points.count * plan.arms.count
    let before = (replicates.lowerBound - 1) * perReplicate
    let rows = (before + 1)..<(replicates.upperBound * perReplicate + 1)
    let collected = Mutex<RunTable>(table)
    let done = Atomic<Int>(0)
    let progress = progress
    do {
      try runner.run(plan, rows: rows, warmed: warmed, isCancelled: isCancelled) { record in
        collected.withLock { $0.take(record) }
        progress?(done.wrappingAdd(1, ordering: .relaxed).newValue, rows.count)
      }
    } catch {
      // Nothing that is delivered here throws.
      throw .cancelled
    }
    if isCancelled?() == true { throw .cancelled }
    table = collected.withLock { $0 }
  }
}

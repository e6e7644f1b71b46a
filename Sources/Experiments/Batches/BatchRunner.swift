import Dispatch
import Simulation
import Synchronization
import TerritoryModel

/// Runs the rows of a plan on every core and hands over each as it ends.
///
/// Memory does not grow with the number of runs; the plan holds eight bytes for each level of its
/// points (`LevelTable`). Points that stand together in the plan and share a
/// territory share the warmed state of a replicate, and so do the two arms.
public struct BatchRunner: Sendable {
  /// How many threads may work.
  public let threads: Int

  /// How many points may share a warmed state: enough to make burn-in cheap, few enough that every
  /// thread has work.
  private static let blockLength = 8

  /// A runner on some threads, at least one.
  public init(threads: Int) {
    self.threads = max(threads, 1)
  }

  /// Runs some rows of a plan.
  ///
  /// - Parameters:
  ///   - rows: the rows to run, from 1, in any order; each is run once.
  ///   - warmed: states after burn-in that are kept from one call to the next; absent: none are.
  ///   - isCancelled: asked in every week of every run, from any thread; true ends the work, and runs
  ///     that have not ended are not delivered.
  ///   - deliver: takes each run as it ends, one at a time, in no certain order, from any thread. What
  ///     it throws ends the work.
  /// - Throws: What `deliver` threw first.
  public func run(
    _ plan: ExperimentPlan, rows: some Sequence<Int>,
    warmed: WarmedStates? = nil, isCancelled: (@Sendable () -> Bool)? = nil,
    deliver: @escaping @Sendable (RunRecord) throws -> Void
  ) throws {
    // Blocks are cut as they are needed: rows in a `RowSet` or a range take no memory, however many.
    let cutter = BlockCutter(plan, rows: RowSet(rows), blockLength: Self.blockLength)
    let workers = max(cutter.count(upTo: threads), 1)
    let blocks = Mutex(cutter)
    let failure = Mutex<(any Error)?>(nil)
    let isStopped: @Sendable () -> Bool = {
      isCancelled?() == true || failure.withLock { $0 != nil }
    }
    let gate = Mutex<Void>(())
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while !isStopped(), let block = blocks.withLock({ $0.next() }) {
        BlockRun(
          plan: plan, rows: block, threads: max(1, threads / workers), kept: warmed
        ).run(
          isCancelled: isStopped
        ) { record in
          gate.withLock { _ in
            guard failure.withLock({ $0 == nil }) else { return }
            do { try deliver(record) } catch { failure.withLock { $0 = $0 ?? error } }
          }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}

import Dispatch
import Experiments
import Synchronization
import TerritoryModel

extension BatchWork {
  /// One process's work on a store: takes runs from the threads that compute, and commits them.
  final class Session: Sendable {
    private let store: ResultStore
    /// Rows that had failed and are run again: they are counted as done and as failed already.
    private let retried: RowSet
    private let policy: FailPolicy
    private let tell: @Sendable (BatchProgress) -> Void
    private let isCancelled: @Sendable () -> Bool
    private let begin: ContinuousClock.Instant
    private let end: ContinuousClock.Instant?
    private let state: Mutex<State>
    /// Held while rows are written, so that they are told in the order in which they are committed.
    private let writing = Mutex<Void>(())
    private let mustStop = Atomic<Bool>(false)

    private struct State {
      var progress: BatchProgress
      var waiting: [RunRecord] = []
      var firstFailure: BatchOutcome.Failure?
      var problem: StoreProblem?
    }

    init(
      store: ResultStore, start: BatchProgress, retried: RowSet, policy: FailPolicy,
      minutes: Double?,
      progress: @escaping @Sendable (BatchProgress) -> Void,
      isCancelled: @escaping @Sendable () -> Bool
    ) {
      self.store = store
      self.retried = retried
      self.policy = policy
      tell = progress
      self.isCancelled = isCancelled
      let begin = ContinuousClock.now
      self.begin = begin
      end = minutes.map { minutes in
        let most = ExperimentLimits.minutes
        return begin + .seconds((minutes < most ? max(minutes, 0) : most) * 60)
      }
      state = Mutex(State(progress: start))
    }

    func run(
      _ plan: ExperimentPlan, _ rows: RowSet, threads: Int, waiting limit: Int
    ) throws(StoreProblem) -> BatchOutcome {
      tell(state.withLock { $0.progress })
      let finished = DispatchSemaphore(value: 0)
      DispatchQueue.global().async {
        // Nothing that is delivered throws: what goes wrong with the store stops the work.
        try? BatchRunner(threads: threads).run(plan, rows: rows, isCancelled: self.shouldStop) {
          self.take($0, limit: limit)
        }
        finished.signal()
      }
      while finished.wait(timeout: .now() + .milliseconds(200)) == .timedOut { commit() }
      commit()
      let state = state.withLock { $0 }
      if let problem = state.problem { throw problem }
      return BatchOutcome(
        progress: state.progress, reason: reason(state), firstFailure: state.firstFailure)
    }

    private func reason(_ state: State) -> BatchOutcome.Reason {
      if state.progress.left == 0 { return .complete }
      if policy == .fast, state.firstFailure != nil { return .failed }
      return isCancelled() ? .cancelled : .minutesSpent
    }

    private func shouldStop() -> Bool {
      if mustStop.load(ordering: .relaxed) || isCancelled() { return true }
      guard let end else { return false }
      return ContinuousClock.now >= end
    }

    private func take(_ record: RunRecord, limit: Int) {
      let count = state.withLock { state in
        state.waiting.append(record)
        if case .failed(let failure) = record.status {
          state.firstFailure =
            state.firstFailure ?? .init(row: record.row, reason: failure.reason)
          if policy == .fast { mustStop.store(true, ordering: .relaxed) }
        }
        return state.waiting.count
      }
      // A disk that does not keep up slows the work down; memory does not grow.
      if count >= limit { commit() }
    }

    /// Adds runs to the store. A file that lost its name takes rows that nobody will find: they count
    /// for nothing.
    private func append(_ records: [RunRecord]) throws(StoreProblem) {
      let vanished = StoreProblem(path: store.path, .vanished)
      do throws(StoreProblem) {
        try store.append(records)
      } catch {
        throw store.isInPlace ? error : vanished
      }
      guard store.isInPlace else { throw vanished }
    }

    private func commit() {
      writing.withLock { _ in
        let (records, isLost) = state.withLock { state in
          defer { state.waiting.removeAll(keepingCapacity: true) }
          return (state.problem == nil ? state.waiting : [], state.problem != nil)
        }
        guard !isLost else { return }
        do throws(StoreProblem) {
          try append(records)
        } catch {
          mustStop.store(true, ordering: .relaxed)
          state.withLock { $0.problem = error }
          return
        }
        guard !records.isEmpty else { return }
        let progress = state.withLock { state in
          let again = records.count { retried.contains($0.row) }
          state.progress.done += records.count - again
          state.progress.retrying -= again
          state.progress.committed += records.count
          state.progress.failed += records.count { $0.status != .done } - again
          state.progress.elapsed = (ContinuousClock.now - begin) / .seconds(1)
          return state.progress
        }
        tell(progress)
      }
    }
  }
}

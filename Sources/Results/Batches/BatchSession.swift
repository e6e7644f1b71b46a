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
      var backlog: Backlog
      var firstFailure: BatchOutcome.Failure?
      var problem: StoreProblem?
      var patience = Patience()
    }

    init(
      store: ResultStore, start: BatchProgress, retried: RowSet, policy: FailPolicy,
      minutes: Double?, backlog: Backlog,
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
      state = Mutex(State(progress: start, backlog: backlog))
    }

    func run(
      _ plan: ExperimentPlan, _ rows: RowSet, threads: Int
    ) throws(StoreProblem) -> BatchOutcome {
      tell(state.withLock { $0.progress })
      let finished = DispatchSemaphore(value: 0)
      DispatchQueue.global().async {
        // Nothing that is delivered throws: what goes wrong with the store stops the work.
        try? BatchRunner(threads: threads).run(plan, rows: rows, isCancelled: self.shouldStop) {
          self.take($0)
        }
        finished.signal()
      }
      while finished.wait(timeout: .now() + .milliseconds(200)) == .timedOut { commit() }
      repeat { commit() } while mustGoOn
      let state = state.withLock { $0 }
      if let problem = state.problem { throw problem }
      return BatchOutcome(
        progress: state.progress, reason: reason(state), firstFailure: state.firstFailure,
        mostWaiting: state.backlog.most)
    }

    /// Whether runs still wait to be committed. Who asks to stop does not wait for another program that
    /// holds the store: what was not told as committed may be lost.
    private var mustGoOn: Bool {
      let (isEmpty, isHeld) = state.withLock { state in
        (state.backlog.records.isEmpty || state.problem != nil, state.patience.isTried)
      }
      return !isEmpty && !(isHeld && isCancelled())
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

    private func take(_ record: RunRecord) {
      // A disk that does not keep up slows the work down; memory does not grow.
      while state.withLock({ $0.backlog.isFull && $0.problem == nil }), !shouldStop() {
        _ = commitSlice()
      }
      state.withLock { state in
        state.backlog.append(record)
        if case .failed(let failure) = record.status {
          state.firstFailure =
            state.firstFailure ?? .init(row: record.row, reason: failure.reason)
          if policy == .fast { mustStop.store(true, ordering: .relaxed) }
        }
      }
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

    /// Commits what waits now.
    private func commit() {
      var left = state.withLock { $0.backlog.records.count }
      repeat {
        let count = commitSlice()
        if count == 0 { return }
        left -= count
      } while left > 0
    }

    /// Commits the first runs that wait; gives how many, none when nothing could be committed.
    private func commitSlice() -> Int {
      writing.withLock { _ in
        guard let records = state.withLock({ $0.problem == nil ? $0.backlog.slice : nil }) else {
          return 0
        }
        do throws(StoreProblem) {
          try append(records)
        } catch {
          waitOrEnd(error)
          return 0
        }
        guard !records.isEmpty else { return 0 }
        let progress = state.withLock { state in
          state.backlog.removeFirst(records.count)
          state.patience.recover()
          let again = records.count { retried.contains($0.row) }
          state.progress.done += records.count - again
          state.progress.retrying -= again
          state.progress.committed += records.count
          state.progress.failed += records.count { $0.status != .done } - again
          state.progress.isHeld = false
          state.progress.elapsed = (ContinuousClock.now - begin) / .seconds(1)
          return state.progress
        }
        tell(progress)
        return records.count
      }
    }

    /// Ends the work when the store cannot be written. Where another program only reads it, on a file
    /// system where readers keep a writer out, the runs wait, and so do those who bring more.
    private func waitOrEnd(_ problem: StoreProblem) {
      let (isWaiting, told) = state.withLock { state -> (Bool, BatchProgress?) in
        guard state.patience.allowsAnother(after: problem) else {
          mustStop.store(true, ordering: .relaxed)
          state.problem = problem
          return (false, nil)
        }
        let isNew = !state.progress.isHeld
        state.progress.isHeld = true
        state.progress.elapsed = (ContinuousClock.now - begin) / .seconds(1)
        return (true, isNew ? state.progress : nil)
      }
      if let told { tell(told) }
      if isWaiting { Patience.wait() }
    }
  }
}

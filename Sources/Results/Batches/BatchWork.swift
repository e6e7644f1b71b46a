import Experiments
import TerritoryModel

/// Runs a plan into a store: only the rows that are not there yet, on every core.
///
/// Rows are committed in groups, five times a second and once more at the end, so that a process that
/// is killed loses the runs of an instant and never one that `progress` told.
public struct BatchWork: Sendable {
  /// The plan to run.
  public var plan: ExperimentPlan
  /// The same plan as the store holds it.
  public var stored: StoredPlan
  /// The store's path; it is made where there is none.
  public var path: String
  /// The part of the plan to run.
  public var shard = Shard.whole
  /// How many rows of the whole plan to run, the first ones; absent: all.
  public var runLimit: Int?
  /// After how many minutes this process stops; absent: never.
  public var minutes: Double?
  /// What a failure of a run does.
  public var failPolicy = FailPolicy.end
  /// Whether rows that failed are run again.
  public var retriesFailures = false
  /// Whether the plan is cut into tasks already: a store that is there must then ask for as many runs
  /// as this work, since machines rely on its parts.
  public var isCut = false
  /// How many threads compute.
  public var threads: Int

  /// How many values may wait to be committed before threads that bring more have to wait: 2 MiB of
  /// them. A run counts as 128 at least, and each thread may have one run in hand however many it keeps.
  public var waitingValues = 262_144

  /// For how long one try to commit waits for other programs, in milliseconds: short enough to be stopped.
  private static let busyTime = 200

  /// Work on a store.
  public init(_ plan: ExperimentPlan, _ stored: StoredPlan, into path: String, threads: Int) {
    self.plan = plan
    self.stored = stored
    self.path = path
    self.threads = threads
  }

  /// How many rows of the whole plan are asked for.
  public var runs: Int { runLimit.map { min(max($0, 0), plan.runCount) } ?? plan.runCount }

  /// Runs what is missing.
  ///
  /// - Parameters:
  ///   - progress: told at the start and after each commit.
  ///   - isCancelled: asked in every week of every run, from any thread; what is done by then is kept.
  /// - Throws: Why the store cannot be used; what was committed before stays. `cancelled` when somebody
  ///   asked to stop before there was a store: a plan of millions of levels takes a while to write.
  public func run(
    progress: @escaping @Sendable (BatchProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(StoreProblem) -> BatchOutcome {
    let lock = try lock()
    defer { withExtendedLifetime(lock) {} }
    let store = try openStore(forRuns: true, isCancelled)
    let known = try store.storedRows()
    let kept = retriesFailures ? try store.storedRows(includingFailed: false) : known
    let missing = RowSet(shard.rows(of: runs, arms: plan.arms.count)).subtracting(kept)
    let fresh = missing.subtracting(known)
    let start = BatchProgress(
      done: known.count, total: known.count + fresh.count, failed: try store.failedCount(),
      committed: 0, elapsed: 0, retrying: missing.count - fresh.count)
    try store.setBusyTime(milliseconds: Self.busyTime)
    guard try raiseRuns(of: store, start, progress, isCancelled) else {
      store.closeWriting(isPatient: false)
      return BatchOutcome(progress: start, reason: .cancelled)
    }
    let session = Session(
      store: store, start: start,
      retried: missing.subtracting(fresh), policy: failPolicy, minutes: minutes,
      backlog: Backlog(limit: waitingValues, least: threads), progress: progress,
      isCancelled: isCancelled)
    var outcome: BatchOutcome
    do throws(StoreProblem) {
      outcome = try session.run(plan, missing, threads: threads)
    } catch {
      store.closeWriting()
      throw error
    }
    outcome.leftOut = plan.runCount - max(runs, store.header.runs)
    store.closeWriting(isPatient: outcome.reason != .cancelled)
    try checkKept(outcome.progress.done, by: store)
    return outcome
  }

  /// Makes sure that what stands at the path is the store that was filled, with the runs that were
  /// counted: also when another file was written over it.
  private func checkKept(_ count: Int, by store: ResultStore) throws(StoreProblem) {
    let vanished = StoreProblem(path: path, .vanished)
    guard store.isInPlace, ResultStore.isStore(path) else { throw vanished }
    let kept = try ResultStore(reading: path)
    guard kept.header.planHash == stored.hash, try kept.runCount() >= count else {
      throw vanished
    }
  }

  /// Makes the store as the frozen plan of a batch in tasks, which takes no run; one that is there must
  /// hold this plan.
  ///
  /// - Parameter isCancelled: asked while another program that holds the store is waited for.
  /// - Returns: The right to write to it, for whoever goes on with what the store is made for.
  /// - Throws: Why the store cannot be made, or is not one of this plan and this model.
  @discardableResult
  public func freeze(isCancelled: () -> Bool = { false }) throws(StoreProblem) -> StoreHold {
    let lock = try lock()
    defer { withExtendedLifetime(lock) {} }
    let store = try openStore(forRuns: false, isCancelled)
    let isDone = try patiently(store, isCancelled) { () throws(StoreProblem) in
      if !store.header.isFrozen { try store.freeze() }
      if runs > store.header.runs { try store.setRuns(runs) }
    }
    store.closeWriting(isPatient: isDone)
    guard isDone else { throw StoreProblem(path: path, .cancelled) }
    return StoreHold(lock)
  }

  /// The right to write to the store.
  private func lock() throws(StoreProblem) -> StoreLock {
    // A device or a folder may stand where no lock can be put beside it.
    guard FileSystem.kind(path) != .other else { throw StoreProblem(path: path, .notAFile) }
    return try StoreLock(store: path)
  }

  /// The store, made or found; one that is found must hold this plan, and take runs if any are to come.
  private func openStore(
    forRuns takesRuns: Bool, _ isCancelled: () -> Bool
  ) throws(StoreProblem) -> ResultStore {
    try checkModel(stored.modelVersion)
    ResultStore.removeDraft(of: path)
    if FileSystem.kind(path) == .none {
      try ResultStore.create(
        at: path, stored, shard: shard, runs: runs, isFrozen: !takesRuns, isCancelled: isCancelled)
    } else {
      // Only read: a store that is refused stays as it is, to the byte.
      let store = try ResultStore(reading: path)
      guard !takesRuns || !store.header.isFrozen else {
        throw StoreProblem(path: path, .frozenPlan)
      }
      try check(store)
    }
    return try ResultStore(writing: path)
  }

  /// Writes down how many runs are asked for; a smaller limit takes nothing away from what is there.
  /// Another program that holds the store is waited for, as when runs are committed.
  ///
  /// - Returns: Whether it is written; false when somebody asked to stop meanwhile.
  private func raiseRuns(
    of store: ResultStore, _ start: BatchProgress, _ tell: (BatchProgress) -> Void,
    _ isCancelled: () -> Bool
  ) throws(StoreProblem) -> Bool {
    guard runs > store.header.runs else { return true }
    var held = start
    held.isHeld = true
    return try patiently(store, isCancelled, onHeld: { tell(held) }) {
      () throws(StoreProblem) in try store.setRuns(runs)
    }
  }

  /// Changes what the store says of itself; another program that holds it is waited for. A store that
  /// cannot be changed is closed.
  ///
  /// - Returns: Whether it is changed; false when somebody asked to stop meanwhile.
  private func patiently(
    _ store: ResultStore, _ isCancelled: () -> Bool, onHeld: () -> Void = {},
    _ change: () throws(StoreProblem) -> Void
  ) throws(StoreProblem) -> Bool {
    do throws(StoreProblem) {
      return try Patience.during(change, onHeld: onHeld, isCancelled: isCancelled)
    } catch {
      store.closeWriting(isPatient: false)
      throw error
    }
  }

  /// Refuses a plan that this program cannot continue: another model gives other values.
  private func checkModel(_ version: Int) throws(StoreProblem) {
    guard version == ModelVersion.current else {
      throw StoreProblem(path: path, .otherModel(found: version, known: ModelVersion.current))
    }
  }

  /// Refuses a store of another plan, or one that is damaged.
  private func check(_ store: ResultStore) throws(StoreProblem) {
    try checkModel(store.header.modelVersion)
    var differences: [PlanDifference] = []
    if store.header.planHash != stored.hash {
      differences = PlanDifference.between(try store.plan(), stored)
    }
    if store.header.shard != shard { differences.append(.shard(store.header.shard, shard)) }
    // Which rows a part holds depends on how many are asked for in all; of another plan there are others.
    if differences.isEmpty, isCut || !shard.isWhole, store.header.runs != runs {
      differences.append(.runs(store.header.runs, runs))
    }
    guard differences.isEmpty else {
      throw StoreProblem(path: path, .otherPlan(differences))
    }
    try store.checkIntegrity()
  }
}

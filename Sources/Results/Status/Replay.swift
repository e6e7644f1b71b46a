import Experiments
import Simulation
import Synchronization
import TerritoryModel

/// One run of a store, made again and compared with what the store holds.
public struct Replay: Sendable, Hashable {
  /// What the store holds.
  public var stored: RunRecord
  /// What came out again.
  public var again: RunRecord
  /// What was kept of the run.
  public var outcomes: [Outcome]

  /// What differs between a run and its replay.
  public enum Difference: Sendable, Hashable {
    /// One of them failed; the reasons, where there are any.
    case status(String?, String?)
    /// The scenario that was run.
    case scenario(UInt64?, UInt64?)
    /// The state at the end.
    case state(UInt64?, UInt64?)
    /// An outcome; NaN where it has no value.
    case value(Outcome, Double, Double)
  }

  /// A replay, from its two sides.
  public init(stored: RunRecord, again: RunRecord, outcomes: [Outcome]) {
    self.stored = stored
    self.again = again
    self.outcomes = outcomes
  }

  /// Runs a row of a store again.
  ///
  /// - Parameters:
  ///   - plan: the plan of the store.
  ///   - isCancelled: asked in every week.
  /// - Returns: Nothing when it was cancelled.
  /// - Throws: That the plan has no such row, that it has not been run, that the store was made with
  ///   another version of the model, or that it is damaged.
  public init?(
    row: Int, of store: ResultStore, plan: ExperimentPlan, threads: Int = 1,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(StoreProblem) {
    guard store.header.modelVersion == ModelVersion.current else {
      throw StoreProblem(
        path: store.path,
        .otherModel(found: store.header.modelVersion, known: ModelVersion.current))
    }
    guard let stored = try store.run(ofRow: row) else {
      throw StoreProblem(path: store.path, .rowNotRun(row))
    }
    let found = Mutex<RunRecord?>(nil)
    // What is delivered here throws nothing.
    try? BatchRunner(threads: threads).run(plan, rows: [row], isCancelled: isCancelled) { record in
      found.withLock { $0 = record }
    }
    guard let again = found.withLock({ $0 }) else { return nil }
    self.init(stored: stored, again: again, outcomes: plan.outcomes)
  }

  /// Everything that differs; nothing when the run came out the same, bit for bit.
  public var differences: [Difference] {
    var found: [Difference] = []
    func reason(_ record: RunRecord) -> String? {
      if case .failed(let failure) = record.status { failure.reason } else { nil }
    }
    if stored.status != again.status {
      found.append(.status(reason(stored), reason(again)))
    }
    if stored.scenarioHash != again.scenarioHash {
      found.append(.scenario(stored.scenarioHash, again.scenarioHash))
    }
    if stored.stateHash != again.stateHash {
      found.append(.state(stored.stateHash, again.stateHash))
    }
    for (outcome, (before, now)) in zip(outcomes, zip(stored.values, again.values))
    where before != now && !(before.isNaN && now.isNaN) {
      found.append(.value(outcome, before, now))
    }
    return found
  }
}

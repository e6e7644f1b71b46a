import Experiments

/// What a store says, read into memory: for analyses of experiments that fit there.
public struct StoredExperiment: Sendable {
  /// What the store says of itself.
  public let header: StoreHeader
  /// The plan.
  public let plan: StoredPlan
  /// The values of the runs that are in the store.
  public let table: RunTable
  /// The runs that failed, with their reasons, in the order of the plan.
  public let failures: [RunRecord]

  /// Reads a store whole.
  ///
  /// - Throws: `StoreProblem`.
  public init(_ store: ResultStore) throws(StoreProblem) {
    header = store.header
    let plan = try store.plan()
    self.plan = plan
    var table = RunTable(
      pointCount: plan.points.count, replicates: plan.replicates, arms: plan.arms,
      outcomes: plan.outcomes)
    var failures: [RunRecord] = []
    try StoreProblem.naming(store.path) {
      try store.forEachRun { run in
        table.take(run)
        if run.status != .done { failures.append(run) }
      }
    }
    self.table = table
    self.failures = failures
  }
}

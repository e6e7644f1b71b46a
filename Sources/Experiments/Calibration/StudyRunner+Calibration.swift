import Simulation
import Synchronization
import TerritoryModel

extension StudyRunner {
  /// Calibrates parameters of a scenario to targets by approximate Bayesian computation.
  ///
  /// The result does not depend on the number of threads. Progress is told in runs, of the most that
  /// the request allows: the search may end earlier.
  ///
  /// - Parameter scenario: the scenario for one value per prior, asked from any thread; points at
  ///   which it fails have no posterior probability.
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop.
  public func calibrate(
    _ request: CalibrationRequest,
    scenario: @escaping @Sendable ([Double]) throws(PointFailure) -> Scenario
  ) throws(EnsembleFailure) -> Posterior {
    let outcomes = request.targets.map(\.outcome)
    return try ApproximateSampler(request).posterior { trials throws(EnsembleFailure) in
      try outputs(
        trials, outcomes: outcomes, seed: request.seed, total: request.runs, scenario: scenario)
    }
  }

  /// Makes the runs of some trials; the number of a trial is the number of its replicate.
  private func outputs(
    _ trials: [ApproximateSampler.Trial], outcomes: [Outcome], seed: UInt64, total: Int,
    scenario: @escaping @Sendable ([Double]) throws(PointFailure) -> Scenario
  ) throws(EnsembleFailure) -> [[Double]?] {
    guard let first = trials.first, let last = trials.last else { return [] }
    let plan = ExperimentPlan(
      factors: [], points: trials.map { _ in [] }, replicates: last.number, isPaired: false,
      outcomes: outcomes, seed: seed
    ) { point throws(PointFailure) in try scenario(trials[point].values) }
    let rows = trials.enumerated().compactMap { point, trial in
      plan.row(of: RunKey(point: point, replicate: trial.number, arm: .withProgramme))
    }
    let collected = Mutex<[[Double]?]>([[Double]?](repeating: nil, count: trials.count))
    let done = Atomic<Int>(first.number - 1)
    let progress = progress
    do {
      try runner.run(plan, rows: rows, isCancelled: isCancelled) { record in
        if case .done = record.status {
          collected.withLock { $0[record.key.point] = record.values }
        }
        progress?(done.wrappingAdd(1, ordering: .relaxed).newValue, total)
      }
    } catch {
      // Nothing that is delivered here throws.
      throw .cancelled
    }
    if isCancelled?() == true { throw .cancelled }
    return collected.withLock { $0 }
  }
}

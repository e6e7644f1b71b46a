import Simulation
import TerritoryModel

/// Rows of one replicate, run one after the other by one thread; those of one territory go out from
/// one warmed state.
struct BlockRun {
  let plan: ExperimentPlan
  let rows: [Int]
  let threads: Int
  /// States that outlive the block.
  let kept: WarmedStates?

  /// A territory that was warmed, with the plan that it was warmed with.
  private struct Warmed {
    let plan: RunPlan
    let checkpoint: Checkpoint
  }

  func run(isCancelled: @escaping @Sendable () -> Bool, deliver: (RunRecord) -> Void) {
    // One territory at a time is kept warm: rows of one territory stand together.
    var warmed: Warmed?
    let clock = ContinuousClock()
    for row in rows {
      if isCancelled() { return }
      let key = plan.key(ofRow: row)
      let scenario: Scenario
      do {
        let written = try plan.scenario(at: key.point)
        scenario = key.arm == .withProgramme ? written : written.withoutProgramme
      } catch {
        deliver(
          RunRecord(
            row: row, key: key, status: .failed(error), scenarioHash: nil, stateHash: nil,
            values: [], seconds: 0))
        continue
      }
      if warmed?.plan.territoryHash != scenario.territoryHash {
        warmed = warm(scenario, replicate: key.replicate, isCancelled: isCancelled)
      }
      guard let warmed else { return }
      let start = clock.now
      guard let record = run(row, key, scenario, from: warmed, isCancelled: isCancelled) else {
        return
      }
      deliver(record.taking(clock.now - start))
    }
  }

  private func warm(
    _ scenario: Scenario, replicate: Int, isCancelled: @escaping @Sendable () -> Bool
  ) -> Warmed? {
    let runPlan = RunPlan(scenario)
    let key = WarmedStates.Key(
      territoryHash: runPlan.territoryHash, seed: plan.seed, replicate: replicate)
    if let checkpoint = kept?[key] { return Warmed(plan: runPlan, checkpoint: checkpoint) }
    var run = Run(
      runPlan, seed: plan.seed, replicate: replicate, execution: execution,
      isCancelled: isCancelled)
    if isCancelled() { return nil }
    run.advance(to: 0, isCancelled: isCancelled)
    if isCancelled() { return nil }
    let checkpoint = run.checkpoint()
    kept?.keep(checkpoint, as: key, people: runPlan.agentCount)
    return Warmed(plan: runPlan, checkpoint: checkpoint)
  }

  private func run(
    _ row: Int, _ key: RunKey, _ scenario: Scenario, from warmed: Warmed,
    isCancelled: @escaping @Sendable () -> Bool
  ) -> RunRecord? {
    let runPlan = RunPlan(scenario, sharing: warmed.plan)
    var run = Run(runPlan, from: warmed.checkpoint, execution: execution)
    var values = [Double](repeating: .nan, count: plan.outcomes.count)
    for (week, places) in placesOfWeeks {
      run.advance(to: week, isCancelled: isCancelled)
      if isCancelled() { return nil }
      let reader = ObservationReader(
        places.map { plan.outcomes[$0].observable }, plan: runPlan)
      for (place, value) in zip(places, reader.read(run)) { values[place] = value }
    }
    return RunRecord(
      row: row, key: key, status: .done, scenarioHash: scenario.hash, stateHash: run.stateHash,
      values: values, seconds: 0)
  }

  private var execution: Execution { Execution(threads: threads) }

  /// The weeks that are read, in order, with the places of their outcomes.
  private var placesOfWeeks: [(week: Int, places: [Int])] {
    let weeks = Dictionary(grouping: plan.outcomes.indices) { plan.outcomes[$0].week }
    return weeks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension RunRecord {
  fileprivate func taking(_ duration: Duration) -> RunRecord {
    var record = self
    record.seconds = duration / .seconds(1)
    return record
  }
}

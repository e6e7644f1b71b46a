import Experiments
import Simulation
import TerritoryModel

/// A difference between two futures of one territory, taken apart by what decisions rest on.
///
/// The first future is run once more for each block of the decision's score, with that block read from
/// the second future's state of the same week: what is then lost of the difference is what the block
/// carries. Blocks work together, so their contributions need not add up to the difference; the rest
/// is their joint effect.
public struct MechanismShares: Sendable, Hashable {
  /// What is explained.
  public var measure: Measure
  /// The week.
  public var week: Int
  /// The first minus the second, over the replicates that have every value needed.
  public var difference: PairedDifference
  /// What each block carries, in the order of the model.
  public var shares: [Share]
  /// The difference less all contributions.
  public var joint: MeanEstimate

  /// What one block carries.
  public struct Share: Sendable, Hashable {
    /// The block.
    public var block: ScoreBlock
    /// What is lost of the difference without it.
    public var value: MeanEstimate
  }
}

extension Explanation {
  /// Takes a difference between two futures apart by mechanism: the first minus the second.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public static func byMechanism(
    _ measure: Measure, of first: Future, against second: Future, week: Int, replicates: Int,
    store: LifeStore, effort: Effort = Effort()
  ) throws(EnsembleFailure) -> ExplanationOutcome<MechanismShares> {
    guard first.seed == second.seed else { return .otherSeeds }
    guard first.scenario.territoryHash == second.scenario.territoryHash else {
      return .otherTerritories
    }
    let week = max(week, 0)
    guard let from = first.firstDifference(from: second, to: week) else { return .nothingDiffers }
    let effort = effort.latched()
    let (plan, other) = (store.plan(first), store.plan(second))
    let experiment = BlockExperiment(
      plan: plan, other: other, reader: MeasureReader(measure, plan: plan), week: week,
      execution: store.execution(beside: replicates))
    let work = Work(
      total: mechanismAgentWeeks(
        of: first, against: second, week: week, replicates: replicates, store: store),
      effort: effort)
    let found = store.forEach(1...max(replicates, 1), effort: effort) { number in
      guard
        let state = try? store.checkpoint(
          second, replicate: number, week: from - 1, effort: effort.quiet)
      else { return [Double?]?.none }
      return experiment.values(from: state, work: work)
    }
    guard found.count == max(replicates, 1) else { throw .cancelled }
    let complete = found.sorted { $0.key < $1.key }.compactMap { $0.value.complete }
    guard let difference = PairedDifference(complete.map { ($0[0], $0[1]) }) else {
      return .noValue
    }
    let lost = ScoreBlock.allCases.indices.map { block in complete.map { $0[0] - $0[2 + block] } }
    let joint = complete.indices.map { place in
      complete[place][0] - complete[place][1] - lost.reduce(0) { $0 + $1[place] }
    }
    return .found(
      MechanismShares(
        measure: measure, week: week, difference: difference,
        shares: zip(ScoreBlock.allCases, lost).map {
          MechanismShares.Share(block: $0, value: MeanEstimate($1))
        },
        joint: MeanEstimate(joint)))
  }
}

extension Explanation {
  /// How many agent-weeks it takes to take a difference apart by mechanism: both futures, and the
  /// first once more for each block.
  static func mechanismAgentWeeks(
    of first: Future, against second: Future, week: Int, replicates: Int, store: LifeStore
  ) -> Int {
    guard first.seed == second.seed,
      first.scenario.territoryHash == second.scenario.territoryHash,
      let from = first.firstDifference(from: second, to: max(week, 0))
    else { return 0 }
    return max(replicates, 1) * (ScoreBlock.allCases.count + 2) * (max(week, 0) - from + 1)
      * store.plan(first).agentCount
  }
}

/// Two futures run side by side, and the first once more for each block that it reads from the second.
private struct BlockExperiment: Sendable {
  let plan: RunPlan
  let other: RunPlan
  let reader: MeasureReader
  let week: Int
  let execution: Execution

  /// Weeks that the runs take in turn: what is lent is kept that long, so memory stays small.
  private static let slice = 13

  /// The measure in the first future, in the second, and in the first without each block; nothing when
  /// the work was stopped.
  ///
  /// - Parameter state: the state up to which both have one past.
  func values(from state: Checkpoint, work: Work) -> [Double?]? {
    var lender = Stage(state: state)
    var readers = ([[]] + ScoreBlock.allCases.map { [$0] }).map {
      (blocks: Set($0), stage: Stage(state: state))
    }
    var end = state.week
    repeat {
      end = min(end + Self.slice, week)
      guard let lent = lend(from: &lender, to: end, work: work) else { return nil }
      for place in readers.indices {
        guard
          follow(&readers[place].stage, reading: readers[place].blocks, lent, work: work)
        else { return nil }
      }
    } while end < week
    return [readers[0].stage.value, lender.value] + readers.dropFirst().map(\.stage.value)
  }

  /// Runs the second future on to the end of a week, and keeps what its decisions read.
  private func lend(from stage: inout Stage, to end: Int, work: Work) -> [ScoreBlocks]? {
    var run = Run(other, from: stage.state, execution: execution)
    var lent: [ScoreBlocks] = []
    while run.week < end {
      if work.effort.isCancelled() { return nil }
      lent.append(run.stepSharingBlocks())
      work.advanced(other.agentCount)
    }
    stage = Stage(state: run.checkpoint(), value: reader.read(run))
    return lent
  }

  /// Runs the first future on through the weeks of what is lent; false when the work was stopped.
  private func follow(
    _ stage: inout Stage, reading blocks: Set<ScoreBlock>, _ lent: [ScoreBlocks], work: Work
  ) -> Bool {
    var run = Run(plan, from: stage.state, execution: execution)
    for shared in lent {
      if work.effort.isCancelled() { return false }
      if blocks.isEmpty { run.step() } else { run.step(reading: blocks, from: shared) }
      work.advanced(plan.agentCount)
    }
    stage = Stage(state: run.checkpoint(), value: reader.read(run))
    return true
  }

  /// How far a run is, and the measure there.
  private struct Stage {
    var state: Checkpoint
    var value: Double?
  }
}

extension [Double?] {
  /// The values, when none is missing.
  fileprivate var complete: [Double]? {
    let values = compactMap(\.self)
    return values.count == count ? values : nil
  }
}

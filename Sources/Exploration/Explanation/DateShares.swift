import Experiments
import Simulation
import TerritoryModel

/// How one future changed between two dates: its measure, and the mean score of its decisions taken
/// apart block by block.
///
/// This is a decomposition, no experiment: it says where the sum changed, not what would have happened
/// without a block. The mean score of a date is that of the 13 weeks that end there, each end of each
/// tie counting once. Blocks are compared on the ties that exist at both dates; what made and lost
/// ties change is the part of the set of ties, so that the parts add up to the whole.
public struct DateShares: Sendable, Hashable {
  /// What is looked at beside the scores.
  public var measure: Measure
  /// The two dates, the earlier one first.
  public var weeks: ClosedRange<Int>
  /// The later value of the measure minus the earlier one; nothing where no replicate has both.
  public var change: PairedDifference?
  /// The form of cooperation whose score is taken apart: 1 relay, 2 coordination, 3 concerted work.
  public var form: Int
  /// The mean score at the earlier date.
  public var earlierScore: MeanEstimate
  /// The mean score at the later date.
  public var laterScore: MeanEstimate
  /// How much the mean score moved.
  public var total: MeanEstimate
  /// What each block moved it by, in the order of the model.
  public var shares: [Share]
  /// What dated changes of the thresholds moved it by; 0 without any.
  public var thresholds: MeanEstimate

  /// What one block moved the mean score by.
  public struct Share: Sendable, Hashable {
    /// The block.
    public var block: ScoreBlock
    /// The change, on the scale of the score (a logit).
    public var value: MeanEstimate
  }
}

extension Explanation {
  /// Takes the change of one future between two dates apart by block of the decision's score.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public static func betweenDates(
    _ measure: Measure, of future: Future, weeks: ClosedRange<Int>, replicates: Int,
    store: LifeStore, effort: Effort = Effort()
  ) throws(EnsembleFailure) -> ExplanationOutcome<DateShares> {
    guard weeks.lowerBound < weeks.upperBound, weeks.lowerBound >= 0 else {
      return .nothingDiffers
    }
    let effort = effort.latched()
    let replicates = max(replicates, 1)
    let line = try store.followed(
      future, replicates: replicates, to: weeks.upperBound, effort: effort)
    let earlier = try store.series(
      of: [measure], in: future, replicates: replicates,
      weeks: weeks.lowerBound...weeks.lowerBound, effort: effort.quiet)
    let later = try store.series(
      of: [measure], in: future, replicates: replicates,
      weeks: weeks.upperBound...weeks.upperBound, effort: effort.quiet)
    let changes = zip(
      later[0].values(week: weeks.upperBound), earlier[0].values(week: weeks.lowerBound)
    ).compactMap { after, before in
      if let after, let before { (after, before) } else { nil }
    }
    let windows = ScoreWindows(
      line: line, weeks: weeks, form: measure.form, execution: store.execution(beside: replicates))
    let found = store.forEach(1...replicates, effort: effort) { number in
      windows.change(replicate: number, effort: effort)
    }
    if effort.isCancelled() { throw .cancelled }
    let rows = found.sorted { $0.key < $1.key }.map(\.value)
    guard !rows.isEmpty else { return .noValue }
    func estimate(_ value: (ScoreWindows.Change) -> Double) -> MeanEstimate {
      MeanEstimate(rows.map(value))
    }
    return .found(
      DateShares(
        measure: measure, weeks: weeks, change: PairedDifference(changes), form: measure.form,
        earlierScore: estimate(\.earlier), laterScore: estimate(\.later),
        total: estimate { $0.later - $0.earlier },
        shares: ScoreBlock.allCases.map { block in
          DateShares.Share(block: block, value: estimate { $0.blocks[block] ?? 0 })
        },
        thresholds: estimate(\.threshold)))
  }
}

/// The mean scores of two windows of one future.
private struct ScoreWindows: Sendable {
  let line: Line
  let weeks: ClosedRange<Int>
  let form: Int
  let execution: Execution

  /// How one replicate changed.
  struct Change: Sendable {
    var earlier: Double
    var later: Double
    var blocks: [ScoreBlock: Double]
    var threshold: Double
  }

  /// Nothing when a window holds no decision, or the work was stopped.
  func change(replicate: Int, effort: Effort) -> Change? {
    guard
      let before = window(endingAt: weeks.lowerBound, replicate: replicate, effort),
      let after = window(endingAt: weeks.upperBound, replicate: replicate, effort)
    else { return nil }
    let kept = before.pairs.intersection(after.pairs)
    guard let first = before.mean(line.plan, among: nil, form: form),
      let last = after.mean(line.plan, among: nil, form: form)
    else { return nil }
    let total = last.total - first.total
    var blocks: [ScoreBlock: Double] = [:]
    let thresholds = last.threshold - first.threshold
    var explained = thresholds
    // Without a tie that lasts, everything is a matter of which ties there are.
    if let one = before.mean(line.plan, among: kept, form: form),
      let other = after.mean(line.plan, among: kept, form: form)
    {
      let moved: [(ScoreBlock, Double)] = [
        (.representation, other.representation - one.representation),
        (.metaPerception, other.metaPerception - one.metaPerception),
        (.trust, other.trust - one.trust), (.structure, other.structure - one.structure),
      ]
      // In a fixed order, so that the sum keeps its bits.
      for (block, change) in moved {
        blocks[block] = change
        explained += change
      }
    }
    blocks[.ties] = total - explained
    return Change(
      earlier: first.total, later: last.total, blocks: blocks, threshold: thresholds)
  }

  /// What decisions read in the 13 weeks that end at a date, or in as many as there are.
  private func window(
    endingAt last: Int, replicate: Int, _ effort: Effort
  ) -> Window? {
    let first = max(last - 12, 1 - line.plan.burnInWeeks)
    guard first <= last else { return nil }
    var run: Run
    if let state = line.lives[replicate]?.checkpoint(notAfter: first - 1) {
      run = Run(line.plan, from: state, execution: execution)
    } else {
      // A window that reaches into the burn-in: the life is lived again from its beginning.
      run = Run(
        line.plan, seed: line.future.seed, replicate: replicate, execution: execution,
        isCancelled: effort.isCancelled)
    }
    run.advance(to: first - 1, isCancelled: effort.isCancelled)
    var blocks: [ScoreBlocks] = []
    while run.week < last {
      if effort.isCancelled() { return nil }
      blocks.append(run.stepSharingBlocks())
    }
    let pairs = run.partnerTies().map {
      TiePair(socialWorker: $0.socialWorker, socialEntrepreneur: $0.socialEntrepreneur)
    }
    return Window(blocks: blocks, pairs: Set(pairs))
  }

  /// What decisions read in some weeks, and the ties at their end.
  private struct Window {
    var blocks: [ScoreBlocks]
    var pairs: Set<TiePair>

    /// The mean over the weeks that have one; nothing when none has.
    func mean(_ plan: RunPlan, among pairs: Set<TiePair>?, form: Int) -> Terms? {
      let rows = blocks.compactMap { $0.meanScores(plan, among: pairs) }
      guard !rows.isEmpty else { return nil }
      func mean(_ value: (MeanScores) -> Double) -> Double {
        rows.reduce(0) { $0 + value($1) } / Double(rows.count)
      }
      return Terms(
        representation: mean { $0.representation[form - 1] },
        metaPerception: mean(\.metaPerception), trust: mean(\.trust),
        structure: mean(\.structure), threshold: mean { $0.threshold[form - 1] })
    }
  }

  /// The terms of a mean score.
  private struct Terms {
    var representation: Double
    var metaPerception: Double
    var trust: Double
    var structure: Double
    var threshold: Double

    var total: Double { representation + metaPerception + trust + structure + threshold }
  }
}

extension Measure {
  /// The form of cooperation whose score speaks of the measure: that of relays, which decides whether
  /// there is any cooperation, unless the measure is about another form.
  var form: Int {
    switch self {
    case .metric(.concerted, _, _), .metric(.concertedShare, _, _): 3
    case .metric(.coordination, _, _), .metric(.meanForm, _, _): 2
    default: 1
    }
  }
}

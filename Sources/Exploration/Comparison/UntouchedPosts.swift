import Experiments
import Simulation
import TerritoryModel

/// How many posts, over all replicates, had a state that was the same bit by bit in two futures, in
/// every week from 0 on.
public struct UntouchedPosts: Sendable, Hashable {
  /// Posts that never differed, added up over replicates.
  public var equal: Int
  /// Posts times replicates.
  public var total: Int

  /// Posts counted.
  public init(equal: Int, total: Int) {
    self.equal = equal
    self.total = total
  }

  /// The share of posts that never differed; 1 where there is nobody.
  public var share: Double { total > 0 ? Double(equal) / Double(total) : 1 }

  /// Counts the posts that two futures left alike up to a week; nothing when they hold other posts or
  /// other draws.
  ///
  /// Only weeks from the first in which the two can differ are looked at, and a replicate only as long
  /// as one of its posts is still alike.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  static func between(
    _ first: Future, _ second: Future, replicates: Int, to last: Int, store: LifeStore,
    effort: Effort
  ) throws(EnsembleFailure) -> UntouchedPosts? {
    let plans = (store.plan(first), store.plan(second))
    guard first.seed == second.seed, plans.0.hasSamePosts(as: plans.1) else { return nil }
    let total = plans.0.agentCount * replicates
    guard let from = first.firstDifference(from: second, to: last) else {
      return UntouchedPosts(equal: total, total: total)
    }
    let isOneTerritory = plans.0.territoryHash == plans.1.territoryHash
    let execution = store.execution(beside: replicates)
    let work = Work(total: 0, effort: effort)
    let counts = store.forEach(1...replicates, effort: effort) { number -> Int? in
      let start = max(from - 1, 0)
      guard
        let state = try? store.checkpoint(
          first, replicate: number, week: start, effort: effort.quiet),
        // Up to there futures of one territory have one state.
        let other = isOneTerritory
          ? state
          : try? store.checkpoint(second, replicate: number, week: start, effort: effort.quiet)
      else { return nil }
      var left = Run(plans.0, from: state, execution: execution)
      var right = Run(plans.1, from: other, execution: execution)
      var alike = Array(0..<plans.0.agentCount)
      left.dropDifferences(from: right, in: &alike)
      while left.week < last, !alike.isEmpty {
        if effort.isCancelled() { return nil }
        left.step()
        right.step()
        left.dropDifferences(from: right, in: &alike)
        work.advanced(2 * plans.0.agentCount)
      }
      work.advanced(2 * plans.0.agentCount * (last - left.week))
      return alike.count
    }
    guard counts.count == replicates else { throw .cancelled }
    return UntouchedPosts(equal: counts.values.reduce(0, +), total: total)
  }

  /// How many agent-weeks the counting takes, at most.
  static func agentWeeks(
    _ first: Future, _ second: Future, replicates: Int, to last: Int, store: LifeStore
  ) -> Int {
    let agents = store.plan(first).agentCount
    guard first.seed == second.seed, agents == store.plan(second).agentCount,
      let from = first.firstDifference(from: second, to: last)
    else { return 0 }
    return 2 * agents * replicates * (last - max(from - 1, 0))
  }
}

extension RunPlan {
  /// Whether two plans have the same posts in the same rows.
  func hasSamePosts(as other: RunPlan) -> Bool {
    if territoryHash == other.territoryHash { return true }
    return agentCount == other.agentCount
      && (0..<agentCount).allSatisfy {
        identity(ofAgent: $0) == other.identity(ofAgent: $0)
          && profession(ofAgent: $0) == other.profession(ofAgent: $0)
          && zone(ofAgent: $0) == other.zone(ofAgent: $0)
      }
  }
}

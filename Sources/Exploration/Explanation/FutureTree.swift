import Experiments
import Simulation
import Synchronization
import TerritoryModel

/// Many futures of one seed run together up to a week: those that share a past run it once.
struct FutureTree: Sendable {
  private let futures: [Future]
  private let week: Int
  private let plans: [RunPlan]
  private let readers: [MeasureReader]
  /// For each future, the hash of what happened up to each week.
  private let pasts: [[UInt64]]
  /// Places of the futures of each territory.
  private let territories: [[Int]]

  /// A tree of futures whose measure is read at the end of a week.
  init(_ futures: [Future], measure: Measure, week: Int, store: LifeStore) {
    self.futures = futures
    self.week = week
    var groups: [[Int]] = []
    var groupOfTerritory: [UInt64: Int] = [:]
    var plans: [RunPlan] = []
    for (place, future) in futures.enumerated() {
      let territory = future.scenario.territoryHash
      if let group = groupOfTerritory[territory] {
        plans.append(RunPlan(future.scenario, sharing: plans[groups[group][0]]))
        groups[group].append(place)
      } else {
        groupOfTerritory[territory] = groups.count
        groups.append([place])
        plans.append(RunPlan(future.scenario, sharing: store.plan(future)))
      }
    }
    self.plans = plans
    readers = plans.map { MeasureReader(measure, plan: $0) }
    pasts = futures.map { $0.scenario.pastHashes(to: week) }
    territories = groups
  }

  /// The measure of each future, by place, then by replicate from 1; nothing where it is missing.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  func values(
    replicates: Int, store: LifeStore, effort: Effort
  ) throws(EnsembleFailure) -> [[Double?]] {
    let execution = store.execution(beside: replicates)
    let roots = territories.map { (members: $0, from: sharedWeeks($0)) }
    let total = roots.reduce(0) { sum, root in
      sum + plans[root.members[0]].agentCount * weeks(root.members, after: root.from)
    }
    let work = Work(total: total * replicates, effort: effort)
    let byReplicate = store.forEach(1...max(replicates, 1), effort: effort) { number in
      var values = [Double?](repeating: nil, count: futures.count)
      for root in roots {
        guard
          let state = try? store.checkpoint(
            futures[root.members[0]], replicate: number, week: root.from, effort: effort.quiet),
          grow(root.members, from: state, execution: execution, work: work, into: &values)
        else { return [Double?]?.none }
      }
      return values
    }
    guard byReplicate.count == max(replicates, 1) else { throw .cancelled }
    return futures.indices.map { place in
      (1...max(replicates, 1)).map { byReplicate[$0]?[place] ?? nil }
    }
  }

  /// Runs the futures that share a past up to a state; false when the work was stopped.
  private func grow(
    _ members: [Int], from state: Checkpoint, execution: Execution, work: Work,
    into values: inout [Double?]
  ) -> Bool {
    let plan = plans[members[0]]
    var run = Run(plan, from: state, execution: execution)
    let last = sharedWeeks(members)
    while run.week < last {
      if work.effort.isCancelled() { return false }
      run.step()
      work.advanced(plan.agentCount)
    }
    guard last < week else {
      let value = readers[members[0]].read(run)
      for member in members { values[member] = value }
      return true
    }
    let fork = run.checkpoint()
    for branch in branches(members, after: last) {
      guard grow(branch, from: fork, execution: execution, work: work, into: &values) else {
        return false
      }
    }
    return true
  }

  /// The last week up to which some futures have one past.
  private func sharedWeeks(_ members: [Int]) -> Int {
    let reference = pasts[members[0]]
    return members.dropFirst().reduce(week) { last, member in
      let past = pasts[member]
      // A hash chains the ones before it, so the shared weeks are a prefix.
      return (0...last).last { past[$0] == reference[$0] } ?? 0
    }
  }

  /// The members of each of the pasts that begin after a week.
  private func branches(_ members: [Int], after last: Int) -> [[Int]] {
    var order: [UInt64] = []
    var branches: [UInt64: [Int]] = [:]
    for member in members {
      let hash = pasts[member][last + 1]
      if branches[hash] == nil { order.append(hash) }
      branches[hash, default: []].append(member)
    }
    return order.compactMap { branches[$0] }
  }

  /// Weeks to run for some futures that stand at one.
  private func weeks(_ members: [Int], after start: Int) -> Int {
    let last = sharedWeeks(members)
    guard last < week else { return last - start }
    return last - start
      + branches(members, after: last).reduce(0) { $0 + weeks($1, after: last) }
  }
}

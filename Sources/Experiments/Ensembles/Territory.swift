import Simulation
import TerritoryModel

/// The variants of an ensemble that share a territory, and so a warmed state.
struct Territory: Sendable {
  /// Places of the variants in the ensemble.
  var places: [Int]
  /// Their plans, in the same order; the layout is shared.
  var plans: [RunPlan]

  /// Variants grouped by territory, in the order of their first variant.
  static func grouping(_ variants: [Variant]) -> [Territory] {
    var territories: [Territory] = []
    var placeOfHash: [UInt64: Int] = [:]
    for (place, variant) in variants.enumerated() {
      if let known = placeOfHash[variant.scenario.territoryHash] {
        territories[known].places.append(place)
        territories[known].plans.append(
          RunPlan(variant.scenario, sharing: territories[known].plans[0]))
      } else {
        placeOfHash[variant.scenario.territoryHash] = territories.count
        territories.append(Territory(places: [place], plans: [RunPlan(variant.scenario)]))
      }
    }
    return territories
  }

  /// The work of one replicate.
  func agentWeeks(horizon: Int) -> Int {
    plans[0].agentCount * (plans[0].burnInWeeks + plans.count * horizon)
  }

  /// Runs one replicate of every variant from one warmed state.
  func run(
    replicate: Int, seed: UInt64, observables: [Observable], horizon: Int, execution: Execution,
    into result: inout ReplicateResult, advanced: (Int) -> Void,
    isCancelled: (@Sendable () -> Bool)?
  ) {
    var warming = Run(
      plans[0], seed: seed, replicate: replicate, execution: execution, isCancelled: isCancelled)
    if isCancelled?() == true { return }
    let agents = plans[0].agentCount
    while warming.week < 0 {
      if isCancelled?() == true { return }
      let from = warming.week
      warming.advance(to: min(from + 13, 0), isCancelled: isCancelled)
      advanced((warming.week - from) * agents)
    }
    let warmed = warming.checkpoint()
    for (place, plan) in zip(places, plans) {
      var run = Run(plan, from: warmed, execution: execution)
      let reader = ObservationReader(observables, plan: plan)
      for week in 0...horizon {
        if isCancelled?() == true { return }
        if week > 0 { run.step() }
        for (column, value) in reader.read(run).enumerated() {
          result.values[place][column * (horizon + 1) + week] = value
        }
        if week > 0 { advanced(agents) }
      }
      result.notices[place] = run.notices
      result.stateHashes[place] = run.stateHash
    }
  }
}

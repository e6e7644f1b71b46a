import Simulation
import TerritoryModel

/// Where checks are run: how long, on what, with how many threads.
struct Bench: Sendable {
  /// Whether fewer replicates are run and tolerances widened.
  var isQuick: Bool
  var scenarios: ValidationScenarios
  var runner: EnsembleRunner
  var isCancelled: (@Sendable () -> Bool)?

  /// One of two sizes.
  func size(quick: Int, full: Int) -> Int { isQuick ? quick : full }

  /// Makes independent trials on all threads, in order of their numbers.
  func trials<Value: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Value
  ) throws(EnsembleFailure) -> [Value] {
    let values = concurrentMap(
      count: count, threads: runner.threads, isCancelled: isCancelled, body)
    if isCancelled?() == true { throw .cancelled }
    return values.compactMap(\.self)
  }

  /// An ensemble of the bench's runner.
  func ensemble(
    _ variants: [Scenario], _ observables: [Observable], replicates: Int, horizon: Int,
    seed: UInt64 = 1
  ) throws(EnsembleFailure) -> Ensemble {
    try runner.run(
      variants.enumerated().map { Variant(.named("\($0)"), $1) }, observables: observables,
      replicates: replicates, horizon: horizon, seed: seed, isCancelled: isCancelled)
  }

  /// A territory of one zone in which nothing happens but influence: no contact, no turnover, no
  /// forgetting, no core. The common setting of the influence cases.
  static func stillTerritory(socialWorkers: Int, socialEntrepreneurs: Int = 0) -> Scenario {
    var scenario = Scenario(
      name: "still",
      zones: [
        Zone(
          name: "zone", x: 0, y: 0, socialWorkers: socialWorkers,
          socialEntrepreneurs: socialEntrepreneurs)
      ])
    scenario.parameters[.contactRate] = 0
    scenario.parameters[.turnoverSocialWorkers] = 0
    scenario.parameters[.turnoverSocialEntrepreneurs] = 0
    scenario.parameters[.forgettingHalfLife] = .infinity
    scenario.parameters[.forgettingMetaHalfLife] = .infinity
    scenario.parameters[.forgettingFamiliarityHalfLife] = .infinity
    scenario.parameters[.trustHalfLife] = .infinity
    scenario.parameters[.coreWeeks] = 100_000
    scenario.parameters[.runBurnIn] = 0
    scenario.parameters[.organisationSizeSocialWorkers] = 10_000_000
    scenario.parameters[.organisationSizeSocialEntrepreneurs] = 10_000_000
    scenario.parameters[.networkColleaguesInside] = 100_000
    scenario.parameters[.networkColleaguesAcross] = 0
    return scenario
  }

  /// A uniform number that depends on a trial and an agent only.
  static func uniform(trial: Int, agent: Int) -> Double {
    Draws(seed: 2_002, replicate: trial + 1).uniform(
      week: 0, purpose: .representation, entity: UInt64(agent))
  }
}

extension Run {
  /// Sets a view, equal in both dimensions and in the core, and full openness: w = c = W = C = x,
  /// o = 1.
  mutating func setOpinions(_ opinion: (Int) -> Double) {
    setPeople { agent, present in
      var state = present
      let x = Float(opinion(agent))
      (state.warmth, state.competence) = (x, x)
      (state.coreWarmth, state.coreCompetence) = (x, x)
      state.openness = 1
      return state
    }
  }

  /// The opinions of all agents on the published scale [0, 1].
  borrowing func opinions() -> [Double] {
    var opinions: [Double] = []
    for agent in 0..<plan.agentCount { opinions.append((Double(person(agent).warmth) + 1) / 2) }
    return opinions
  }
}

/// Opinions that lie closer than a gap, as groups; those below a share of all are not counted.
func clusterCount(_ opinions: [Double], gap: Double, minimumShare: Double = 0) -> Int {
  let sorted = opinions.sorted()
  var clusters = 0
  var size = 0
  for (index, opinion) in sorted.enumerated() {
    size += 1
    let isLast = index + 1 == sorted.count || sorted[index + 1] - opinion > gap
    if isLast {
      if Double(size) >= minimumShare * Double(sorted.count) { clusters += 1 }
      size = 0
    }
  }
  return clusters
}

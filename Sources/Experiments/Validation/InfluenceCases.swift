import Simulation
import TerritoryModel

extension Bench {
  /// DeGroot (1974): everybody averages; opinions meet at the mean weighted by degree + 1.
  func deGroot() throws(EnsembleFailure) -> [ValidationOutcome] {
    var scenario = Self.stillTerritory(socialWorkers: 120)
    scenario.parameters.influenceRule = .average
    scenario.parameters[.influenceRate] = 1
    scenario.parameters[.influenceStrength] = 1
    scenario.parameters[.influenceBound] = 2
    scenario.parameters[.organisationSizeSocialWorkers] = 10
    scenario.parameters[.networkColleaguesInside] = 6
    scenario.parameters[.networkColleaguesAcross] = 2
    var run = Run(scenario, seed: 1974, replicate: 1)
    run.setOpinions { 2 * Self.uniform(trial: 0, agent: $0) - 1 }
    var weighted = 0.0
    var weights = 0.0
    for (agent, opinion) in run.opinions().enumerated() {
      let weight = Double(run.colleagues(of: agent).count + 1)
      weighted += weight * opinion
      weights += weight
    }
    run.advance(to: 2_000)
    let farthest = run.opinions().map { abs($0 - weighted / weights) }.max()
    return [
      ValidationOutcome(
        .influence(.deGroot), rule: .near(0, tolerance: 1e-5), found: farthest)
    ]
  }

  /// Friedkin & Johnsen (1990): two blocs that keep a share of their prejudice keep a share of their
  /// gap, G* = G·(1 - λ)/(1 - λ(2w - 1)).
  func friedkinJohnsen() throws(EnsembleFailure) -> [ValidationOutcome] {
    // A bloc of n people who all know each other, each tied to k of the other bloc: w = n/(n + k).
    let cases = [
      (susceptibility: 0.8, size: 9, across: 1, published: 0.2222),
      (susceptibility: 0.5, size: 9, across: 1, published: 0.3333),
      (susceptibility: 0.8, size: 7, across: 3, published: 0.1176),
    ]
    return cases.map { setting in
      let weight = Double(setting.size) / Double(setting.size + setting.across)
      var scenario = Self.stillTerritory(socialWorkers: 2 * setting.size)
      scenario.parameters.influenceRule = .average
      scenario.parameters[.influenceRate] = 1
      scenario.parameters[.influenceStrength] = 1
      scenario.parameters[.influenceBound] = 2
      // With full openness λ = 2^(-1/h).
      scenario.parameters[.forgettingHalfLife] =
        -0.6931471805599453 / Elementary.log(setting.susceptibility)
      var run = Run(scenario, seed: 1990, replicate: 1)
      let size = setting.size
      run.setColleagues(
        (0..<(2 * size)).map { agent in
          let bloc = agent / size
          let inside = (0..<size).map { bloc * size + $0 }.filter { $0 != agent }
          let shifts = 0..<setting.across
          let across = shifts.map { shift in
            (1 - bloc) * size + (agent % size + (bloc == 0 ? shift : size - shift)) % size
          }
          return inside + across
        })
      run.setOpinions { $0 < size ? 0.4 : -0.4 }
      run.advance(to: 500)
      let opinions = run.opinions()
      return ValidationOutcome(
        .influence(.friedkinJohnsen(susceptibility: setting.susceptibility, weight: weight)),
        rule: .near(setting.published, tolerance: 1e-4), found: opinions[0] - opinions[size])
    }
  }

  /// Hegselmann & Krause (2002): consensus or not, by the bound of confidence, 625 agents.
  func hegselmannKrause() throws(EnsembleFailure) -> [ValidationOutcome] {
    // The smallest share takes more trials in a quick run than the others: of 60, four standard
    // errors would be more than the share, and no consensus at all would pass.
    let shares = [
      (bound: 0.20, consensus: 0.098, quick: 200), (0.22, 0.545, 60), (0.25, 0.990, 60),
    ]
    var outcomes: [ValidationOutcome] = []
    for (bound, consensus, quick) in shares {
      let count = size(quick: quick, full: 300)
      let clusters = try hegselmannKrauseClusters(bound: bound, trials: count)
      let share = Double(clusters.filter { $0 == 1 }.count) / Double(count)
      // Four binomial standard errors, and half a hundredth for the reference, counted in trials too.
      let error = 4 * (consensus * (1 - consensus) / Double(count)).squareRoot() + 0.005
      outcomes.append(
        ValidationOutcome(
          .influence(.hegselmannKrauseConsensus(bound: bound)),
          rule: .near(consensus, tolerance: error), found: share))
    }
    let small = size(quick: 20, full: 200)
    let bound = 0.05
    let clusters = try hegselmannKrauseClusters(bound: bound, trials: small)
    outcomes.append(
      ValidationOutcome(
        .influence(.hegselmannKrauseClusters(bound: bound)),
        // Four standard errors of a number whose spread is 0.93, and the rounding of 7.8.
        rule: .near(7.8, tolerance: 4 * 0.93 / Double(small).squareRoot() + 0.05),
        found: Double(clusters.reduce(0, +)) / Double(small)))
    return outcomes
  }

  private func hegselmannKrauseClusters(
    bound: Double, trials count: Int
  ) throws(EnsembleFailure) -> [Int] {
    var scenario = Self.stillTerritory(socialWorkers: 625)
    scenario.parameters.influenceRule = .average
    scenario.parameters[.influenceRate] = 1
    scenario.parameters[.influenceStrength] = 1
    scenario.parameters[.influenceBound] = 2 * bound
    let plan = RunPlan(scenario)
    return try trials(count) { trial in
      var run = Run(plan, seed: 2_002, replicate: trial + 1)
      run.setOpinions { 2 * Self.uniform(trial: trial, agent: $0) - 1 }
      var before = run.opinions()
      // Two groups that a few people between them draw together may take 200 weeks to meet.
      for week in 1...400 {
        run.advance(to: week)
        let after = run.opinions()
        let moved = zip(before, after).map { abs($0 - $1) }.max() ?? 0
        if moved < 1e-6 { break }
        before = after
      }
      return clusterCount(run.opinions(), gap: 1e-3)
    }
  }

  /// Deffuant, Neau, Amblard & Weisbuch (2000): the number of major clusters in the majority of runs,
  /// 1,000 agents.
  func deffuant() throws(EnsembleFailure) -> [ValidationOutcome] {
    var outcomes: [ValidationOutcome] = []
    let count = size(quick: 9, full: 25)
    for (bound, expected) in [(0.5, 1), (0.3, 1), (0.2, 2), (0.15, 3)] {
      var scenario = Self.stillTerritory(socialWorkers: 1_000)
      scenario.parameters.influenceRule = .bounded
      scenario.parameters[.influenceRate] = 1
      scenario.parameters[.influenceStrength] = 0.5
      scenario.parameters[.influenceBound] = 2 * bound
      let plan = RunPlan(scenario)
      let clusters = try trials(count) { trial in
        var run = Run(plan, seed: 2_000, replicate: trial + 1)
        run.setOpinions { 2 * Self.uniform(trial: trial, agent: $0) - 1 }
        run.advance(to: 400)
        return clusterCount(run.opinions(), gap: bound / 4, minimumShare: 0.01)
      }
      let sizes = Dictionary(grouping: clusters, by: \.self).mapValues(\.count)
      let majority = sizes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
      outcomes.append(
        ValidationOutcome(
          .influence(.deffuant(bound: bound)), rule: .exactly(Double(expected)),
          found: majority.map(Double.init)))
    }
    return outcomes
  }

  /// Flache & Macy (2011): ties between teams calm where influence is positive only, and polarise
  /// where far views repel: the sign of the slope of polarisation.
  func flacheMacy() throws(EnsembleFailure) -> [ValidationOutcome] {
    let bridges = [0, 5, 20, 60]
    let count = size(quick: 24, full: 96)
    func slope(bound: Double) throws(EnsembleFailure) -> Double {
      var scenario = Self.stillTerritory(socialWorkers: 100)
      scenario.parameters.influenceRule = .repulsive
      scenario.parameters[.influenceRate] = 1
      scenario.parameters[.influenceStrength] = 0.5
      scenario.parameters[.influenceBound] = bound
      let plan = RunPlan(scenario)
      var means: [Double] = []
      for ties in bridges {
        let variances = try trials(count) { trial in
          var run = Run(plan, seed: 2_011, replicate: trial + 1)
          run.setColleagues(Self.teams(count: 20, size: 5, across: ties, trial: trial))
          run.setOpinions { 2 * Self.uniform(trial: trial, agent: $0) - 1 }
          run.advance(to: 400)
          return Moments(run.opinions().map { 2 * $0 - 1 }).variance
        }
        means.append(Moments(variances).mean)
      }
      // Least squares of mean polarisation on the rank of the number of ties.
      let ranks = bridges.indices.map { Double($0) - 1.5 }
      return zip(ranks, means).reduce(0) { $0 + $1.0 * $1.1 } / ranks.reduce(0) { $0 + $1 * $1 }
    }
    return [
      ValidationOutcome(
        .influence(.flacheMacy(isRepulsive: false)), rule: .below(0), found: try slope(bound: 2)),
      ValidationOutcome(
        .influence(.flacheMacy(isRepulsive: true)), rule: .above(0), found: try slope(bound: 1)),
    ]
  }

  /// Complete teams with some random ties between them.
  private static func teams(count: Int, size: Int, across: Int, trial: Int) -> [[Int]] {
    let agents = count * size
    var lists = (0..<agents).map { agent in
      (agent / size * size..<agent / size * size + size).filter { $0 != agent }
    }
    let draws = Draws(seed: 5, replicate: trial + 1)
    var made = 0
    var index = 0
    while made < across {
      func end(_ side: Int) -> Int {
        Int(
          draws.uniform(
            week: 0, purpose: .colleague, entity: UInt64(2 * index + side)) * Double(agents))
      }
      let (left, right) = (end(0), end(1))
      index += 1
      guard left / size != right / size, !lists[left].contains(right) else { continue }
      lists[left].append(right)
      lists[right].append(left)
      made += 1
    }
    return lists
  }
}

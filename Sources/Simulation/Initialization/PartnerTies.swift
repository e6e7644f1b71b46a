import TerritoryModel

/// Draws the first partner ties (model, section 5).
enum PartnerTies {
  /// How often a partner is drawn before a duplicate is dropped.
  private static let tries = 32

  static func network(
    _ layout: TerritoryLayout, scenario: Scenario, draws: Draws, isCancelled: (() -> Bool)?
  ) -> PartnerNetwork {
    var network = PartnerNetwork(agentCount: layout.agentCount)
    let trust = Float(scenario.parameters[.trustInitial])
    var partners = namedPartners(layout, scenario)
    for pair in partners.pairs {
      network.append(
        socialWorker: pair.worker, socialEntrepreneur: pair.entrepreneur, trust: trust,
        kind: .institutional)
    }
    for zone in 0..<layout.zoneCount {
      let cell = 2 * zone + Profession.socialEntrepreneurs.rawValue
      guard !layout.agents(ofCell: cell).isEmpty else { continue }
      if isCancelled?() == true { break }
      let chooser = ZoneChooser(
        from: zone, profession: .socialWorkers, layout: layout,
        reach: scenario.parameters[.networkReach])
      for entrepreneur in layout.agents(ofCell: cell)
      where !partners.closed.contains(entrepreneur) {
        if entrepreneur.isMultiple(of: 4_096), isCancelled?() == true { break }
        var tied = partners.workers.removeValue(forKey: entrepreneur) ?? []
        let identity = UInt64(layout.identities[entrepreneur])
        let count = partnerCount(
          mean: scenario.parameters[.networkPartners], identity: identity, draws)
        for tie in 0..<count {
          let worker = draw(
            tie: tie, identity: identity, chooser, layout, draws, isTied: { tied.contains($0) })
          guard let worker else { continue }
          tied.insert(worker)
          network.append(
            socialWorker: worker, socialEntrepreneur: entrepreneur, trust: trust,
            kind: .institutional)
        }
      }
    }
    network.refreshIncidence()
    return network
  }

  /// A Poisson number; the mean is split into parts of at most 500, of which the sum has the same
  /// law.
  private static func partnerCount(mean: Double, identity: UInt64, _ draws: Draws) -> Int {
    let parts = max(1, Int((mean / 500).rounded(.up)))
    return (0..<parts).reduce(0) { sum, part in
      sum
        + Distributions.poisson(
          draws.uniform(
            week: Draws.initialWeek, purpose: .partnerCount, entity: identity, index: part),
          mean: mean / Double(parts))
    }
  }

  private static func draw(
    tie: Int, identity: UInt64, _ chooser: ZoneChooser, _ layout: TerritoryLayout, _ draws: Draws,
    isTied: (Int) -> Bool
  ) -> Int? {
    let entity = UInt64(tie) &<< 32 | identity
    for attempt in 0..<tries {
      let words = draws.block(
        week: Draws.initialWeek, purpose: .partner, entity: entity, index: 4 * attempt)
      guard let zone = chooser.zone(openUniform(words[0])) else { return nil }
      let workers = layout.agents(
        ofCell: 2 * zone + Profession.socialWorkers.rawValue)
      let worker = workers.lowerBound + pick(words[1], of: workers.count)
      if !isTied(worker) { return worker }
    }
    return nil
  }

  /// Ties that the scenario names, from either end, each once; and the entrepreneurs whose own list
  /// closes their partners.
  private static func namedPartners(
    _ layout: TerritoryLayout, _ scenario: Scenario
  ) -> (pairs: [(worker: Int, entrepreneur: Int)], workers: [Int: Set<Int>], closed: Set<Int>) {
    let agentOfName = Dictionary(
      zip(scenario.people.map(\.name), layout.agentOfPerson),
      uniquingKeysWith: { first, _ in first })
    var pairs: [(worker: Int, entrepreneur: Int)] = []
    var workers: [Int: Set<Int>] = [:]
    var closed = Set<Int>()
    for (person, agent) in zip(scenario.people, layout.agentOfPerson) where agent >= 0 {
      guard let names = person.partners else { continue }
      if person.profession == .socialEntrepreneurs { closed.insert(agent) }
      for name in names {
        guard let other = agentOfName[name], other >= 0 else { continue }
        let (worker, entrepreneur) =
          person.profession == .socialWorkers ? (agent, other) : (other, agent)
        if workers[entrepreneur, default: []].insert(worker).inserted {
          pairs.append((worker, entrepreneur))
        }
      }
    }
    return (pairs, workers, closed)
  }
}

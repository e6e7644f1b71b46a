import TerritoryModel

/// The people that an encounter or an immersion brings together (model, 7.9, *Pairing*).
struct Participants {
  /// The larger side, in the order of seats.
  var larger: [Int]
  /// The smaller side, in the order of seats.
  var smaller: [Int]
  /// Whether the larger side are the social workers.
  var workersAreLarger: Bool

  /// The social worker and the social entrepreneur of a pair.
  func ends(_ x: Int, _ y: Int) -> (worker: Int, entrepreneur: Int) {
    workersAreLarger ? (larger[x], smaller[y]) : (smaller[y], larger[x])
  }
}

extension Run {
  /// *Grande Rencontre* and *vis ma vie*: people of both professions meet in pairs, `days` times each.
  ///
  /// Everything is computed from the state before the action; increments are summed, then applied and
  /// clamped once. It is no cooperation: counts and `lastCooperation` do not change. The last day
  /// decides a pair's trust and tie.
  mutating func hold(_ action: ResolvedAction, days: Int) {
    guard let participants = gather(action) else { return }
    let coefficients = plan.regime(week: week).coefficients
    let allportFactor = 1 + coefficients.allport * Float(action.value(.quality))
    let intensity = Float(action.value(.intensity))
    let (larger, smaller) = (participants.larger, participants.smaller)
    let met = min(action.whole(.partners), smaller.count)
    var largerGains = [Experience](repeating: Experience(), count: larger.count)
    var smallerGains = [Experience](repeating: Experience(), count: smaller.count)
    let largerLearners = larger.map { learner($0, coefficients) }
    let smallerLearners = smaller.map { learner($0, coefficients) }
    var hasNewTies = false
    for x in larger.indices {
      for round in 0..<met {
        let y = (x + round) % smaller.count
        let (worker, entrepreneur) = participants.ends(x, y)
        let entity = action.entity(pairIdentity(worker, entrepreneur))
        var isPositive = false
        for day in 0..<days {
          isPositive =
            draws.uniform(week: week, purpose: .pairOutcome, entity: entity, index: day)
            < action.value(.positivity)
          largerGains[x].cooperate(
            largerLearners[x], isPositive: isPositive, exposureWarmth: 1, exposureCompetence: 1,
            allportFactor: allportFactor, partnerFavourability: favourability(smaller[y]),
            intensity: intensity, coefficients)
          smallerGains[y].cooperate(
            smallerLearners[y], isPositive: isPositive, exposureWarmth: 1, exposureCompetence: 1,
            allportFactor: allportFactor, partnerFavourability: favourability(larger[x]),
            intensity: intensity, coefficients)
        }
        let isNew = meet(worker, entrepreneur, isPositive, entity, action, coefficients)
        hasNewTies = hasNewTies || isNew
        recorder?.met(
          week: week, action: action.action.id, worker: worker, entrepreneur: entrepreneur,
          isPositive: isPositive, tied: isNew)
      }
    }
    for (agent, gain) in zip(larger, largerGains) { apply(gain, to: agent) }
    for (agent, gain) in zip(smaller, smallerGains) { apply(gain, to: agent) }
    if hasNewTies { partners.refreshIncidence() }
  }

  /// The last day of a pair: a tie's trust moves; an untied pair may tie. True when it does.
  private mutating func meet(
    _ worker: Int, _ entrepreneur: Int, _ isPositive: Bool, _ entity: UInt64,
    _ action: ResolvedAction, _ coefficients: Coefficients
  ) -> Bool {
    if let tie = partners.tie(socialWorker: worker, socialEntrepreneur: entrepreneur) {
      let trust = partners.trust.base[tie]
      partners.trust.base[tie] = clamp01(
        trust + Trust.change(trust, isPositive: isPositive, coefficients))
      return false
    }
    guard isPositive,
      draws.uniform(week: week, purpose: .newTie, entity: entity) < action.value(.newTies)
    else { return false }
    let trust = coefficients.trustNew
    partners.append(
      socialWorker: worker, socialEntrepreneur: entrepreneur,
      trust: clamp01(trust + Trust.change(trust, isPositive: true, coefficients)), kind: .personal)
    return true
  }

  /// Chooses and seats the participants; nothing when a side is empty.
  private mutating func gather(_ action: ResolvedAction) -> Participants? {
    let total = action.whole(.participants)
    let perProfession: [ActionField] = [
      .participantsSocialWorkers, .participantsSocialEntrepreneurs,
    ]
    // The odd participant is a social worker.
    let halves = [(total + 1) / 2, total / 2]
    var sides: [[Int]] = []
    for profession in Profession.allCases {
      let given = action.action[perProfession[profession.rawValue]]
      let seats = given.map { Int($0) } ?? halves[profession.rawValue]
      sides.append(choose(seats, profession, action))
    }
    guard !sides[0].isEmpty, !sides[1].isEmpty else {
      notices.append(.nobodyEligible(action: action.action.id, week: week))
      return nil
    }
    let workersAreLarger = sides[0].count >= sides[1].count
    return Participants(
      larger: sides[workersAreLarger ? 0 : 1], smaller: sides[workersAreLarger ? 1 : 0],
      workersAreLarger: workersAreLarger)
  }

  private mutating func choose(
    _ seats: Int, _ profession: Profession, _ action: ResolvedAction
  ) -> [Int] {
    struct Candidate {
      var agent: Int
      var rank: Float
      var key: UInt32
      var seat: UInt32
    }
    let layout = plan.layout
    var candidates: [Candidate] = []
    for zone in 0..<layout.zoneCount {
      let cell = 2 * zone + profession.rawValue
      guard action.touches(cell: cell) else { continue }
      for agent in layout.agents(ofCell: cell) {
        let words = draws.block(
          week: week, purpose: .participant,
          entity: action.entity(UInt64(layout.identities[agent])))
        let rank: Float =
          switch action.selection {
          case .random: 0
          case .open: -population.openness.base[agent]
          case .unfamiliar: population.familiarity.base[agent]
          }
        candidates.append(Candidate(agent: agent, rank: rank, key: words[0], seat: words[1]))
      }
    }
    if candidates.count < seats, !candidates.isEmpty {
      notices.append(
        .tooFewEligible(
          action: action.action.id, week: week, seats: seats, eligible: candidates.count))
    }
    candidates.sort { ($0.rank, $0.key, $0.agent) < ($1.rank, $1.key, $1.agent) }
    return candidates.prefix(seats).sorted { ($0.seat, $0.agent) < ($1.seat, $1.agent) }
      .map(\.agent)
  }

  private func favourability(_ agent: Int) -> Float {
    (population.warmth.base[agent] + population.competence.base[agent]) / 2
  }

  private func learner(_ agent: Int, _ coefficients: Coefficients) -> Experience.Learner {
    Experience.Learner(
      warmth: population.warmth.base[agent], competence: population.competence.base[agent],
      metaPerception: population.metaPerception.base[agent],
      familiarity: population.familiarity.base[agent], openness: population.openness.base[agent],
      damping: coefficients.familiarityDamping)
  }

  private mutating func apply(_ gain: Experience, to agent: Int) {
    population.warmth[agent] = clamp(population.warmth[agent] + gain.warmth)
    population.competence[agent] = clamp(population.competence[agent] + gain.competence)
    population.metaPerception[agent] = clamp(
      population.metaPerception[agent] + gain.metaPerception)
    population.familiarity[agent] = clamp01(population.familiarity[agent] + gain.familiarity)
  }

  private func pairIdentity(_ worker: Int, _ entrepreneur: Int) -> UInt64 {
    UInt64(plan.layout.identities[worker]) &<< 32 | UInt64(plan.layout.identities[entrepreneur])
  }
}

import TerritoryModel

extension Run {
  /// Phase 6: people leave, newcomers take their posts (model, 7.8).
  mutating func turnOver() {
    let leavers = drawLeavers()
    guard !leavers.isEmpty else { return }
    let regime = plan.regime(week: week)
    for agent in leavers { welcome(agent, regime.synthesis) }
    passOnTies(of: leavers, regime.coefficients)
  }

  /// The agents that leave this week, in row order.
  private func drawLeavers() -> [Int] {
    let layout = plan.layout
    let (draws, week, turnover) = (self.draws, self.week, frame.turnover)
    guard turnover.contains(where: { $0 > 0 }) else { return [] }
    var found = [[Int32]](repeating: [], count: layout.tasks.count)
    found.withUnsafeMutableBufferPointer { found in
      let found = found
      execution.forEach(layout.tasks.count, agents: layout.agentCount) { task in
        var leavers: [Int32] = []
        for piece in layout.tasks[task] {
          let probability = turnover[layout.pieces[piece].cell]
          guard probability > 0 else { continue }
          for agent in layout.pieces[piece].agents {
            let word = draws.block(
              week: week, purpose: .turnover, entity: UInt64(layout.identities[agent]))[0]
            if openUniform(word) < probability { leavers.append(Int32(agent)) }
          }
        }
        found[task] = leavers
      }
    }
    return found.flatMap { $0.map(Int.init) }
  }

  /// A newcomer takes a post.
  private mutating func welcome(_ agent: Int, _ synthesis: PersonSynthesis) {
    let identity = UInt64(plan.layout.identities[agent])
    let profession = plan.profession(ofAgent: agent)
    var arrival = synthesis.arrival(
      draws, week: week, identity: identity, profession: profession, isNewcomer: true)
    arrival.expectedMetaPerception = synthesis.expectedMetaPerception(
      draws, week: week, identity: identity, trueMean: trueMean[profession.other.rawValue])
    population.seat(arrival, at: agent)
  }

  /// Ties of those who leave: an institutional one keeps a share of its trust; a personal one ends
  /// unless it is handed over, and then keeps that share too, for the newcomer has not earned more.
  /// When both ends leave, the rule applies twice.
  private mutating func passOnTies(of leavers: [Int], _ coefficients: Coefficients) {
    var hasEnded = false
    for agent in leavers {
      let end = plan.profession(ofAgent: agent).rawValue
      for position in partners.incidence.range(of: agent) {
        let tie = Int(partners.incidence.ties.base[position])
        partners.trust.base[tie] = Turnover.inheritedTrust(partners.trust.base[tie], coefficients)
        if partners.kind.base[tie] & TieKind.personal.rawValue != 0 {
          let entity =
            UInt64(plan.layout.identities[Int(partners.socialWorker.base[tie])]) &<< 32
            | UInt64(plan.layout.identities[Int(partners.socialEntrepreneur.base[tie])])
          let draw = draws.uniform(week: week, purpose: .handover, entity: entity, index: end)
          if !Turnover.isHandedOver(draw: draw, coefficients) {
            partners.kind.base[tie] |= TieKind.ended.rawValue
            hasEnded = true
          }
        }
      }
    }
    if hasEnded, partners.removeEnded() { partners.refreshIncidence() }
  }
}

extension Population {
  /// Gives a post to somebody who arrives.
  mutating func seat(_ arrival: Arrival, at agent: Int) {
    warmth[agent] = arrival.warmth
    competence[agent] = arrival.competence
    coreWarmth[agent] = arrival.coreWarmth
    coreCompetence[agent] = arrival.coreCompetence
    openness[agent] = arrival.openness
    familiarity[agent] = arrival.familiarity
    metaPerception[agent] = arrival.expectedMetaPerception
    expectedMetaPerception[agent] = arrival.expectedMetaPerception
    warmthTension[agent] = 0
    competenceTension[agent] = 0
    lastCooperation[agent] = Self.never
  }
}

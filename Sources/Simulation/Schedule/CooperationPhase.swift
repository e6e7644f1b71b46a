import TerritoryModel

/// What the decisions of a week read: this run's own state, or another run's for the blocks that are
/// lent.
struct DecisionInputs {
  var warmth: UnsafeMutablePointer<Float>
  var competence: UnsafeMutablePointer<Float>
  var metaPerception: UnsafeMutablePointer<Float>
  var norm: [Float]
  var structure: [Float]
  var socialWorker: UnsafeMutablePointer<Int32>
  var socialEntrepreneur: UnsafeMutablePointer<Int32>
  var trust: UnsafeMutablePointer<Float>
  var contactFactor: UnsafeMutablePointer<Float>
  var tieCount: Int
}

extension Run {
  /// Phase 2: each tie may meet an opportunity; both ends decide; an outcome follows (model, 7.1 to
  /// 7.3). Writes one byte per tie and the week's counts.
  mutating func cooperate(reading blocks: Set<ScoreBlock>, from other: ScoreBlocks?) {
    computeNorms()
    let lentTrust = other.map { trustRead(blocks, from: $0) } ?? Column(repeating: 0, count: 0)
    let ties =
      other.map { blocks.contains(.ties) ? $0.ties.count : partners.count } ?? partners.count
    if outcomes.count < ties { outcomes = Column(repeating: 0, count: ties + ties / 2) }
    var inputs = DecisionInputs(
      warmth: population.warmth.base, competence: population.competence.base,
      metaPerception: population.metaPerception.base, norm: frame.norm,
      structure: frame.structure, socialWorker: partners.socialWorker.base,
      socialEntrepreneur: partners.socialEntrepreneur.base, trust: partners.trust.base,
      contactFactor: partners.contactFactor.base, tieCount: partners.count)
    if let other {
      inputs.lend(blocks, from: other)
      if blocks.contains(.ties) || blocks.contains(.trust) { inputs.trust = lentTrust.base }
    }
    decide(inputs)
    countOutcomes(inputs)
    // `inputs` holds pointers into these.
    withExtendedLifetime(lentTrust) {}
    withExtendedLifetime(other) {}
  }

  /// The mean favourability of each organisation, its people in row order (group norm n).
  mutating func computeNorms() {
    let layout = plan.layout
    let (warmth, competence) = (population.warmth.base, population.competence.base)
    let execution = self.execution
    frame.norm.withUnsafeMutableBufferPointer { norm in
      let norm = norm
      layout.organisationStart.withUnsafeBufferPointer { starts in
        let batch = 256
        let batches = (norm.count + batch - 1) / batch
        execution.forEach(batches, agents: layout.agentCount) { index in
          for organisation in (index * batch)..<min((index + 1) * batch, norm.count) {
            var sum = 0.0
            for agent in starts[organisation]..<starts[organisation + 1] {
              sum += Double(warmth[agent] + competence[agent])
            }
            let size = starts[organisation + 1] - starts[organisation]
            norm[organisation] = Float(sum / Double(2 * size))
          }
        }
      }
    }
  }

  /// The trust of each tie read when trust or the set of ties is lent: the lent one where the pair has
  /// it, else one's own.
  private func trustRead(_ blocks: Set<ScoreBlock>, from other: ScoreBlocks) -> Column<Float> {
    guard blocks.contains(.ties) || blocks.contains(.trust) else {
      return Column(repeating: 0, count: 0)
    }
    let own = partners.placeOfPair()
    if blocks.contains(.ties) {
      let trust = Column(other.ties.trust.array)
      guard !blocks.contains(.trust) else { return trust }
      for tie in 0..<trust.count {
        if let place = own[other.ties.pair(tie)] { trust.base[tie] = partners.trust.base[place] }
      }
      return trust
    }
    let trust = Column(partners.trust.array)
    for tie in 0..<trust.count {
      if let place = other.placeOfPair[partners.pair(tie)] {
        trust.base[tie] = other.ties.trust.base[place]
      }
    }
    return trust
  }

  private mutating func decide(_ inputs: DecisionInputs) {
    let plan = self.plan
    let coefficients = plan.regime(week: week).coefficients
    let draws = self.draws
    let week = self.week
    let outcomes = self.outcomes.base
    let familiarity = population.familiarity.base
    let chunk = 8_192
    let chunks = (inputs.tieCount + chunk - 1) / chunk
    let execution = self.execution
    let (rates, usual) = (frame.contactRate, frame.opportunity)
    plan.layout.organisationOfAgent.withUnsafeBufferPointer { organisationOf in
      execution.forEach(chunks, agents: plan.agentCount) { index in
        for tie in (index * chunk)..<min((index + 1) * chunk, inputs.tieCount) {
          let worker = Int(inputs.socialWorker[tie])
          let entrepreneur = Int(inputs.socialEntrepreneur[tie])
          let workerOrganisation = Int(organisationOf[worker])
          let zone = plan.layout.organisationCell[workerOrganisation] / 2
          let entity =
            UInt64(plan.layout.identities[worker]) &<< 32
            | UInt64(plan.layout.identities[entrepreneur])
          let words = draws.block(week: week, purpose: .opportunity, entity: entity)
          let probability = Opportunity.probability(
            rate: rates[zone], usual: usual[zone], factor: inputs.contactFactor[tie])
          guard openUniform(words[0]) < probability else {
            outcomes[tie] = 0
            continue
          }
          let shocks = draws.block(week: week, purpose: .decision, entity: entity)
          let trust = inputs.trust[tie]
          let workerLevel = inputs.level(
            of: worker, organisation: workerOrganisation, trust: trust,
            shock: shocks[0], coefficients)
          let entrepreneurLevel = inputs.level(
            of: entrepreneur, organisation: Int(organisationOf[entrepreneur]), trust: trust,
            shock: shocks[1], coefficients)
          let workerInitiates = openUniform(words[1]) < coefficients.socialWorkerInitiates
          let initiatorLevel = workerInitiates ? workerLevel : entrepreneurLevel
          let responderLevel = workerInitiates ? entrepreneurLevel : workerLevel
          var result = TieOutcome.cooperation
          var isPositive = false
          if initiatorLevel == 0 {
            result = TieOutcome.missed
          } else if responderLevel == 0 {
            result = TieOutcome.refused
          } else {
            let positive = Outcome.positiveProbability(
              trust: trust, familiarity: familiarity[worker],
              otherFamiliarity: familiarity[entrepreneur], coefficients)
            isPositive =
              draws.uniform(week: week, purpose: .outcome, entity: entity) < Double(positive)
          }
          outcomes[tie] =
            TieOutcome(
              result: result,
              level: result == TieOutcome.cooperation ? min(workerLevel, entrepreneurLevel) : 0,
              workerInitiated: workerInitiates, isPositive: isPositive
            ).code
        }
      }
    }
  }

  private mutating func countOutcomes(_ inputs: DecisionInputs) {
    counts.begin(week: week)
    for tie in 0..<inputs.tieCount where outcomes.base[tie] != 0 {
      counts.add(
        TieOutcome(code: outcomes.base[tie]), week: week,
        zone: plan.zone(ofAgent: Int(inputs.socialWorker[tie])))
    }
  }
}

extension DecisionInputs {
  /// Reads the lent blocks from another run. The columns live as long as `other`, which the caller
  /// holds for the whole phase.
  fileprivate mutating func lend(_ blocks: Set<ScoreBlock>, from other: ScoreBlocks) {
    if blocks.contains(.representation) {
      warmth = other.warmth.base
      competence = other.competence.base
      norm = other.norm
    }
    if blocks.contains(.metaPerception) { metaPerception = other.metaPerception.base }
    if blocks.contains(.structure) { structure = other.structure }
    if blocks.contains(.ties) {
      socialWorker = other.ties.socialWorker.base
      socialEntrepreneur = other.ties.socialEntrepreneur.base
      contactFactor = other.ties.contactFactor.base
      tieCount = other.ties.count
    }
  }

  @inline(__always)
  fileprivate func level(
    of agent: Int, organisation: Int, trust: Float, shock: UInt32,
    _ coefficients: borrowing Coefficients
  ) -> Int {
    let common =
      coefficients.meta * metaPerception[agent] + coefficients.trust * (2 * trust - 1)
      + coefficients.norm * norm[organisation] + structure[organisation]
    return Decision.level(
      shock: Float(Distributions.logistic(openUniform(shock))), common: common,
      warmth: warmth[agent], competence: competence[agent], coefficients)
  }
}

import TerritoryModel

extension Run {
  /// Phase 3: agents learn from their ties' outcomes, each writing its own row; ties update trust
  /// (model, 7.4 and 7.5).
  mutating func learn(reading blocks: Set<ScoreBlock>, from other: ScoreBlocks?) {
    if let other, blocks.contains(.ties) {
      learnFromTies(
        worker: other.ties.socialWorker.base, entrepreneur: other.ties.socialEntrepreneur.base,
        start: other.ties.incidence.start.base, list: other.ties.incidence.ties.base)
      updateTrust(outcomesOf: other)
    } else {
      learnFromTies(
        worker: partners.socialWorker.base, entrepreneur: partners.socialEntrepreneur.base,
        start: partners.incidence.start.base, list: partners.incidence.ties.base)
      updateTrust()
    }
    population.publishExperience()
  }

  private mutating func learnFromTies(
    worker: UnsafeMutablePointer<Int32>, entrepreneur: UnsafeMutablePointer<Int32>,
    start: UnsafeMutablePointer<Int32>, list: UnsafeMutablePointer<Int32>
  ) {
    let layout = plan.layout
    let coefficients = plan.regime(week: week).coefficients
    let outcomes = self.outcomes.base
    let (warmth, competence) = (population.warmth.base, population.competence.base)
    let (meta, familiarity) = (population.metaPerception.base, population.familiarity.base)
    let openness = population.openness.base
    let (warmthNext, competenceNext) = (
      population.warmthNext.base, population.competenceNext.base
    )
    let (metaNext, familiarityNext) = (
      population.metaPerceptionNext.base, population.familiarityNext.base
    )
    let lastCooperation = population.lastCooperation.base
    let allport = frame.allportFactor
    let thisWeek = Int16(truncatingIfNeeded: week)
    execution.forEach(layout.tasks.count, agents: layout.agentCount) { task in
      for piece in layout.tasks[task] {
        let isWorker =
          TerritoryLayout.profession(ofCell: layout.pieces[piece].cell) == .socialWorkers
        let ownZone = layout.pieces[piece].cell / 2
        for agent in layout.pieces[piece].agents {
          warmthNext[agent] = warmth[agent]
          competenceNext[agent] = competence[agent]
          metaNext[agent] = meta[agent]
          familiarityNext[agent] = familiarity[agent]
          let (begin, end) = (Int(start[agent]), Int(start[agent + 1]))
          guard begin < end else { continue }
          var experience = Experience()
          var hasLearned = false
          let learner = Experience.Learner(
            warmth: warmth[agent], competence: competence[agent], metaPerception: meta[agent],
            familiarity: familiarity[agent], openness: openness[agent],
            damping: coefficients.familiarityDamping)
          for position in begin..<end {
            let tie = Int(list[position])
            let outcome = TieOutcome(code: outcomes[tie])
            guard outcome.result > TieOutcome.missed else { continue }
            hasLearned = true
            let hasInitiated = outcome.workerInitiated == isWorker
            if !hasInitiated { experience.beApproached(learner, coefficients) }
            if outcome.result == TieOutcome.refused {
              if hasInitiated { experience.beRefused(learner, coefficients) }
              continue
            }
            let partner = Int(isWorker ? entrepreneur[tie] : worker[tie])
            let zone = isWorker ? ownZone : layout.cell(ofAgent: partner) / 2
            experience.cooperate(
              learner, isPositive: outcome.isPositive,
              exposureWarmth: coefficients.exposureWarmth[outcome.level],
              exposureCompetence: coefficients.exposureCompetence[outcome.level],
              allportFactor: allport[zone],
              partnerFavourability: (warmth[partner] + competence[partner]) / 2, intensity: 1,
              coefficients)
            lastCooperation[agent] = thisWeek
          }
          guard hasLearned else { continue }
          warmthNext[agent] = clamp(learner.warmth + experience.warmth)
          competenceNext[agent] = clamp(learner.competence + experience.competence)
          metaNext[agent] = clamp(learner.metaPerception + experience.metaPerception)
          familiarityNext[agent] = clamp01(learner.familiarity + experience.familiarity)
        }
      }
    }
  }

  private mutating func updateTrust() {
    let coefficients = plan.regime(week: week).coefficients
    let (trust, outcomes) = (partners.trust.base, self.outcomes.base)
    for tie in 0..<partners.count {
      trust[tie] = Trust.afterWeek(
        trust[tie], outcome: TieOutcome(code: outcomes[tie]), coefficients)
    }
  }

  /// Trust of this run's ties when the ties that met opportunities were another run's.
  private mutating func updateTrust(outcomesOf other: ScoreBlocks) {
    let coefficients = plan.regime(week: week).coefficients
    for tie in 0..<partners.count {
      let place = other.placeOfPair[partners.pair(tie)]
      let outcome = place.map { TieOutcome(code: outcomes.base[$0]) } ?? .none
      partners.trust.base[tie] = Trust.afterWeek(
        partners.trust.base[tie], outcome: outcome, coefficients)
    }
  }
}

import Simulation
import TerritoryModel
import Testing

/// A second, plain implementation of a week without programme, in double precision, written from the
/// equations of the model (7.1 to 7.7). It follows a run from its public state, week after week.
@Suite struct OracleTests {
  /// One person as the oracle holds it.
  struct Mind {
    var w, c, coreW, coreC, m, expectedM, f, o: Double
    var hw, hc: Int

    init(_ state: PersonState) {
      (w, c) = (Double(state.warmth), Double(state.competence))
      (coreW, coreC) = (Double(state.coreWarmth), Double(state.coreCompetence))
      (m, expectedM) = (Double(state.metaPerception), Double(state.expectedMetaPerception))
      (f, o) = (Double(state.familiarity), Double(state.openness))
      (hw, hc) = (state.warmthTension, state.competenceTension)
    }

    var a: Double { (w + c) / 2 }
  }

  @Test(arguments: [InfluenceRule.bounded, .average, .repulsive, .none])
  func aWeekFollowsTheEquations(_ rule: InfluenceRule) {
    var scenario = Territories.tiny(workers: 5, entrepreneurs: 3)
    // Two zones that differ in everything, a stone's throw apart, so that ties cross.
    scenario.zones = [
      Zone(
        name: "A", x: 0, y: 0, socialWorkers: 3, socialEntrepreneurs: 1, need: 0.6,
        governance: 0.9,
        conditions: AllportConditions(
          equalStatus: 1, commonGoals: 1, noCompetition: 0.9, institutionalSupport: 0.8)),
      Zone(
        name: "B", x: 1, y: 0, socialWorkers: 2, socialEntrepreneurs: 2, need: 2,
        governance: 0.2,
        conditions: AllportConditions(
          equalStatus: 0, commonGoals: 0.1, noCompetition: 0, institutionalSupport: 0)),
    ]
    scenario.parameters[.networkPartners] = 3
    scenario.parameters.influenceRule = rule
    scenario.parameters[.influenceRate] = 0.7
    scenario.parameters[.influenceStrength] = 0.3
    scenario.parameters[.turnoverSocialWorkers] = 0
    scenario.parameters[.turnoverSocialEntrepreneurs] = 0
    scenario.parameters[.experienceRate] = 0.2
    scenario.parameters[.networkColleaguesAcross] = 1
    scenario.parameters[.coreWeeks] = 3
    scenario.parameters[.coreThreshold] = 0.05
    for seed in 1...6 {
      var run = Run(scenario, seed: UInt64(seed), replicate: 1)
      let plan = run.plan
      #expect(
        run.partnerTies().contains {
          plan.zone(ofAgent: $0.socialWorker) != plan.zone(ofAgent: $0.socialEntrepreneur)
        })
      for week in 1...30 {
        let minds = (0..<8).map { Mind(run.person($0)) }
        let ties = run.partnerTies()
        let organisations = (0..<8).map { run.organisationState(ofAgent: $0) }
        let colleagues = (0..<8).map { run.colleagues(of: $0) }
        let (after, trusts) = stateAfter(
          week, run.plan, run.draws, minds, ties,
          organisations.map { (Double($0.workload), Double($0.formalisation)) },
          colleagues: colleagues, scenario)
        run.step()
        for agent in 0..<8 {
          let found = Mind(run.person(agent))
          for (ours, theirs) in [
            (after[agent].w, found.w), (after[agent].c, found.c), (after[agent].m, found.m),
            (after[agent].f, found.f), (after[agent].coreW, found.coreW),
            (after[agent].coreC, found.coreC),
          ] {
            #expect(abs(ours - theirs) < 2e-6, "seed \(seed), week \(week), person \(agent)")
          }
          #expect(after[agent].hw == found.hw && after[agent].hc == found.hc)
        }
        for (tie, trust) in zip(run.partnerTies(), trusts) {
          #expect(abs(Double(tie.trust) - trust) < 2e-6)
        }
      }
    }
  }

  private func stateAfter(
    _ week: Int, _ plan: RunPlan, _ draws: Draws, _ minds: [Mind], _ ties: [TieState],
    _ organisations: [(workload: Double, formalisation: Double)], colleagues: [[Int]],
    _ scenario: Scenario
  ) -> ([Mind], [Double]) {
    let p = scenario.parameters
    func zone(_ agent: Int) -> Zone { scenario.zones[plan.zone(ofAgent: agent)] }
    func clamp(_ x: Double) -> Double { min(max(x, -1), 1) }
    var next = minds
    var trusts: [Double] = []
    var deltas = minds.map { _ in (w: 0.0, c: 0.0, m: 0.0, f: 0.0) }
    func norm(_ agent: Int) -> Double {
      let team = plan.organisation(ofAgent: agent)
      return team.map { minds[$0].a }.reduce(0, +) / Double(team.count)
    }
    for tie in ties {
      let (i, j) = (tie.socialWorker, tie.socialEntrepreneur)
      let entity = UInt64(plan.identity(ofAgent: i)) << 32 | UInt64(plan.identity(ofAgent: j))
      func uniform(_ purpose: Purpose, _ index: Int) -> Double {
        draws.uniform(week: week, purpose: purpose, entity: entity, index: index)
      }
      let t = Double(tie.trust)
      var trust = t - t * Elementary.weeklyLoss(halfLife: p[.trustHalfLife])
      defer { trusts.append(min(max(trust, 0), 1)) }
      let meets = 1 - Elementary.exp(-zone(i).need * p[.contactRate])
      guard uniform(.opportunity, 0) < meets else { continue }
      func level(_ agent: Int, _ shockIndex: Int) -> Int {
        let mind = minds[agent]
        let joint = (1 + mind.w) * (1 + mind.c) / 2 - 1
        let appraisals = [mind.c, (mind.c + joint) / 2, joint]
        let thresholds = [
          p[.decisionThresholdRelay], p[.decisionThresholdCoordination],
          p[.decisionThresholdConcerted],
        ]
        let structure =
          p[.decisionStructure]
          * (zone(agent).governance + organisations[agent].formalisation
            - organisations[agent].workload)
        let shock = Distributions.logistic(uniform(.decision, shockIndex))
        var reached = 0
        for (s, threshold) in zip(appraisals, thresholds) {
          let score =
            p[.decisionRepresentation] * s + p[.decisionMeta] * mind.m
            + p[.decisionTrust] * (2 * t - 1) + p[.decisionNorm] * norm(agent) + structure
            - threshold
          if score > shock { reached += 1 } else { break }
        }
        return reached
      }
      let workerStarts = uniform(.opportunity, 1) < p[.contactSocialWorkerInitiates]
      let (first, second) = workerStarts ? (i, j) : (j, i)
      let (firstLevel, secondLevel) =
        workerStarts ? (level(i, 0), level(j, 1)) : (level(j, 1), level(i, 0))
      guard firstLevel > 0 else { continue }
      deltas[second].m += p[.metaApproached] * (1 - minds[second].m)
      func gain(_ agent: Int) -> Double {
        minds[agent].o * (1 - p[.experienceFamiliarityDamping] * minds[agent].f)
      }
      guard secondLevel > 0 else {
        deltas[first].w -= p[.experienceRefusal] * gain(first) * (1 + minds[first].w)
        deltas[first].m -= p[.metaRefusal] * (1 + minds[first].m)
        continue
      }
      let form = min(firstLevel, secondLevel) - 1
      let exposureW = [
        p[.experienceRelayWarmth], p[.experienceCoordinationWarmth],
        p[.experienceConcertedWarmth],
      ][form]
      let exposureC = [
        p[.experienceRelayCompetence], p[.experienceCoordinationCompetence],
        p[.experienceConcertedCompetence],
      ][form]
      let positive =
        p[.outcomeNew] + (p[.outcomeKnown] - p[.outcomeNew]) * t
        + p[.outcomeFamiliarity] * ((minds[i].f + minds[j].f) / 2 - 0.5)
      let isPositive = uniform(.outcome, 0) < min(max(positive, 0), 1)
      trust += isPositive ? p[.trustPositive] * (1 - t) : -p[.trustNegative] * t
      let allport = 1 + p[.experienceAllport] * zone(i).conditions.mean
      for (agent, partner) in [(i, j), (j, i)] {
        let mind = minds[agent]
        let pull = p[.experienceRate] * gain(agent)
        if isPositive {
          deltas[agent].w += pull * allport * exposureW * (1 - mind.w)
          deltas[agent].c += pull * allport * exposureC * (1 - mind.c)
        } else {
          let k = p[.experienceNegativeWeight]
          deltas[agent].w -= pull * k * exposureW * (1 + mind.w)
          deltas[agent].c -= pull * k * exposureC * (1 + mind.c)
        }
        deltas[agent].m += p[.metaContact] * (minds[partner].a - mind.m)
        deltas[agent].f += p[.familiarityGain] * exposureC * (1 - mind.f)
      }
    }
    for agent in next.indices {
      next[agent].w = clamp(minds[agent].w + deltas[agent].w)
      next[agent].c = clamp(minds[agent].c + deltas[agent].c)
      next[agent].m = clamp(minds[agent].m + deltas[agent].m)
      next[agent].f = min(max(minds[agent].f + deltas[agent].f, 0), 1)
    }
    next = influence(week, plan, draws, next, colleagues, p)
    return (forget(next, p), trusts)
  }

  private func influence(
    _ week: Int, _ plan: RunPlan, _ draws: Draws, _ minds: [Mind], _ colleagues: [[Int]],
    _ p: ParameterValues
  ) -> [Mind] {
    var next = minds
    for agent in minds.indices {
      let entity = UInt64(plan.identity(ofAgent: agent))
      let mind = minds[agent]
      let known = colleagues[agent]
      guard p.influenceRule != .none, !known.isEmpty,
        draws.uniform(week: week, purpose: .influence, entity: entity) < p[.influenceRate]
      else { continue }
      let pull = p[.influenceStrength] * mind.o
      if p.influenceRule == .average {
        let close = ([agent] + known).filter {
          abs(minds[$0].a - mind.a) <= p[.influenceBound]
        }
        let n = Double(close.count)
        next[agent].w += pull * (close.map { minds[$0].w }.reduce(0, +) / n - mind.w)
        next[agent].c += pull * (close.map { minds[$0].c }.reduce(0, +) / n - mind.c)
        continue
      }
      let choice = draws.uniform(week: week, purpose: .influence, entity: entity, index: 1)
      let heard = minds[known[Int(choice * Double(known.count))]]
      let distance = abs(heard.a - mind.a)
      if p.influenceRule == .bounded {
        guard distance <= p[.influenceBound] else { continue }
        next[agent].w += pull * (heard.w - mind.w)
        next[agent].c += pull * (heard.c - mind.c)
        next[agent].f += p[.influenceFamiliarity] * max(0, heard.f - mind.f)
      } else {
        let v = pull * max(-1, 1 - distance / p[.influenceBound])
        func moved(_ own: Double, _ other: Double) -> Double {
          let change = v * (other - own)
          if v >= 0 { return own + change }
          return min(max(own + change * (change > 0 ? 1 - own : 1 + own), -1), 1)
        }
        next[agent].w = moved(mind.w, heard.w)
        next[agent].c = moved(mind.c, heard.c)
        if v > 0 { next[agent].f += p[.influenceFamiliarity] * max(0, heard.f - mind.f) }
      }
    }
    return next
  }

  private func forget(_ minds: [Mind], _ p: ParameterValues) -> [Mind] {
    func follow(_ core: inout Double, _ tension: inout Int, _ periphery: Double) {
      let distance = periphery - core
      if distance > p[.coreThreshold] {
        tension = max(tension, 0) + 1
      } else if distance < -p[.coreThreshold] {
        tension = min(tension, 0) - 1
      } else {
        tension = 0
      }
      if abs(tension) == Int(p[.coreWeeks]) {
        core += p[.coreShare] * distance
        tension = 0
      }
    }
    return minds.map { mind in
      var next = mind
      let loss = Elementary.weeklyLoss(halfLife: p[.forgettingHalfLife])
      next.w += loss * (mind.coreW - mind.w)
      next.c += loss * (mind.coreC - mind.c)
      next.m +=
        Elementary.weeklyLoss(halfLife: p[.forgettingMetaHalfLife]) * (mind.expectedM - mind.m)
      next.f -= Elementary.weeklyLoss(halfLife: p[.forgettingFamiliarityHalfLife]) * mind.f
      follow(&next.coreW, &next.hw, next.w)
      follow(&next.coreC, &next.hc, next.c)
      return next
    }
  }
}

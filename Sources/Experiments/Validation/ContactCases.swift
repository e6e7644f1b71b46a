import Simulation
import TerritoryModel

extension Bench {
  /// A territory of as many social workers as entrepreneurs in which only ties act.
  static func contactTerritory(people: Int, partners: Double) -> Scenario {
    var scenario = stillTerritory(socialWorkers: people, socialEntrepreneurs: people)
    scenario.parameters.influenceRule = .none
    scenario.parameters[.contactRate] = 100
    scenario.parameters[.contactSocialWorkerInitiates] = 0.5
    scenario.parameters[.networkPartners] = partners
    scenario.parameters[.decisionRepresentation] = 0
    scenario.parameters[.decisionMeta] = 0
    scenario.parameters[.decisionTrust] = 0
    scenario.parameters[.decisionNorm] = 0
    scenario.parameters[.decisionStructure] = 0
    return scenario
  }

  /// Contact alone: everybody always does concerted work, and views settle at
  /// a* = π/(π + (1 - π)k) on the unit scale.
  func contactMeanField() throws(EnsembleFailure) -> [ValidationOutcome] {
    var outcomes: [ValidationOutcome] = []
    for (weight, published) in [(1.0, 0.750), (2, 0.600), (3, 0.500), (4, 0.4286)] {
      var scenario = Self.contactTerritory(people: 200, partners: 6)
      for parameter in [
        Parameter.decisionThresholdRelay, .decisionThresholdCoordination,
        .decisionThresholdConcerted,
      ] {
        scenario.parameters[parameter] = -60
      }
      scenario.parameters[.outcomeNew] = 0.75
      scenario.parameters[.outcomeKnown] = 0.75
      scenario.parameters[.outcomeFamiliarity] = 0
      scenario.parameters[.experienceAllport] = 0
      scenario.parameters[.experienceFamiliarityDamping] = 0
      scenario.parameters[.experienceRate] = 0.02
      scenario.parameters[.experienceNegativeWeight] = weight
      let plan = RunPlan(scenario)
      let replicates = try trials(size(quick: 4, full: 12)) { trial in
        var run = Run(plan, seed: 75, replicate: trial + 1)
        run.setOpinions { _ in 0 }
        run.advance(to: 200)
        // People without a partner never change; the mean is over the others, and over time.
        let tied = Set(run.partnerTies().flatMap { [$0.socialWorker, $0.socialEntrepreneur] })
        var sum = 0.0
        for week in 201...400 {
          run.advance(to: week)
          let opinions = run.opinions()
          sum += tied.sorted().reduce(0) { $0 + opinions[$1] } / Double(tied.count)
        }
        return sum / 200
      }
      outcomes.append(
        ValidationOutcome(
          .contact(.meanView(negativeWeight: weight)), rule: .near(published, tolerance: 0.004),
          found: Moments(replicates).mean))
    }
    return outcomes
  }

  /// Two professions that only heed what they believe the other thinks: x = σ(β(y - ½)), one regime
  /// below β = 4, two above.
  func tipping() throws(EnsembleFailure) -> [ValidationOutcome] {
    let cases: [(beta: Double, start: Double, expected: Double)] = [
      (3, 0.5, 0.5), (6, 0.1, 0.071), (6, 0.9, 0.929),
      (10, 0.03, 0.007), (10, 0.97, 0.993),
    ]
    var outcomes: [ValidationOutcome] = []
    for setting in cases {
      var scenario = Self.contactTerritory(people: 150, partners: 10)
      scenario.parameters[.decisionMeta] = setting.beta / 2
      scenario.parameters[.decisionThresholdRelay] = 0
      scenario.parameters[.decisionThresholdCoordination] = 60
      scenario.parameters[.decisionThresholdConcerted] = 60
      scenario.parameters[.experienceRate] = 0
      scenario.parameters[.experienceRefusal] = 0
      scenario.parameters[.metaContact] = 0.005
      scenario.parameters[.metaRefusal] = 0.01
      scenario.parameters[.metaApproached] = 0
      let plan = RunPlan(scenario)
      let replicates = try trials(size(quick: 2, full: 6)) { trial in
        var run = Run(plan, seed: 6, replicate: trial + 1)
        run.setPeople { _, present in
          var state = present
          (state.warmth, state.competence) = (1, 1)
          (state.coreWarmth, state.coreCompetence) = (1, 1)
          state.metaPerception = Float(2 * setting.start - 1)
          return state
        }
        run.advance(to: 600)
        // An initiator climbs with probability x: what is not missed.
        var opportunities = 0.0
        var missed = 0.0
        for week in stride(from: 613, through: 1_003, by: 13) {
          run.advance(to: week)
          let values = run.read([Observable(.opportunities), Observable(.missed)])
          opportunities += values[0]
          missed += values[1]
        }
        return 1 - missed / opportunities
      }
      // The formula is a limit: of very many people, who learn very slowly, after a very long time. 300
      // people may differ from it by .02, yet by no more than a tenth of the smaller of both shares,
      // beside the rounding of what is expected: where nearly all or next to none take the initiative,
      // all or none would pass otherwise. Those who start lowest are still on their way, for next to
      // nothing happens to them: a fifth.
      let smaller = min(setting.expected, 1 - setting.expected)
      let tolerance = min(0.02, smaller / (setting.start < 0.05 ? 5 : 10) + 0.0005)
      outcomes.append(
        ValidationOutcome(
          .contact(.expectations(weight: setting.beta, start: setting.start)),
          rule: .near(setting.expected, tolerance: tolerance), found: Moments(replicates).mean))
    }
    return outcomes
  }

  /// The ladder of decisions: P(level ≥ ℓ) = σ(x_ℓ), read from what opportunities come to when nothing
  /// moves: missed 1 - σ(x_1), refused σ(x_1)(1 - σ(x_1)), at least coordination σ(x_2)², concerted
  /// σ(x_3)².
  func ladder() throws(EnsembleFailure) -> [ValidationOutcome] {
    let warmth = 0.4
    let competence = 0.2
    let meta = -0.3
    var scenario = Self.contactTerritory(people: 300, partners: 8)
    scenario.parameters[.decisionRepresentation] = 1.5
    scenario.parameters[.decisionMeta] = 0.7
    scenario.parameters[.decisionTrust] = 0.8
    scenario.parameters[.decisionNorm] = 0.4
    scenario.parameters[.decisionStructure] = 2.5
    scenario.parameters[.organisationSd] = 0
    scenario.parameters[.experienceRate] = 0
    scenario.parameters[.experienceRefusal] = 0
    scenario.parameters[.metaContact] = 0
    scenario.parameters[.metaRefusal] = 0
    scenario.parameters[.metaApproached] = 0
    scenario.parameters[.trustPositive] = 0
    scenario.parameters[.trustNegative] = 0
    let values = scenario.parameters
    let joint = (1 + warmth) * (1 + competence) / 2 - 1
    let structure =
      values[.decisionStructure]
      * (0.4 + values[.organisationFormalisation] - values[.organisationWorkload])
    let common =
      values[.decisionMeta] * meta + values[.decisionTrust] * (2 * values[.trustInitial] - 1)
      + values[.decisionNorm] * (warmth + competence) / 2 + structure
    func climbs(_ appraisal: Double, _ threshold: Parameter) -> Double {
      Elementary.logistic(
        values[.decisionRepresentation] * appraisal + common - values[threshold])
    }
    let relay = climbs(competence, .decisionThresholdRelay)
    let coordination = climbs((competence + joint) / 2, .decisionThresholdCoordination)
    let concerted = climbs(joint, .decisionThresholdConcerted)
    let plan = RunPlan(scenario)
    let tables = try trials(size(quick: 4, full: 16)) { trial in
      var run = Run(plan, seed: 72, replicate: trial + 1)
      run.setPeople { _, present in
        var state = present
        (state.warmth, state.competence) = (Float(warmth), Float(competence))
        (state.coreWarmth, state.coreCompetence) = (state.warmth, state.competence)
        state.metaPerception = Float(meta)
        return state
      }
      run.advance(to: 13)
      return run.read(
        [.opportunities, .missed, .refused, .coordination, .concerted].map { Observable($0) })
    }
    let sums = tables[0].indices.map { column in tables.reduce(0) { $0 + $1[column] } }
    let expected: [(LadderShare, Double, Double)] = [
      (.missed, 1 - relay, sums[1]),
      (.refused, relay * (1 - relay), sums[2]),
      (.coordination, coordination * coordination, sums[3] + sums[4]),
      (.concerted, concerted * concerted, sums[4]),
    ]
    return expected.map { share, probability, count in
      let error = (probability * (1 - probability) / sums[0]).squareRoot()
      return ValidationOutcome(
        .contact(.ladder(share)), rule: .near(probability, tolerance: 4 * error),
        found: count / sums[0])
    }
  }

  /// Ties seen from both ends: cooperations counted at social workers and at social entrepreneurs are
  /// the same number.
  func tiesFromBothEnds() throws(EnsembleFailure) -> [ValidationOutcome] {
    var run = Run(scenarios.base, seed: 1, replicate: 1)
    run.advance(to: 0)
    run.recorder = PersonRecorder(watching: Array(0..<run.plan.agentCount))
    run.advance(to: 26)
    var counts = [0, 0]
    for record in run.recorder?.records ?? [] {
      guard case .opportunity(_, _, .cooperated) = record.happening else { continue }
      counts[run.plan.profession(ofAgent: record.person).rawValue] += 1
    }
    return [
      ValidationOutcome(
        .invariant(.tiesFromBothEnds), rule: .exactly(0),
        found: counts[0] > 0 ? Double(counts[0] - counts[1]) : nil)
    ]
  }
}

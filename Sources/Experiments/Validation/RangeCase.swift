import Simulation
import TerritoryModel

extension Bench {
  /// Every state variable stays in its range under extreme values, all actions and all rules.
  func ranges() throws(EnsembleFailure) -> [ValidationOutcome] {
    let base = scenarios.base
    let counts = try trials(size(quick: 12, full: 48)) { trial in
      Self.valuesOutOfRange(Self.extremeScenario(base, trial: trial), weeks: 60)
    }
    return [
      ValidationOutcome(
        .invariant(.ranges), rule: .exactly(0), found: Double(counts.reduce(0, +)))
    ]
  }

  /// A scenario with every action, each parameter that acts in a run at one end of its hard bounds.
  static func extremeScenario(_ base: Scenario, trial: Int) -> Scenario {
    var scenario = base
    scenario.changes = []
    scenario.parameters[.runBurnIn] = 0
    for parameter in Parameter.allCases where parameter.declaration.acts == .always {
      let bounds = parameter.declaration.bounds
      let isUpper = uniform(trial: trial, agent: 1_000 + parameter.rawValue) < 0.5
      var value = isUpper ? bounds.upper : bounds.lower
      if !bounds.contains(value) { value = bounds.lower + 1e-3 }
      scenario.parameters[parameter] = value
    }
    scenario.parameters.influenceRule = InfluenceRule.allCases[trial % InfluenceRule.allCases.count]
    let (low, high) = (scenario.parameters[.decisionThresholdRelay], 100.0)
    scenario.parameters[.decisionThresholdCoordination] = max(low, 0)
    scenario.parameters[.decisionThresholdConcerted] = high
    scenario.parameters[.experienceNegativeWeight] = 3
    scenario.parameters[.experienceRate] = min(scenario.parameters[.experienceRate], 1.0 / 6)
    scenario.programme = ActionKind.allCases.enumerated().map { index, kind in
      var values: [ActionField: Double] = [:]
      for field in ActionField.allCases {
        guard let declaration = kind.declaration.field(field),
          let plausible = declaration.plausible
        else { continue }
        // Hard bounds for rates, shares and factors; numbers of things stay plausible.
        let (bounds, isNumber) = (declaration.bounds, declaration.bounds.isWhole)
        let lower = isNumber ? plausible.lowerBound : bounds.lower
        let upper = isNumber ? plausible.upperBound : bounds.upper
        values[field] =
          uniform(trial: trial, agent: 2_000 + 50 * index + values.count) < 0.5 ? lower : upper
      }
      if kind == .shock {
        values = [.kind: Double(trial % ShockKind.allCases.count), .share: 1, .shift: 0.5]
      }
      return Action(kind, timing: Timing(at: 1 + index, every: 7), values: values)
    }
    return scenario
  }

  /// How many values of the state leave their range, over some weeks.
  static func valuesOutOfRange(_ scenario: Scenario, weeks: Int) -> Int {
    var run = Run(scenario, seed: 11, replicate: 1)
    var count = 0
    for week in 1...weeks {
      run.advance(to: week)
      for agent in 0..<run.plan.agentCount {
        let state = run.person(agent)
        let organisation = run.organisationState(ofAgent: agent)
        for value in [
          state.warmth, state.competence, state.coreWarmth, state.coreCompetence,
          state.metaPerception, state.expectedMetaPerception,
        ] where !(-1...1).contains(value) {
          count += 1
        }
        for value in [
          state.familiarity, state.openness, organisation.workload, organisation.formalisation,
        ] where !(0...1).contains(value) {
          count += 1
        }
      }
      count += run.partnerTies().filter { !(0...1).contains($0.trust) }.count
    }
    return count
  }
}

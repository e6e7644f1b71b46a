import Simulation
import TerritoryModel
import Testing

/// What each action does to the people, ties and organisations it reaches, against the formulas of
/// model section 7.9.
@Suite struct ActionTests {
  /// A territory where nothing but the programme moves anything in the weeks of the test.
  private static func still(_ programme: [Action]) -> Scenario {
    var scenario = Scenario(
      zones: [
        Zone(name: "A", x: 0, y: 0, socialWorkers: 30, socialEntrepreneurs: 10),
        Zone(name: "B", x: 5, y: 0, socialWorkers: 20, socialEntrepreneurs: 10),
      ],
      programme: programme)
    scenario.parameters[.runBurnIn] = 0
    scenario.parameters[.contactRate] = 0
    scenario.parameters[.turnoverSocialWorkers] = 0
    scenario.parameters[.turnoverSocialEntrepreneurs] = 0
    scenario.parameters.influenceRule = .none
    scenario.parameters[.forgettingHalfLife] = .infinity
    scenario.parameters[.forgettingMetaHalfLife] = .infinity
    scenario.parameters[.forgettingFamiliarityHalfLife] = .infinity
    scenario.parameters[.trustHalfLife] = .infinity
    scenario.parameters[.coreWeeks] = 1_000
    return scenario
  }

  /// People before and after the week of an action.
  private static func week(
    _ action: Action, _ change: (inout Scenario) -> Void = { _ in }
  ) -> (before: [PersonState], after: [PersonState], plan: RunPlan) {
    var scenario = still([action])
    change(&scenario)
    var run = Run(scenario, seed: 6, replicate: 1)
    let before = people(run)
    run.step()
    return (before, people(run), run.plan)
  }

  private static func people(_ run: borrowing Run) -> [PersonState] {
    var states: [PersonState] = []
    for agent in 0..<run.plan.agentCount { states.append(run.person(agent)) }
    return states
  }

  private static func close(_ left: Float, _ right: Float) -> Bool { abs(left - right) < 1e-6 }

  @Test func trainingRaisesFamiliarityAndCompetence() {
    let (before, after, _) = Self.week(
      Action(.training, timing: Timing(at: 1), values: [.share: 1, .gain: 0.3, .shift: 0.05]))
    for (old, new) in zip(before, after) {
      #expect(Self.close(new.familiarity, old.familiarity + 0.3 * (1 - old.familiarity)))
      #expect(Self.close(new.competence, old.competence + 0.05 * (1 - old.competence)))
      #expect(new.warmth == old.warmth)
    }
  }

  @Test func campaignsRaiseWarmthTwiceAsMuch() {
    let (before, after, plan) = Self.week(
      Action(
        .campaign, timing: Timing(at: 1), zones: ["B"], profession: .socialWorkers,
        values: [.share: 1, .shift: 0.08]))
    for (agent, (old, new)) in zip(before, after).enumerated() {
      let isReached =
        plan.zone(ofAgent: agent) == 1 && plan.profession(ofAgent: agent) == .socialWorkers
      let shift: Float = isReached ? 0.08 : 0
      #expect(Self.close(new.warmth, old.warmth + shift * (1 - old.warmth)))
      #expect(Self.close(new.competence, old.competence + shift / 2 * (1 - old.competence)))
    }
  }

  /// The mirror shows the truth of the whole territory, whatever the zones, and lowers beliefs that are
  /// better than it.
  @Test func mirrorsShowTheTruth() {
    let action = Action(
      .mirror, timing: Timing(at: 1), zones: ["A"], values: [.share: 1, .correction: 0.5])
    let (before, after, plan) = Self.week(action) { scenario in
      scenario.parameters[.metaSd] = 0.6
    }
    var lowered = 0
    for profession in Profession.allCases {
      let others = before.indices.filter { plan.profession(ofAgent: $0) == profession.other }
      let truth =
        others.reduce(0.0) { $0 + Double(before[$1].favourability) } / Double(others.count)
      for agent in before.indices where plan.profession(ofAgent: agent) == profession {
        let old = before[agent].metaPerception
        let expected = plan.zone(ofAgent: agent) == 0 ? old + 0.5 * (Float(truth) - old) : old
        #expect(Self.close(after[agent].metaPerception, expected))
        if after[agent].metaPerception < old { lowered += 1 }
        #expect(after[agent].expectedMetaPerception == before[agent].expectedMetaPerception)
      }
    }
    #expect(lowered > 0)
  }

  @Test func scandalsLowerWarmth() {
    let (before, after, _) = Self.week(
      Action(
        .shock, timing: Timing(at: 1),
        values: [.kind: Double(ShockKind.scandal.rawValue), .share: 1, .shift: 0.2]))
    for (old, new) in zip(before, after) {
      #expect(Self.close(new.warmth, old.warmth - 0.2 * (1 + old.warmth)))
      #expect(new.competence == old.competence)
    }
  }

  /// A share reaches about that share of people.
  @Test func sharesReachAShare() {
    let (before, after, _) = Self.week(
      Action(.campaign, timing: Timing(at: 1), values: [.share: 0.4, .shift: 0.1])
    ) { $0.zones[0].socialWorkers = 5_000 }
    let reached = zip(before, after).filter { $0.warmth != $1.warmth }.count
    let n = Double(before.count)
    #expect(abs(Double(reached) / n - 0.4) < 4 * (0.24 / n).squareRoot())
  }

  @Test func agreementsRaiseFormalisationForGood() {
    var scenario = Self.still([
      Action(
        .agreement, timing: Timing(at: 2, every: 1, times: 3), organisations: ["CCAS"],
        values: [.share: 1, .gain: 0.4])
    ])
    scenario.organisations = [
      Organisation(
        name: "CCAS", profession: .socialWorkers, zone: "A", size: 5, workload: 0.5,
        formalisation: 0.1)
    ]
    var run = Run(scenario, seed: 6, replicate: 1)
    let other = run.organisationState(ofAgent: 12).formalisation
    var levels: [Float] = []
    for week in 1...6 {
      run.advance(to: week)
      levels.append(run.organisationState(ofAgent: 2).formalisation)
    }
    #expect(zip(levels, [0.1, 0.5, 0.9, 1, 1, 1] as [Float]).allSatisfy { abs($0 - $1) < 1e-6 })
    #expect(run.organisationState(ofAgent: 12).formalisation == other)
  }

  /// A shared post makes institutional ties between two organisations of one zone, and all their ties
  /// count as co-located; the core of their ends follows at once.
  @Test func colocationTiesOrganisations() {
    var scenario = Self.still([
      Action(
        .colocation, timing: Timing(at: 1), zones: ["A"],
        values: [.pairs: 2, .ties: 3, .factor: 3])
    ])
    scenario.parameters[.networkPartners] = 0
    var run = Run(scenario, seed: 6, replicate: 1)
    let before = Self.people(run)
    run.step()
    let ties = run.partnerTies()
    let plan = run.plan
    let pairs = Set(
      ties.map {
        [
          plan.organisation(ofAgent: $0.socialWorker).lowerBound,
          plan.organisation(ofAgent: $0.socialEntrepreneur).lowerBound,
        ]
      })
    #expect(pairs.count == 2)
    #expect(ties.count == 6)
    for tie in ties {
      #expect(tie.isColocated && !tie.isPersonal && tie.trust == 0.22)
      #expect(plan.zone(ofAgent: tie.socialWorker) == 0)
      #expect(plan.zone(ofAgent: tie.socialEntrepreneur) == 0)
      // The core covers its share of the distance at once.
      let (old, new) = (before[tie.socialWorker], run.person(tie.socialWorker))
      #expect(Self.close(new.coreWarmth, old.coreWarmth + 0.5 * (old.warmth - old.coreWarmth)))
      #expect(new.coreWarmth != old.coreWarmth)
    }
  }

  /// All ties between the two organisations meet `factor` times the opportunities, for good, and again
  /// when they are chosen again.
  @Test func colocationMultipliesContact() {
    func opportunities(_ actions: [Action]) -> Double {
      var scenario = Self.still(actions)
      scenario.zones = [
        Zone(name: "A", x: 0, y: 0, socialWorkers: 40, socialEntrepreneurs: 20)
      ]
      scenario.parameters[.organisationSizeSocialWorkers] = 1_000
      scenario.parameters[.organisationSizeSocialEntrepreneurs] = 1_000
      scenario.parameters[.contactRate] = 0.01
      scenario.parameters[.networkPartners] = 20
      var run = Run(scenario, seed: 6, replicate: 1)
      var sum = 0.0
      for week in stride(from: 13, through: 130, by: 13) {
        run.advance(to: week)
        sum += run.read([Observable(.opportunities)])[0]
      }
      return sum
    }
    func shared(_ id: String, _ factor: Double) -> Action {
      Action(
        .colocation, id: id, timing: Timing(at: 1),
        values: [.pairs: 1, .ties: 0, .factor: factor])
    }
    let usual = opportunities([])
    #expect(abs(opportunities([shared("a", 4)]) / usual - 4) < 0.5)
    #expect(abs(opportunities([shared("a", 0.5)]) / usual - 0.5) < 0.15)
    #expect(abs(opportunities([shared("a", 4), shared("b", 2)]) / usual - 8) < 0.9)
    #expect(opportunities([shared("a", 0)]) == 0)
  }

  /// A window opens and closes on its weeks: an outreach multiplies opportunities while it lasts.
  @Test func windowsOpenAndClose() {
    var scenario = Self.still([
      Action(
        .outreach, timing: Timing(at: 3), zones: ["A"], values: [.duration: 2, .factor: 100])
    ])
    scenario.parameters[.contactRate] = 0.001
    scenario.parameters[.networkPartners] = 20
    scenario.parameters[.networkReach] = 0.1
    var run = Run(scenario, seed: 6, replicate: 1)
    var west: [Double] = []
    for week in 1...6 {
      run.advance(to: week)
      west.append(run.read([Observable(.opportunities, .zone(0), window: 1)])[0])
    }
    #expect(west[2] > 4 && west[3] > 4)
    #expect(west[0] + west[1] + west[4] + west[5] < 4)
  }
}

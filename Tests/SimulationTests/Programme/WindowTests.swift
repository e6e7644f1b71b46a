import Simulation
import TerritoryModel
import Testing

/// What open windows do to the frame of a week: who adds, who multiplies, who yields (model, 7.9).
///
/// The frame is read from outside, through shares of answers in a world that nothing else moves: with
/// only structure in the score, P(missed) = 1 - σ(β_S·(governance + formalisation + incentive -
/// workload) - θ_1).
@Suite struct WindowTests {
  private static func world(_ programme: [Action]) -> Scenario {
    var scenario = Scenario(
      zones: [
        Zone(
          name: "A", x: 0, y: 0, socialWorkers: 500, socialEntrepreneurs: 500, governance: 0.3,
          conditions: AllportConditions(
            equalStatus: 0.2, commonGoals: 0.2, noCompetition: 0.6, institutionalSupport: 0.2))
      ], programme: programme)
    for (parameter, value) in [
      (Parameter.runBurnIn, 0), (.contactRate, 100), (.decisionRepresentation, 0),
      (.decisionMeta, 0), (.decisionTrust, 0), (.decisionNorm, 0), (.decisionStructure, 2),
      (.decisionThresholdRelay, 0), (.decisionThresholdCoordination, 50),
      (.decisionThresholdConcerted, 50), (.organisationSd, 0), (.organisationFormalisation, 0.3),
      (.organisationWorkload, 0.5), (.turnoverSocialWorkers, 0), (.turnoverSocialEntrepreneurs, 0),
      (.experienceRefusal, 0), (.forgettingHalfLife, .infinity),
    ] as [(Parameter, Double)] {
      scenario.parameters[parameter] = value
    }
    scenario.parameters.influenceRule = .none
    return scenario
  }

  /// The share of opportunities that initiators take up in a week; all are social workers, or all
  /// social entrepreneurs.
  private static func taken(
    _ programme: [Action], week: Int = 4, by profession: Profession = .socialWorkers
  ) -> (share: Double, error: Double) {
    var scenario = world(programme)
    scenario.parameters[.contactSocialWorkerInitiates] = profession == .socialWorkers ? 1 : 0
    var run = Run(scenario, seed: 9, replicate: 1)
    run.advance(to: week)
    let counts = run.read(
      [.opportunities, .missed].map { Observable($0, window: 1) })
    let share = 1 - counts[1] / counts[0]
    return (share, (share * (1 - share) / counts[0]).squareRoot())
  }

  private static func expect(
    _ programme: [Action], structure: Double, week: Int = 4,
    by profession: Profession = .socialWorkers,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let (share, error) = taken(programme, week: week, by: profession)
    #expect(
      abs(share - Elementary.logistic(2 * structure)) < 4 * error,
      sourceLocation: sourceLocation)
  }

  private static func action(
    _ kind: ActionKind, _ id: String, _ values: [ActionField: Double], at: Int = 2,
    every: Int? = nil, profession: ProfessionScope = .both
  ) -> Action {
    Action(
      kind, id: id, timing: Timing(at: at, every: every), profession: profession,
      values: values.merging([.duration: 4]) { given, _ in given })
  }

  @Test func withoutWindows() {
    Self.expect([], structure: 0.3 + 0.3 - 0.5)
  }

  /// Incentives of different actions add; those of one action that overlap do not; the sum stops at 1.
  @Test func incentivesAdd() {
    let one = Self.action(.funding, "a", [.incentive: 0.3])
    let other = Self.action(.funding, "b", [.incentive: 0.2])
    let overlapping = Self.action(.funding, "c", [.incentive: 0.3], at: 1, every: 1)
    let large = Self.action(.funding, "d", [.incentive: 0.9])
    Self.expect([one], structure: 0.1 + 0.3)
    Self.expect([one], structure: 0.1, week: 6)
    Self.expect([one, other], structure: 0.1 + 0.5)
    Self.expect([overlapping], structure: 0.1 + 0.3)
    Self.expect([one, large], structure: 0.1 + 1)
  }

  /// An incentive for one profession moves that one's decisions only.
  @Test func incentivesHeedTheProfession() {
    let funding = Self.action(
      .funding, "a", [.incentive: 0.5], profession: .socialEntrepreneurs)
    Self.expect([funding], structure: 0.1)
    Self.expect([funding], structure: 0.6, by: .socialEntrepreneurs)
  }

  /// Governance of sponsorships and workload of shocks add, then are limited to [0, 1].
  @Test func governanceAndWorkloadAdd() {
    let none: [ActionField: Double] = [
      .equalStatus: 0, .commonGoals: 0, .noCompetition: 0, .institutionalSupport: 0,
    ]
    let first = Self.action(
      .sponsorship, "a", none.merging([.governance: 0.2]) { $1 })
    let second = Self.action(
      .sponsorship, "b", none.merging([.governance: 0.4]) { $1 })
    let third = Self.action(
      .sponsorship, "c", none.merging([.governance: 0.4]) { $1 })
    Self.expect([first, second], structure: 0.9 + 0.3 - 0.5)
    Self.expect([first, second, third], structure: 1 + 0.3 - 0.5)
    let cut = Self.action(.shock, "d", [.kind: 0, .size: 0.3])
    let deep = Self.action(.shock, "e", [.kind: 0, .size: 0.4])
    Self.expect([cut], structure: 0.3 + 0.3 - 0.8)
    Self.expect([cut, deep], structure: 0.3 + 0.3 - 1)
  }

  /// The strongest sponsorship of conditions counts, by the mean after clamping; then competition is
  /// taken off. Read from the pull of positive experience, A = 1 + α·q.
  @Test(
    arguments: [
      ([], 0.3), (["weak"], 0.4), (["weak", "strong"], 0.55), (["strong", "weak"], 0.55),
      (["competition"], 0.2), (["strong", "competition"], 0.45),
      (["competition", "tenders"], 0.15),
    ] as [([String], Double)])
  func theStrongestSponsorshipCounts(_ names: [String], _ mean: Double) {
    func sponsorship(_ id: String, _ rise: Double, last: Double) -> Action {
      Self.action(
        .sponsorship, id,
        [
          .equalStatus: rise, .commonGoals: rise, .noCompetition: rise,
          .institutionalSupport: last, .governance: 0,
        ])
    }
    let actions = [
      "weak": sponsorship("weak", 0.1, last: 0.1),
      "strong": sponsorship("strong", 0.2, last: 0.4),
      "competition": Self.action(.funding, "competition", [.incentive: 0, .competition: 0.4]),
      "tenders": Self.action(.funding, "tenders", [.incentive: 0, .competition: 0.4]),
    ]
    var scenario = Self.world(names.compactMap { actions[$0] })
    scenario.zones[0].socialWorkers = 30
    scenario.zones[0].socialEntrepreneurs = 30
    scenario.parameters[.networkPartners] = 1
    scenario.parameters[.decisionThresholdRelay] = -90
    scenario.parameters[.outcomeNew] = 1
    scenario.parameters[.outcomeKnown] = 1
    scenario.parameters[.outcomeFamiliarity] = 0
    var run = Run(scenario, seed: 9, replicate: 1)
    run.advance(to: 3)
    let ties = run.partnerTies()
    // Those with one tie have one experience a week.
    let partners = Dictionary(grouping: ties, by: \.socialWorker).filter { $0.value.count == 1 }
    let before = partners.keys.map { ($0, run.person($0)) }
    run.step()
    #expect(before.count > 3)
    for (agent, old) in before {
      let gain = Double(old.openness) * (1 - 0.5 * Double(old.familiarity))
      let factor = 1 + 0.4 * mean
      let expected = 0.08 * gain * factor * 0.8 * (1 - Double(old.competence))
      let found = Double(run.person(agent).competence) - Double(old.competence)
      #expect(abs(found - expected) < 1e-6)
    }
  }

  /// Outreaches of different actions multiply.
  @Test func outreachesMultiply() {
    func opportunities(_ programme: [Action]) -> Double {
      var scenario = Self.world(programme)
      scenario.parameters[.contactRate] = 0.01
      var run = Run(scenario, seed: 9, replicate: 1)
      run.advance(to: 14)
      return run.read([Observable(.opportunities, window: 13)])[0]
    }
    let double = Self.action(.outreach, "a", [.factor: 2, .duration: 100])
    let triple = Self.action(.outreach, "b", [.factor: 3, .duration: 100])
    let usual = opportunities([])
    #expect(abs(opportunities([double]) / usual - 2) < 0.3)
    #expect(abs(opportunities([double, triple]) / usual - 6) < 0.8)
  }

  /// Turnover shocks multiply the yearly rate, which stops at 0.99.
  @Test(
    arguments: [([], 0.2), ([2.0], 0.4), ([2, 1.5], 0.6), ([4, 4], 0.99)] as [([Double], Double)])
  func turnoverShocksMultiply(_ factors: [Double], _ yearly: Double) {
    var scenario = Self.world(
      factors.enumerated().map { index, factor in
        Self.action(
          .shock, "s\(index)", [.kind: 2, .factor: factor, .duration: 100], at: 1,
          profession: .socialWorkers)
      })
    scenario.zones[0].socialWorkers = 4_000
    scenario.parameters[.turnoverSocialWorkers] = 0.2
    var run = Run(scenario, seed: 9, replicate: 1)
    run.recorder = PersonRecorder(watching: Array(0..<4_500))
    run.advance(to: 10)
    let left = (run.recorder?.records ?? []).filter { $0.happening == .left }
    #expect(left.allSatisfy { $0.person < 4_000 })
    let weekly = Elementary.weeklyProbability(yearly: yearly)
    let n = 40_000.0
    #expect(
      abs(Double(left.count) / n - weekly) < 4 * (weekly * (1 - weekly) / n).squareRoot())
  }

  /// In phase 1 the second action reads what the first has left.
  @Test func actionsFollowOneAnother() {
    var scenario = Self.world([
      Action(.campaign, timing: Timing(at: 1), values: [.share: 1, .shift: 0.5]),
      Action(
        .shock, timing: Timing(at: 1),
        values: [.kind: 1, .share: 1, .shift: 0.5]),
    ])
    scenario.parameters[.contactRate] = 0
    var run = Run(scenario, seed: 9, replicate: 1)
    let before = run.person(7).warmth
    run.step()
    let risen = before + 0.5 * (1 - before)
    #expect(abs(run.person(7).warmth - (risen - 0.5 * (1 + risen))) < 1e-6)
  }
}

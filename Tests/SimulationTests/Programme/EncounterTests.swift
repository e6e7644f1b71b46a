import Simulation
import TerritoryModel
import Testing

@Suite struct EncounterTests {
  private static func territory(workers: Int, entrepreneurs: Int) -> Scenario {
    var scenario = Territories.tiny(workers: workers, entrepreneurs: entrepreneurs)
    scenario.parameters[.contactRate] = 0
    scenario.parameters.influenceRule = .none
    scenario.parameters[.turnoverSocialWorkers] = 0
    scenario.parameters[.turnoverSocialEntrepreneurs] = 0
    return scenario
  }

  /// Whom each person met in the first week.
  private static func meetings(_ scenario: Scenario) -> (met: [Int: [Int]], plan: RunPlan) {
    var run = Run(scenario, seed: 5, replicate: 1)
    run.recorder = PersonRecorder(watching: Array(0..<run.plan.agentCount))
    run.step()
    var met: [Int: [Int]] = [:]
    for record in run.recorder?.records ?? [] {
      if case .met(_, let other, _, _) = record.happening {
        met[record.person, default: []].append(other)
      }
    }
    return (met, run.plan)
  }

  /// Everybody on the larger side meets the same number of different people; on the smaller side
  /// numbers differ by the rounds at most.
  @Test(arguments: [
    (60, 10, 10, 5), (60, 40, 40, 5), (7, 40, 40, 2), (20, 40, 3, 5), (1, 5, 5, 3), (2, 5, 5, 3),
  ])
  func pairsAreDealtRound(_ seats: Int, _ workers: Int, _ entrepreneurs: Int, _ partners: Int) {
    var scenario = Self.territory(workers: workers, entrepreneurs: entrepreneurs)
    scenario.programme = [
      Action(
        .encounter, timing: Timing(at: 1),
        values: [.participants: Double(seats), .partners: Double(partners)])
    ]
    let (met, plan) = Self.meetings(scenario)
    // The odd participant is a social worker; too few eligible: all come.
    let sides = [min((seats + 1) / 2, workers), min(seats / 2, entrepreneurs)]
    guard sides[1] > 0 else {
      #expect(met.isEmpty)
      return
    }
    for profession in Profession.allCases {
      let people = met.keys.filter { plan.profession(ofAgent: $0) == profession }
      #expect(people.count == sides[profession.rawValue])
    }
    let rounds = min(partners, sides.min() ?? 0)
    let larger: Profession = sides[0] >= sides[1] ? .socialWorkers : .socialEntrepreneurs
    for (person, others) in met {
      #expect(Set(others).count == others.count)
      if plan.profession(ofAgent: person) == larger { #expect(others.count == rounds) }
    }
  }

  @Test func participantsGivenByProfession() {
    var scenario = Self.territory(workers: 30, entrepreneurs: 30)
    scenario.programme = [
      Action(
        .encounter, timing: Timing(at: 1),
        values: [.participantsSocialWorkers: 4, .participantsSocialEntrepreneurs: 9])
    ]
    let (met, plan) = Self.meetings(scenario)
    #expect(met.keys.filter { plan.profession(ofAgent: $0) == .socialWorkers }.count == 4)
    #expect(met.keys.filter { plan.profession(ofAgent: $0) == .socialEntrepreneurs }.count == 9)
  }

  /// `open` takes the most open, `unfamiliar` the least familiar, `random` neither.
  @Test func selection() {
    for selection in Selection.allCases {
      var scenario = Self.territory(workers: 40, entrepreneurs: 40)
      scenario.programme = [
        Action(
          .encounter, timing: Timing(at: 1),
          values: [.participants: 20, .select: Double(selection.rawValue)])
      ]
      let (met, plan) = Self.meetings(scenario)
      let run = Run(plan, seed: 5, replicate: 1)
      var people: [(agent: Int, openness: Float, familiarity: Float)] = []
      for agent in 0..<40 {
        let state = run.person(agent)
        people.append((agent, state.openness, state.familiarity))
      }
      let mostOpen = Set(people.sorted { $0.openness > $1.openness }.prefix(10).map(\.agent))
      let leastFamiliar = Set(
        people.sorted { $0.familiarity < $1.familiarity }.prefix(10).map(\.agent))
      let workers = Set(met.keys.filter { $0 < 40 })
      #expect((workers == mostOpen) == (selection == .open))
      #expect((workers == leastFamiliar) == (selection == .unfamiliar))
    }
  }

  /// A pair: the same outcome for both ends, increments of 7.4 with E = 1, times the intensity; no
  /// cooperation is counted.
  @Test(arguments: [0.0, 1.0])
  func aPairLearns(_ positivity: Double) {
    var scenario = Self.territory(workers: 1, entrepreneurs: 1)
    scenario.parameters[.networkPartners] = 0
    scenario.parameters[.forgettingHalfLife] = .infinity
    scenario.parameters[.forgettingMetaHalfLife] = .infinity
    scenario.parameters[.forgettingFamiliarityHalfLife] = .infinity
    scenario.programme = [
      Action(
        .immersion, timing: Timing(at: 1),
        values: [
          .participants: 2, .days: 3, .positivity: positivity, .intensity: 0.5, .quality: 0.6,
          .newTies: 1,
        ])
    ]
    var run = Run(scenario, seed: 5, replicate: 1)
    let before = [run.person(0), run.person(1)]
    run.step()
    for (agent, partner) in [(0, 1), (1, 0)] {
      let old = before[agent]
      let gain = old.openness * (1 - 0.5 * old.familiarity)
      let pull = 0.08 * gain * 0.5 * 3
      let warmth =
        positivity == 1
        ? old.warmth + pull * (1 + 0.4 * 0.6) * (1 - old.warmth)
        : old.warmth - pull * 1.5 * (1 + old.warmth)
      let meta =
        old.metaPerception
        + 3 * 0.5 * 0.06 * (before[partner].favourability - old.metaPerception)
      let familiarity = old.familiarity + 3 * 0.5 * 0.05 * (1 - old.familiarity)
      let new = run.person(agent)
      #expect(abs(new.warmth - warmth) < 1e-6)
      #expect(abs(new.metaPerception - meta) < 1e-6)
      #expect(abs(new.familiarity - familiarity) < 1e-6)
      #expect(new.lastCooperation == nil)
    }
    let ties = run.partnerTies()
    #expect(ties.count == (positivity == 1 ? 1 : 0))
    if let tie = ties.first {
      #expect(tie.isPersonal)
      // Born at trust.new, raised by its first outcome, faded by a week.
      let born: Float = 0.22 + 0.15 * (1 - 0.22)
      let fade = Float(Elementary.weeklyLoss(halfLife: 104))
      #expect(abs(tie.trust - born * (1 - fade)) < 1e-6)
    }
    #expect(run.read([Observable(.opportunities)])[0] == 0)
  }

  @Test func runsSayWhoWasMissing() {
    var scenario = Self.territory(workers: 5, entrepreneurs: 0)
    scenario.programme = [Action(.encounter, timing: Timing(at: 1))]
    var run = Run(scenario, seed: 5, replicate: 1)
    run.step()
    #expect(
      run.notices == [
        .tooFewEligible(action: "encounter@1", week: 1, seats: 30, eligible: 5),
        .nobodyEligible(action: "encounter@1", week: 1),
      ])
  }

  /// A personal tie ends with the departure of an end; an institutional one keeps a share of its trust.
  @Test func departuresEndPersonalTies() {
    var scenario = Self.territory(workers: 60, entrepreneurs: 20)
    scenario.programme = [
      Action(.immersion, timing: Timing(at: 1), values: [.participants: 40, .positivity: 1])
    ]
    scenario.changes = [
      DatedChange(
        at: 2,
        settings: [
          .init(.parameter(.turnoverSocialWorkers), 0.99),
          .init(.parameter(.turnoverSocialEntrepreneurs), 0.99),
        ])
    ]
    var handed = scenario
    handed.parameters[.turnoverPersonalTies] = 1
    var run = Run(scenario, seed: 5, replicate: 1)
    var kept = Run(handed, seed: 5, replicate: 1)
    run.step()
    kept.step()
    let personal = run.partnerTies().filter(\.isPersonal).count
    let institutional = run.partnerTies().filter { !$0.isPersonal }.count
    #expect(personal > 10)
    run.advance(to: 60)
    kept.advance(to: 60)
    #expect(run.partnerTies().filter(\.isPersonal).isEmpty)
    #expect(run.partnerTies().count == institutional)
    #expect(kept.partnerTies().filter(\.isPersonal).count == personal)
  }

  /// Each departure leaves `turnover.memory` of the trust of the post's ties; both ends leaving in one
  /// week leave its square. A newcomer starts anew.
  @Test func departuresKeepAShareOfTrust() {
    var scenario = Self.territory(workers: 40, entrepreneurs: 40)
    scenario.parameters[.turnoverSocialWorkers] = 0.99
    scenario.parameters[.turnoverSocialEntrepreneurs] = 0.99
    scenario.parameters[.trustHalfLife] = .infinity
    scenario.parameters[.metaSd] = 0
    var run = Run(scenario, seed: 5, replicate: 1)
    var seen = Set<Int>()
    for week in 1...12 {
      let before = run.partnerTies()
      let truth = run.read(
        Profession.allCases.map { Observable(.actual, .profession($0)) })
      run.recorder = PersonRecorder(watching: Array(0..<80))
      run.advance(to: week)
      let left = Set(
        (run.recorder?.records ?? []).filter { $0.happening == .left }.map(\.person))
      for (old, new) in zip(before, run.partnerTies()) {
        let ends = [old.socialWorker, old.socialEntrepreneur].filter { left.contains($0) }.count
        seen.insert(ends)
        let share = [1, 0.3, 0.3 * 0.3][ends] as Float
        #expect(abs(new.trust - old.trust * share) < 1e-6)
      }
      for agent in left {
        let newcomer = run.person(agent)
        #expect(newcomer.lastCooperation == nil)
        #expect(newcomer.warmthTension == 0 && newcomer.competenceTension == 0)
        #expect(newcomer.metaPerception == newcomer.expectedMetaPerception)
        // What the others thought at the end of the week before.
        let seen = truth[run.plan.profession(ofAgent: agent).rawValue]
        let rule = max(-0.9, 1 - 2 * (1 - seen))
        #expect(abs(Double(newcomer.expectedMetaPerception) - rule) < 1e-6)
      }
    }
    #expect(seen == [0, 1, 2])
  }

  /// Newcomers know less: the mean of `entryFamiliarity`.
  @Test func newcomersKnowLess() {
    var scenario = Self.territory(workers: 4_000, entrepreneurs: 1)
    scenario.parameters[.turnoverSocialWorkers] = 0.99
    scenario.parameters[.profileSocialWorkersFamiliarity] = 0.8
    scenario.parameters[.profileSocialWorkersEntryFamiliarity] = 0.1
    var run = Run(scenario, seed: 5, replicate: 1)
    run.recorder = PersonRecorder(watching: Array(0..<4_000))
    run.step()
    let left = (run.recorder?.records ?? []).filter { $0.happening == .left }.map(\.person)
    #expect(left.count > 250)
    var sum = 0.0
    for agent in left { sum += Double(run.person(agent).familiarity) }
    #expect(abs(sum / Double(left.count) - 0.1) < 4 * 0.1 / Double(left.count).squareRoot())
  }

  /// New ties are a share of positive untied pairs; the trust of a tied pair moves by the outcome.
  @Test func tiesOfAnEncounter() {
    var scenario = Self.territory(workers: 400, entrepreneurs: 400)
    scenario.parameters[.trustHalfLife] = .infinity
    scenario.parameters[.networkPartners] = 30
    scenario.programme = [
      Action(
        .encounter, timing: Timing(at: 1),
        values: [.participants: 800, .partners: 10, .positivity: 0.6, .newTies: 0.3])
    ]
    var run = Run(scenario, seed: 5, replicate: 1)
    var trust: [[Int]: Float] = [:]
    for tie in run.partnerTies() { trust[[tie.socialWorker, tie.socialEntrepreneur]] = tie.trust }
    run.recorder = PersonRecorder(watching: Array(0..<400))
    run.step()
    var after: [[Int]: TieState] = [:]
    for tie in run.partnerTies() { after[[tie.socialWorker, tie.socialEntrepreneur]] = tie }
    var untiedPositive = 0
    var born = 0
    for record in run.recorder?.records ?? [] {
      guard case .met(_, let other, let isPositive, let tied) = record.happening else { continue }
      let pair = [record.person, other]
      if let old = trust[pair] {
        let expected = isPositive ? old + 0.15 * (1 - old) : old - 0.3 * old
        #expect(abs((after[pair]?.trust ?? 0) - expected) < 1e-6)
      } else {
        #expect((after[pair] != nil) == tied)
        if isPositive { untiedPositive += 1 } else { #expect(!tied) }
        if tied { born += 1 }
      }
    }
    let n = Double(untiedPositive)
    #expect(n > 2_000)
    #expect(abs(Double(born) / n - 0.3) < 4 * (0.21 / n).squareRoot())
  }
}

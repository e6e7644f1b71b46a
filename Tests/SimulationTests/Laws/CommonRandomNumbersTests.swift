import Simulation
import TerritoryModel
import Testing

/// A draw belongs to a decision: what one lever does not touch keeps its draws, and its bits.
@Suite struct CommonRandomNumbersTests {
  /// Two runs of variants side by side; true when every post of a zone has equal bits in every week.
  private static func zoneIsUntouched(
    _ left: Scenario, _ right: Scenario, zone: Int, weeks: Int = 30
  ) -> Bool {
    var first = Run(left, seed: 11, replicate: 4)
    var second = Run(right, seed: 11, replicate: 4)
    for week in 1...weeks {
      first.advance(to: week)
      second.advance(to: week)
      for agent in 0..<first.plan.agentCount where first.plan.zone(ofAgent: agent) == zone {
        if first.person(agent) != second.person(agent) { return false }
      }
      let observables = [Metric.opportunities, .cooperation, .trust, .ties].map {
        Observable($0, .zone(zone))
      }
      if first.read(observables).map(\.bitPattern) != second.read(observables).map(\.bitPattern) {
        return false
      }
    }
    return true
  }

  /// Each kind of action in one zone leaves every bit of the other zone as it was.
  @Test(arguments: ActionKind.allCases)
  func anActionInOneZoneLeavesTheOtherUntouched(_ kind: ActionKind) {
    let without = Territories.islands()
    var with = without
    with.programme = [
      Action(
        kind, timing: Timing(at: 2, every: 9), zones: ["West"],
        values: kind == .mirror ? [.share: 1] : [:])
    ]
    #expect(Self.zoneIsUntouched(without, with, zone: 1))
    #expect(!Self.zoneIsUntouched(without, with, zone: 0))
  }

  /// Each kind of shock too.
  @Test(arguments: ShockKind.allCases)
  func aShockInOneZoneLeavesTheOtherUntouched(_ shock: ShockKind) {
    let without = Territories.islands()
    var with = without
    with.programme = [
      Action(
        .shock, timing: Timing(at: 2), zones: ["West"],
        values: [.kind: Double(shock.rawValue), .share: 1, .shift: 0.5])
    ]
    #expect(Self.zoneIsUntouched(without, with, zone: 1))
    // Without turnover there is nobody to multiply.
    #expect(Self.zoneIsUntouched(without, with, zone: 0) == (shock == .turnover))
  }

  /// People added in one zone change no draw of the other: with views that heed nobody's true mean,
  /// every post there keeps its bits, week after week.
  @Test func peopleAddedElsewhereShiftNoDraw() {
    let few = Territories.islands()
    var more = few
    more.zones[0].socialWorkers += 7
    more.zones[0].socialEntrepreneurs += 2
    // The expected meta-perception rests on the true mean of the whole territory, except at its floor.
    var variants = [few, more]
    for index in variants.indices {
      variants[index].parameters[.metaExaggeration] = 100
      variants[index].parameters[.runBurnIn] = 0
    }
    var first = Run(variants[0], seed: 11, replicate: 4)
    var second = Run(variants[1], seed: 11, replicate: 4)
    let shift = second.plan.agentCount - first.plan.agentCount
    for week in 0...20 {
      first.advance(to: week)
      second.advance(to: week)
      for agent in 0..<first.plan.agentCount where first.plan.zone(ofAgent: agent) == 1 {
        #expect(
          first.plan.identity(ofAgent: agent) == second.plan.identity(ofAgent: agent + shift))
        #expect(first.person(agent) == second.person(agent + shift))
      }
      let east = [Observable(.opportunities, .zone(1)), Observable(.ties, .zone(1))]
      if week > 0 { #expect(first.read(east) == second.read(east)) }
    }
  }

  /// An action added to the programme leaves the participants of another one as they were, and two
  /// actions of different zones may stand in either order.
  @Test func actionsKeepTheirDraws() {
    var one = Territories.islands()
    one.programme = [
      Action(.encounter, id: "east", timing: Timing(at: 3), zones: ["East"]),
      Action(.campaign, id: "west", timing: Timing(at: 3), zones: ["West"]),
    ]
    var swapped = one
    swapped.programme.reverse()
    var first = Run(one, seed: 2, replicate: 1)
    var second = Run(swapped, seed: 2, replicate: 1)
    first.advance(to: 20)
    second.advance(to: 20)
    let hashes = (first.stateHash, second.stateHash)
    #expect(hashes.0 == hashes.1)
    #expect(Self.participants(one) == Self.participants(swapped))
    var more = one
    more.programme.insert(Action(.encounter, id: "other", timing: Timing(at: 3)), at: 0)
    #expect(Self.participants(more) == Self.participants(one))
  }

  /// Who came to the encounter `east`.
  private static func participants(_ scenario: Scenario) -> Set<Int> {
    var run = Run(scenario, seed: 2, replicate: 1)
    run.advance(to: 2)
    run.recorder = PersonRecorder(watching: Array(0..<run.plan.agentCount))
    run.advance(to: 3)
    return Set(
      (run.recorder?.records ?? []).compactMap { record in
        if case .met("east", _, _, _) = record.happening { record.person } else { nil }
      })
  }

  /// An action that is never due changes nothing, wherever it stands in the programme.
  @Test func anActionThatIsNeverDueChangesNothing() {
    var scenario = Territories.islands()
    scenario.programme = [Action(.encounter, id: "late", timing: Timing(at: 5))]
    var more = scenario
    more.programme.insert(Action(.campaign, id: "never", timing: Timing(at: 900)), at: 0)
    var first = Run(scenario, seed: 2, replicate: 1)
    var second = Run(more, seed: 2, replicate: 1)
    first.advance(to: 30)
    second.advance(to: 30)
    let hashes = (first.stateHash, second.stateHash)
    #expect(hashes.0 == hashes.1)
  }

  /// The programme does not touch the burn-in; dated changes neither.
  @Test func programmesAndChangesStartAfterWeekZero() {
    let scenario = Territories.islands()
    var changed = scenario
    changed.programme = Territories.everyAction()
    changed.changes = [
      DatedChange(at: 1, settings: [.init(.parameter(.contactRate), 0.4)])
    ]
    var first = Run(scenario, seed: 2, replicate: 1)
    var second = Run(changed, seed: 2, replicate: 1)
    first.advance(to: 0)
    second.advance(to: 0)
    #expect(scenario.territoryHash == changed.territoryHash)
    let before = (first.stateHash, second.stateHash)
    #expect(before.0 == before.1)
    first.advance(to: 1)
    second.advance(to: 1)
    let after = (first.stateHash, second.stateHash)
    #expect(after.0 != after.1)
  }
}

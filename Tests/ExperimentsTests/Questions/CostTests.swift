import Experiments
import Simulation
import TerritoryModel
import Testing

@Suite struct CostTests {
  /// Every week of the run lies in one window.
  @Test func tilesCoverTheRun() {
    for horizon in 0...60 {
      let tiles = WeekTiles(horizon: horizon).tiles
      let weeks = tiles.flatMap { ($0.week - $0.length + 1)...$0.week }
      #expect(weeks == Array(1..<(horizon + 1)))
      #expect(tiles.allSatisfy { $0.length <= 13 })
    }
  }

  private static func cooperations(_ scenario: Scenario, replicate: Int, until last: Int) -> Double
  {
    let forms = [Metric.relay, .coordination, .concerted].map { Observable($0, window: 1) }
    var run = Run(scenario, seed: scenario.seed, replicate: replicate)
    run.advance(to: 0)
    var total = 0.0
    while run.week < last {
      run.step()
      total += run.read(forms).reduce(0, +)
    }
    return total
  }

  private static let programme = [
    TinyTerritory.campaign("tribune", shift: 0.3, cost: 500, hours: nil),
    Action(
      .outreach, id: "annuaire", timing: Timing(at: 3, every: 12), values: [.duration: 10],
      cost: 1_000, hours: 20),
  ]

  /// The count is that of the weeks one by one, at a horizon that is no multiple of 13.
  @Test(arguments: [26, 31])
  func gained(horizon: Int) throws {
    let scenario = TinyTerritory.scenario(Self.programme, horizon: 40)
    let found = try StudyRunner(threads: 2).costEffectiveness(
      of: scenario, horizon: horizon, replicates: 5)
    let gains = (1...5).map { replicate in
      Self.cooperations(scenario, replicate: replicate, until: horizon)
        - Self.cooperations(scenario.withoutProgramme, replicate: replicate, until: horizon)
    }
    #expect(found.gained.mean == Moments(gains).mean)
    #expect(found.gained.interval == Moments(gains).interval)
    #expect(found.gained.count == 5)
    // 500 euros once, 1,000 euros at weeks 3, 15 and, in the longer run, 27.
    let euros = horizon == 26 ? 2_500.0 : 3_500
    #expect(found.cost.euros == euros)
    #expect(found.perThousandEuros?.value == found.gained.mean / (euros / 1_000))
    // The campaign does not say its hours.
    #expect(found.perHour == nil)
    #expect(found.cost.withoutHours.map(\.id) == ["tribune"])
  }

  /// Each action's part is the programme against the programme without it.
  @Test func parts() throws {
    let scenario = TinyTerritory.scenario(Self.programme)
    let found = try StudyRunner(threads: 2).costEffectiveness(of: scenario, replicates: 6)
    #expect(found.actions.map(\.cost.id) == ["tribune", "annuaire"])
    var without = scenario
    without.programme.remove(at: 1)
    let gains = (1...6).map { replicate in
      Self.cooperations(scenario, replicate: replicate, until: 26)
        - Self.cooperations(without, replicate: replicate, until: 26)
    }
    #expect(found.actions[1].gained.mean == Moments(gains).mean)
    let part = found.actions[1]
    #expect(part.perHour?.value == part.gained.mean / 40)
    #expect(
      part.perThousandEuros?.interval?.lowerBound == part.gained.interval.map { $0.lowerBound / 2 })
    #expect(found.actions[0].perHour == nil)
    #expect(found.actions[0].perThousandEuros != nil)
    let whole = try StudyRunner(threads: 2).costEffectiveness(
      of: scenario, replicates: 6, isByAction: false)
    #expect(whole.actions.isEmpty && whole.gained == found.gained)
  }

  @Test func actionWithoutCostIsTold() throws {
    var programme = Self.programme
    programme[0].cost = nil
    let found = try StudyRunner(threads: 2).costEffectiveness(
      of: TinyTerritory.scenario(programme), replicates: 4)
    #expect(found.perThousandEuros == nil)
    #expect(found.cost.withoutCost.map(\.id) == ["tribune"])
    #expect(found.actions[1].perThousandEuros != nil)
  }

  /// A shock is nobody's programme: it befalls the reference as well.
  @Test func shocksBefallBoth() throws {
    let shock = Action(
      .shock, id: "choc", timing: Timing(at: 1),
      values: [.kind: Double(ShockKind.workload.rawValue), .size: 0.5])
    let inert = TinyTerritory.campaign("rien", shift: 0)
    let found = try StudyRunner(threads: 2).costEffectiveness(
      of: TinyTerritory.scenario([shock, inert]), replicates: 4)
    #expect(found.gained.mean == 0 && found.gained.interval == 0...0)
    #expect(found.actions.map(\.cost.id) == ["rien"])
    #expect(found.actions[0].gained == found.gained)
    #expect(throws: QuestionFailure.noProgramme) {
      _ = try StudyRunner(threads: 2).costEffectiveness(of: TinyTerritory.scenario([shock]))
    }
  }
}

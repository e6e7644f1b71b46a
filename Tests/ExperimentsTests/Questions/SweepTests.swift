import Experiments
import Simulation
import TerritoryModel
import Testing

@Suite struct SweepTests {
  private static let outcomes = [
    Outcome(TinyTerritory.favourability, week: 6), Outcome(Observable(.ties), week: 6),
  ]

  private static func plan(replicates: Int, isPaired: Bool = true) -> ExperimentPlan {
    let shifts = [0.1, 0.4]
    return ExperimentPlan(
      factors: [
        Factor(
          SettingPath(["programme", "tribune", "shift"]), .values(shifts.map { FactorLevel($0) }))
      ], points: shifts.map { [FactorLevel($0)] }, replicates: replicates, isPaired: isPaired,
      outcomes: outcomes, seed: 9
    ) { point throws(PointFailure) in
      TinyTerritory.scenario([TinyTerritory.campaign("tribune", shift: shifts[point])])
    }
  }

  /// What a sweep tells of its points: levels, effects by pairs, changes against the first point.
  @Test func bandsAndDifferences() throws {
    let table = try StudyRunner(threads: 2).table(Self.plan(replicates: 6))
    #expect(table.band(0, point: 0)?.count == 6)
    // The programme differs between the points: without it they are one.
    #expect(table.band(0, point: 0, .twin) == table.band(0, point: 1, .twin))
    let effects = try [0, 1].map { try #require(table.difference(0, point: $0)).mean }
    let change = try #require(table.difference(0, point: 1, minus: 0))
    #expect(abs(change.mean - (effects[1] - effects[0])) < 1e-12)
    #expect(change.mean > 0)
    let plain = try StudyRunner(threads: 1).table(Self.plan(replicates: 2, isPaired: false))
    #expect(plain.difference(0, point: 1) == nil)
    #expect(plain.difference(0, point: 1, minus: 0)?.count == 2)
  }

  /// A table that grows holds what one plan of that length would give.
  @Test func growing() throws {
    let runner = StudyRunner(threads: 2)
    var table = try runner.table(Self.plan(replicates: 3))
    table.grow(to: 2)
    #expect(table.replicates == 3)
    table.grow(to: 7)
    #expect(table.values(0, point: 1).suffix(4) == [nil, nil, nil, nil])
    try runner.extend(&table, Self.plan(replicates: 3).with(replicates: 7), replicates: 4...7)
    let whole = try runner.table(Self.plan(replicates: 7))
    for response in Response.allCases {
      #expect(table.values(0, point: 1, response) == whole.values(0, point: 1, response))
    }
    #expect(table.doneCount == whole.doneCount)
  }

  /// States kept after burn-in change nothing, and a store without room keeps none.
  @Test(arguments: [0, 64 << 20])
  func warmedStates(bytes: Int) throws {
    var scenario = TinyTerritory.scenario([TinyTerritory.campaign("tribune", shift: 0.3)])
    scenario.parameters[.runBurnIn] = 30
    let plan = ExperimentPlan(
      [scenario], replicates: 4, isPaired: true, outcomes: Self.outcomes, seed: 9)
    let runner = StudyRunner(threads: 2)
    let fresh = try runner.table(plan)
    let warmed = WarmedStates(bytes: bytes)
    for _ in 0..<2 {
      var table = RunTable(plan)
      try runner.extend(&table, plan, replicates: 1...4, warmed: warmed)
      for outcome in Self.outcomes.indices {
        #expect(table.values(outcome, point: 0) == fresh.values(outcome, point: 0))
        #expect(table.values(outcome, point: 0, .twin) == fresh.values(outcome, point: 0, .twin))
      }
    }
  }
}

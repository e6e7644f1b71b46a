import Experiments
import TerritoryModel
import Testing

/// Tables of plans whose runs are not all known.
@Suite struct PartialTableTests {
  private static let factors = [
    Factor(SettingPath(["contact", "rate"]), .range(0.05...0.5)),
    Factor(SettingPath(["forgetting", "halfLife"]), .range(10...200)),
  ]
  private static let design = ExperimentDesign.morris(trajectories: 4, levels: 4)

  private static func plan(replicates: Int) throws -> ExperimentPlan {
    try ExperimentPlan(
      design, factors: factors, designSeed: 1, replicates: replicates, isPaired: true,
      outcomes: [Outcome(TinyTerritory.favourability, week: 2)], seed: 1
    ) { _ throws(PointFailure) in TinyTerritory.scenario() }
  }

  /// What a run gives: a replicate adds ten times its number to every point of it.
  private static func value(_ key: RunKey) -> Double {
    Double(key.point) + 10 * Double(key.replicate) + (key.arm == .withProgramme ? 0.5 : 0)
  }

  private static func table(_ plan: ExperimentPlan, rows: some Sequence<Int>) -> RunTable {
    var table = RunTable(plan)
    for row in rows {
      let key = plan.key(ofRow: row)
      table.take(
        RunRecord(
          row: row, key: key, status: .done, scenarioHash: 0, stateHash: 0, values: [value(key)],
          seconds: 0))
    }
    return table
  }

  /// A store that stopped within its third replicate: every point is averaged over the first two.
  @Test func pointsAreComparedOverTheSameReplicates() throws {
    let plan = try Self.plan(replicates: 4)
    #expect(plan.points.count == 12)
    let table = Self.table(plan, rows: 1...(2 * 24 + 11))
    #expect(table.comparedReplicates == [1, 2])
    #expect(table.means(0) == (0..<12).map { Double($0) + 15.5 })
    #expect(table.means(0, .effect) == [Double?](repeating: 0.5, count: 12))
    #expect(table.band(0, point: 0)?.count == 3)
    let study = try SensitivityStudy(Self.design, plan: plan, table: table, seed: 1)
    #expect(study.replicates == 2 && study.findings.allSatisfy { $0.lostPoints == 0 })
    let whole = try SensitivityStudy(
      Self.design, plan: Self.plan(replicates: 2),
      table: Self.table(Self.plan(replicates: 2), rows: 1...48), seed: 1)
    #expect(study.findings == whole.findings)
  }

  /// Without one whole replicate, the one of which most is known, and the other points are lost.
  @Test func lostPoints() throws {
    let plan = try Self.plan(replicates: 3)
    // All of the first replicate but the last trajectory, and a few runs of the second.
    let table = Self.table(plan, rows: [Array(1...18), Array(25...32)].joined())
    #expect(table.comparedReplicates == [1])
    #expect(table.means(0) == (0..<9).map { Double($0) + 10.5 } + [nil, nil, nil])
    let study = try SensitivityStudy(Self.design, plan: plan, table: table, seed: 1)
    #expect(study.replicates == 1 && study.findings.allSatisfy { $0.lostPoints == 3 })
    guard case .effects(let effects) = study.findings[0].measure else {
      Issue.record("no effects: \(study.findings[0].measure)")
      return
    }
    #expect(effects.trajectoryCount == 3)
    let nothing = RunTable(plan)
    #expect(nothing.comparedReplicates == [])
    #expect(nothing.means(0) == [Double?](repeating: nil, count: 12))
  }

  /// Runs that failed are known: their points are lost, and no other one loses a replicate.
  @Test func failedRuns() throws {
    let plan = try Self.plan(replicates: 2)
    var table = Self.table(
      plan, rows: (1...48).filter { plan.key(ofRow: $0).point != 4 })
    #expect(table.comparedReplicates == [1])
    for row in (1...48) where plan.key(ofRow: row).point == 4 {
      table.take(
        RunRecord(
          row: row, key: plan.key(ofRow: row), status: .failed(PointFailure("refused")),
          scenarioHash: nil, stateHash: nil, values: [], seconds: 0))
    }
    #expect(table.comparedReplicates == [1, 2])
    #expect(table.means(0) == (0..<12).map { $0 == 4 ? nil : Double($0) + 15.5 })
    table.grow(to: 3)
    #expect(table.comparedReplicates == [1, 2])
  }
}

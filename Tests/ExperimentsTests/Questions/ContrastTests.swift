import Experiments
import Simulation
import TerritoryModel
import Testing

@Suite("Points that share their lives are told apart life by life")
struct ContrastTests {
  /// A table of one outcome in which a point differs from the first by some differences, life by life, in
  /// the arm with the programme; lives differ from each other by far more.
  private static func table(_ differences: [[Double]], arms: [Arm] = [.withProgramme]) -> RunTable {
    let lives = differences[0].count
    var table = RunTable(
      pointCount: differences.count + 1, replicates: lives, arms: arms,
      outcomes: [Outcome(Observable(.cooperation), week: 4)])
    var row = 0
    for life in 0..<lives {
      for point in 0...differences.count {
        for arm in arms {
          row += 1
          let own = point == 0 || arm == .withoutProgramme ? 0 : differences[point - 1][life]
          table.take(
            RunRecord(
              row: row, key: RunKey(point: point, replicate: life + 1, arm: arm), status: .done,
              scenarioHash: nil, stateHash: nil, values: [Double(life) + own], seconds: 0))
        }
      }
    }
    return table
  }

  /// Eight differences of mean 1 and standard error 0.412, so that t = 2.43 with 7 degrees of freedom:
  /// beyond 2.365, the 97.5 % quantile, but not beyond 4.8, that of 28 pairs together.
  private static let differences = [0.0, 1, 3, 0, 1, 2, -0.5, 1.5]

  @Test func pairsAreToldByTheirDifferences() throws {
    let table = Self.table([Self.differences])
    let found = try #require(table.difference(0, point: 1, minus: 0))
    #expect(abs(found.mean - 1) < 1e-12)
    #expect(table.tells(0, point: 1, from: 0) && table.tells(0, point: 0, from: 1))
    #expect(!table.tells(0, point: 0, from: 0))
  }

  @Test func whatIsChosenAfterLookingMustShowMore() {
    let table = Self.table([Self.differences])
    #expect(table.tells(0, point: 1, from: 0, among: 1))
    #expect(!table.tells(0, point: 1, from: 0, among: 28))
    // A difference that is the same in every life needs no more lives.
    let sure = Self.table([[Double](repeating: 0.001, count: 4)])
    #expect(sure.tells(0, point: 1, from: 0, among: 1_000))
    #expect(!Self.table([[1]]).tells(0, point: 1, from: 0))
  }

  /// Two effects whose intervals overlap are told apart where their difference is.
  @Test func effectsAreComparedByPairsToo() throws {
    let table = Self.table(
      [[0, 4, 1, 5, 2, 6, 3, 7], [1.2, 4.8, 2.1, 5.9, 3.2, 6.8, 4.1, 7.9]],
      arms: Arm.allCases)
    let one = try #require(table.difference(0, point: 1)?.interval)
    let other = try #require(table.difference(0, point: 2)?.interval)
    #expect(one.overlaps(other))
    #expect(table.tells(0, point: 2, from: 1, .effect, among: 3))
    let found = try #require(table.difference(0, point: 2, minus: 1, .effect))
    #expect(abs(found.mean - 1) < 1e-12)
    #expect(!table.tells(0, point: 2, from: 1, .twin))
  }
}

import Experiments
import TerritoryModel
import Testing

@Suite struct DesignPointsTests {
  private static let rate = Factor(SettingPath(["contact", "rate"]), .range(0.1...0.3))
  private static let seats = Factor(
    SettingPath(["programme", "day", "participants"]), .range(1...5), isWhole: true)
  private static let rule = Factor(
    SettingPath(["influence", "rule"]),
    .values(["averaging", "bounded", "none"].map { FactorLevel($0, number: nil) }))

  private static func texts(
    _ design: ExperimentDesign, _ factors: [Factor], seed: UInt64 = 1
  ) throws -> [[String]] {
    try DesignPoints.points(of: design, factors: factors, seed: seed).map { $0.map(\.text) }
  }

  @Test func grids() throws {
    #expect(
      try Self.texts(.grid(levels: 3), [Self.rule, Self.rate]) == [
        ["averaging", "0.1"], ["averaging", "0.2"], ["averaging", "0.3"],
        ["bounded", "0.1"], ["bounded", "0.2"], ["bounded", "0.3"],
        ["none", "0.1"], ["none", "0.2"], ["none", "0.3"],
      ])
    // Five whole numbers have no ten levels.
    #expect(
      try Self.texts(.grid(levels: 10), [Self.seats]) == [["1"], ["2"], ["3"], ["4"], ["5"]])
    #expect(try Self.texts(.grid(levels: 5), []) == [[]])
    #expect(try DesignPoints.count(of: .grid(levels: 3), factors: [Self.rule, Self.rate]) == 9)
  }

  @Test func lists() throws {
    let points = [[FactorLevel(0.2), FactorLevel("bounded", number: nil)]]
    #expect(
      try DesignPoints.points(of: .list(points), factors: [Self.rate, Self.rule], seed: 1)
        == points)
  }

  /// Whole numbers and words take an equal share of the points each, and are written as such.
  @Test func sharesAreEqual() throws {
    let points = try DesignPoints.points(
      of: .latinHypercube(points: 60), factors: [Self.seats, Self.rule, Self.rate], seed: 2)
    let seats = Dictionary(grouping: points, by: \.[0].text).mapValues(\.count)
    #expect(seats == ["1": 12, "2": 12, "3": 12, "4": 12, "5": 12])
    let rules = Dictionary(grouping: points, by: \.[1].text).mapValues(\.count)
    #expect(rules == ["averaging": 20, "bounded": 20, "none": 20])
    #expect(points.allSatisfy { (0.1...0.3).contains($0[2].number ?? .nan) })
  }

  @Test func saltellisLayout() throws {
    let factors = factors(2)
    let first = try Self.texts(.saltelli(base: 3, isSecondOrder: false), factors)
    #expect(first.count == 12)
    // The base point .75 .25 .25 .25: A, AB_1, AB_2, B.
    #expect(
      Array(first[8...])
        == [["0.75", "0.25"], ["0.25", "0.25"], ["0.75", "0.25"], ["0.25", "0.25"]])
    let base = [[0.1, 0.2, 0.3, 0.4]]
    #expect(
      SaltelliLayout.points(base: base, isSecondOrder: true) == [
        [0.1, 0.2], [0.3, 0.2], [0.1, 0.4], [0.1, 0.4], [0.3, 0.2], [0.3, 0.4],
      ])
  }

  @Test func trajectories() throws {
    let design = ExperimentDesign.morris(trajectories: 40, levels: 4)
    let points = MorrisTrajectories.points(40, dimensions: 5, levels: 4, seed: 3)
    #expect(points.count == 240)
    for start in stride(from: 0, to: 240, by: 6) {
      var moved: [Int] = []
      for step in start..<start + 5 {
        let changes = (0..<5).filter { points[step][$0] != points[step + 1][$0] }
        #expect(changes.count == 1)
        moved += changes
        for change in changes {
          #expect(abs(abs(points[step][change] - points[step + 1][change]) - 2.0 / 3) < 1e-15)
        }
      }
      #expect(moved.sorted() == [0, 1, 2, 3, 4])
    }
    #expect(Set(points.joined()) == [0, 1.0 / 3, 2.0 / 3, 1])
    // Whole numbers and words move at every step too.
    let levels = try DesignPoints.points(
      of: design, factors: [Self.rate, Self.seats, Self.rule], seed: 3)
    for (place, point) in levels.dropLast().enumerated() where place % 4 != 3 {
      #expect(zip(point, levels[place + 1]).count { $0 != $1 } == 1)
    }
    #expect(hash(points) == 0xAD83_6642_71E9_A0CF)
  }

  @Test func levelsAndPlaces() {
    #expect(Self.rate.level(at: 1).text == "0.3")
    #expect(Factor(SettingPath(["a"]), .range(0.1...0.7)).level(at: 1).number == 0.7)
    #expect(Self.seats.level(at: 1).text == "5" && Self.seats.level(at: 0.39).text == "2")
    #expect(Self.seats.place(of: FactorLevel(2)) == 0.25)
    #expect(Self.rule.place(of: FactorLevel("none", number: nil)) == 1)
    #expect(Self.rule.place(of: FactorLevel("other", number: nil)) == nil)
    #expect(Self.rate.place(of: FactorLevel(0.4)) == nil)
    #expect(Self.rate.levelCount == nil && Self.seats.levelCount == 5)
    #expect(Factor(SettingPath(["a"]), .range(1.2...3.9), isWhole: true).levelCount == 2)
  }

  @Test(arguments: [
    (ExperimentDesign.sobol(points: 8, isScrambled: false), [], DesignProblem.noFactors),
    (.list([]), [rate], .noPoints),
    (.latinHypercube(points: 0), [rate], .tooFew(.points, count: 0, least: 1)),
    (.grid(levels: 1), [rate], .tooFew(.levels, count: 1, least: 2)),
    (.morris(trajectories: -1, levels: 4), [rate], .tooFew(.trajectories, count: -1, least: 1)),
    (.morris(trajectories: 4, levels: 5), [rate], .oddLevels(5)),
    (.saltelli(base: 0, isSecondOrder: true), [rate], .tooFew(.base, count: 0, least: 1)),
    (
      .latinHypercube(points: 1_000_001), [rate],
      .tooManyPoints(count: 1_000_001, limit: 1_000_000)
    ),
    (
      .grid(levels: 1_000), [rate, seats, Factor(SettingPath(["a"]), .range(0...1))],
      .tooManyPoints(count: 5_000_000, limit: 1_000_000)
    ),
    (
      .grid(levels: .max), [rate, Factor(SettingPath(["a"]), .range(0...1))],
      .tooManyPoints(count: nil, limit: 1_000_000)
    ),
    (
      .morris(trajectories: .max, levels: 4), [rate],
      .tooManyPoints(count: nil, limit: 1_000_000)
    ),
    (
      .saltelli(base: 8, isSecondOrder: false), factors(201),
      .tooManyFactors(count: 201, limit: 200)
    ),
    (
      .morris(trajectories: 999, levels: 4), factors(1_000),
      .tooManyPoints(count: 999_999, limit: 20_000)
    ),
    (
      .latinHypercube(points: 200_001), factors(100),
      .tooManyPoints(count: 200_001, limit: 200_000)
    ),
    (
      .list([[FactorLevel(1)], [FactorLevel(1), FactorLevel(2)]]), [rate],
      .unequalRow(row: 2, levels: 2, factors: 1)
    ),
    (.grid(levels: 3), [rate, rate], .repeatedFactor(rate.path)),
    (.grid(levels: 3), [Factor(rate.path, .values([]))], .noValues(rate.path)),
    (
      .grid(levels: 3), [Factor(seats.path, .range(1.2...1.8), isWhole: true)],
      .noWholeNumber(seats.path, 1.2...1.8)
    ),
    (.grid(levels: 3), [Factor(rate.path, .range(0 ... .infinity))], .endlessRange(rate.path)),
    (
      .morris(trajectories: 3, levels: 4), [Factor(rate.path, .range(1...1))],
      .fixedFactor(rate.path)
    ),
  ])
  func problems(design: ExperimentDesign, factors: [Factor], problem: DesignProblem) {
    #expect(throws: problem) { try DesignPoints.count(of: design, factors: factors) }
    #expect(throws: problem) {
      try DesignPoints.points(of: design, factors: factors, seed: 1)
    }
  }
}

import Experiments
import TerritoryModel
import Testing

@Suite struct ElementaryEffectsTests {
  private static func effects(
    _ trajectories: Int, dimensions: Int, seed: UInt64, resamples: Int = 0,
    _ function: ([Double]) -> Double
  ) throws -> ElementaryEffects {
    let places = MorrisTrajectories.points(
      trajectories, dimensions: dimensions, levels: 4, seed: seed)
    return try ElementaryEffects(
      values: places.map(function), places: places, resamples: resamples, seed: seed)
  }

  /// Per unit of the range; figures of an independent implementation, within the 2 % that random
  /// designs of 1,000 trajectories leave.
  @Test func ishigami() throws {
    let found = try Self.effects(1_000, dimensions: 3, seed: 1, TestFunctions.ishigami(unit:))
    for (factor, expected) in zip(found.factors, [(7.53, 6.25), (7.875, 7.88), (5.96, 8.64)]) {
      #expect(abs(factor.meanAbsolute.value / expected.0 - 1) < 0.02)
      #expect(abs(factor.deviation / expected.1 - 1) < 0.02)
    }
    #expect(found.trajectoryCount == 1_000)
  }

  /// One factor's trajectories are copies of two steps, however many they are: no interval narrows by them.
  @Test func oneFactorHasNoInterval() throws {
    let one = try Self.effects(20, dimensions: 1, seed: 1, resamples: 200) { $0[0] * $0[0] }
    #expect(one.factors.map(\.meanAbsolute.interval) == [nil])
    let two = try Self.effects(20, dimensions: 2, seed: 1, resamples: 200) { $0[0] * $0[0] + $0[1] }
    #expect(two.factors.allSatisfy { $0.meanAbsolute.interval != nil })
  }

  /// What Morris read off his figure 1: the first ten inputs matter; 8, 9 and 10 do so almost linearly,
  /// the first seven with interactions or curvature.
  @Test(arguments: [20, 100]) func morrissFunction(trajectories: Int) throws {
    for seed in 1...5 {
      let function = MorrisFunction(seed: UInt64(seed))
      let factors = try Self.effects(
        trajectories, dimensions: 20, seed: UInt64(seed), function.callAsFunction
      ).factors
      let strength = factors.map(\.meanAbsolute.value)
      let least = try #require(strength[..<10].min())
      let most = try #require(strength[10...].max())
      #expect(least > most)
      for factor in factors[7..<10] { #expect(factor.deviation < abs(factor.mean) / 2) }
      for factor in factors[..<7] {
        #expect(factor.deviation > factor.meanAbsolute.value / 2)
      }
    }
  }

  /// With the four trajectories that Morris had, nine of the ten strongest inputs at least are among the
  /// first ten, whatever the draws of trajectories and coefficients.
  @Test func fourTrajectoriesAlreadySortOut() throws {
    for seed in 1...20 {
      let function = MorrisFunction(seed: UInt64(seed))
      let factors = try Self.effects(
        4, dimensions: 20, seed: UInt64(seed), function.callAsFunction
      ).factors
      let strongest = factors.indices.sorted {
        factors[$0].meanAbsolute.value > factors[$1].meanAbsolute.value
      }.prefix(10)
      #expect(strongest.count { $0 < 10 } >= 9)
    }
  }

  /// A linear function has the same effect everywhere: its slope over the range.
  @Test func aLinearFunction() throws {
    let factors = [
      Factor(SettingPath(["a"]), .range(2...4)),
      Factor(SettingPath(["b"]), .range(1...5), isWhole: true),
      Factor(SettingPath(["c"]), .values([0, 10, 20].map { FactorLevel($0) })),
    ]
    let points = try DesignPoints.points(
      of: .morris(trajectories: 6, levels: 4), factors: factors, seed: 5)
    let values = points.map { point in
      let x = point.compactMap(\.number)
      return 3 * x[0] - 2 * x[1] + 0.5 * x[2] as Double?
    }
    let found = try ElementaryEffects(
      values: values, points: points, factors: factors, resamples: 100, seed: 1)
    for (factor, slope) in zip(found.factors, [6.0, -8, 10]) {
      #expect(abs(factor.mean - slope) < 1e-12)
      #expect(abs(factor.meanAbsolute.value - abs(slope)) < 1e-12)
      #expect(factor.deviation < 1e-12)
      let interval = try #require(factor.meanAbsolute.interval)
      #expect(abs(interval.lowerBound - abs(slope)) < 1e-12)
      #expect(abs(interval.upperBound - abs(slope)) < 1e-12)
    }
  }

  /// A trajectory with a missing value is left out, the others stay.
  @Test func missingValues() throws {
    let places = MorrisTrajectories.points(10, dimensions: 3, levels: 4, seed: 2)
    var values = places.map { TestFunctions.ishigami(unit: $0) as Double? }
    values[4 * 3 + 1] = nil
    let found = try ElementaryEffects(values: values, places: places, seed: 1)
    values.removeSubrange(12..<16)
    var kept = places
    kept.removeSubrange(12..<16)
    #expect(try ElementaryEffects(values: values, places: kept, seed: 1) == found)
    #expect(found.trajectoryCount == 9)
  }

  @Test func gaps() {
    let places = MorrisTrajectories.points(3, dimensions: 2, levels: 4, seed: 2)
    func gap(_ values: [Double?], _ places: [[Double]]) -> SensitivityGap? {
      do throws(SensitivityGap) {
        _ = try ElementaryEffects(values: values, places: places, seed: 1)
        return nil
      } catch { return error }
    }
    #expect(gap([1, 2], places) == .otherDesign)
    #expect(
      gap([1, 2, 3, 4, 5, 6, 7, 8, 9], places.reversed().map { _ in [0, 0] }) == .otherDesign)
    #expect(gap([1, 2, nil, 4, 5, 6, nil, 8, 9], places) == .tooFewRows(1))
    #expect(gap([1, 1, 1, 1, 1, 1, 1, 1, 1], places) == nil)
  }

  /// The 95 % interval of μ* holds its exact value, the mean over all moves of the grid, about as often
  /// as it says.
  @Test func intervalsCover() throws {
    // μ* of the first input: moves from 0 to 2/3 and from 1/3 to 1, at each level of the third.
    let levels = [0, 1.0 / 3, 2.0 / 3, 1]
    var sum = 0.0
    for start in [0, 1.0 / 3] {
      for third in levels {
        sum +=
          abs(
            TestFunctions.ishigami(unit: [start + 2.0 / 3, 0, third])
              - TestFunctions.ishigami(unit: [start, 0, third])) / (2.0 / 3)
      }
    }
    let truth = sum / 8
    let trials = 200
    let covered = try (0..<trials).count { trial in
      let found = try Self.effects(
        40, dimensions: 3, seed: UInt64(trial), resamples: 200, TestFunctions.ishigami(unit:))
      return try #require(found.factors[0].meanAbsolute.interval).contains(truth)
    }
    #expect((0.9...0.99).contains(Double(covered) / Double(trials)))
  }
}

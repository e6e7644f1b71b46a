import CommonTesting
import Experiments
import TerritoryModel
import Testing

@Suite struct SobolIndicesTests {
  private static func ishigamiValues(_ base: Int, isSecondOrder: Bool = true) throws -> [Double?] {
    try DesignPoints.points(
      of: .saltelli(base: base, isSecondOrder: isSecondOrder),
      factors: factors(3, -Double.pi...Double.pi), seed: 1
    ).map { TestFunctions.ishigami($0.compactMap(\.number)) }
  }

  private static func near(
    _ found: some Sequence<Estimate>, _ expected: [Double], _ tolerance: Double
  ) -> Bool {
    let found = found.map(\.value)
    return found.count == expected.count
      && zip(found, expected).allSatisfy { abs($0 - $1) <= tolerance }
  }

  /// Figures of an independent implementation with the same conventions, to the last digit.
  @Test func ishigamiToTheLastDigit() throws {
    let values = try Self.ishigamiValues(1_024)
    #expect(values.count == 8_192)
    let indices = try SobolIndices(
      values: values, factorCount: 3, isSecondOrder: true, resamples: 0, seed: 1)
    let digit = 0.5e-12 + 1e-15
    #expect(Self.near(indices.first, [0.332955105353, 0.441313938544, 0.018578437930], digit))
    #expect(Self.near(indices.total, [0.558179045711, 0.443284584030, 0.242149373355], digit))
    #expect(
      Self.near(
        indices.second.map(\.index), [-0.000049552814, 0.227607105538, 0.004876551649], digit))
    #expect(indices.second.map(\.left) == [0, 0, 1] && indices.second.map(\.right) == [1, 2, 2])
    #expect(indices.baseCount == 1_024)
    #expect(indices.total.allSatisfy { $0.interval == nil })
  }

  /// The analytic indices of a = 7, b = 0.1.
  @Test(arguments: [true, false]) func ishigamiNearTheTruth(isSecondOrder: Bool) throws {
    let indices = try SobolIndices(
      values: try Self.ishigamiValues(4_096, isSecondOrder: isSecondOrder), factorCount: 3,
      isSecondOrder: isSecondOrder, resamples: 0, seed: 1)
    #expect(Self.near(indices.first, [0.31390519, 0.44241114, 0], 0.005))
    #expect(Self.near(indices.total, [0.55758886, 0.44241114, 0.24368366], 0.005))
    #expect(abs(indices.mean - 3.5) < 0.005 && abs(indices.variance - 13.84458794) < 0.05)
    #expect(
      Self.near(indices.second.map(\.index), isSecondOrder ? [0, 0.24368366, 0] : [], 0.005))
  }

  /// Sobol's G with eight inputs: V_i = 1 / 3 / (1 + a_i)², V = Π (1 + V_i) - 1, S_i = V_i / V,
  /// ST_i = V_i Π_{j ≠ i} (1 + V_j) / V.
  @Test func sobolsG() throws {
    let a: [Double] = [0, 1, 4.5, 9, 99, 99, 99, 99]
    let values = try DesignPoints.points(
      of: .saltelli(base: 8_192, isSecondOrder: false), factors: factors(8), seed: 1
    ).map { TestFunctions.g($0.compactMap(\.number), a) as Double? }
    let indices = try SobolIndices(
      values: values, factorCount: 8, isSecondOrder: false, resamples: 0, seed: 1)
    let parts = a.map { 1 / (3 * (1 + $0) * (1 + $0)) }
    let whole = parts.reduce(1) { $0 * (1 + $1) }
    #expect(Self.near(indices.first, parts.map { $0 / (whole - 1) }, 0.005))
    #expect(
      Self.near(indices.total, parts.map { $0 * whole / (1 + $0) / (whole - 1) }, 0.005))
    #expect(abs(indices.mean - 1) < 0.005 && abs(indices.variance - (whole - 1)) < 0.005)
  }

  /// A row with a missing value counts as if it had not been run.
  @Test func missingValuesLeaveTheirRowOut() throws {
    var values = try Self.ishigamiValues(64)
    var without = values
    without.removeSubrange(8 * 5..<8 * 6)
    without.removeSubrange(0..<8)
    values[8 * 5 + 3] = nil
    values[0] = .nan
    func indices(_ values: [Double?]) throws -> SobolIndices {
      try SobolIndices(
        values: values, factorCount: 3, isSecondOrder: true, resamples: 50, seed: 1)
    }
    #expect(try indices(values) == indices(without))
    #expect(try indices(values).baseCount == 62)
  }

  @Test func gaps() throws {
    func gap(_ values: [Double?]) -> SensitivityGap? {
      do throws(SensitivityGap) {
        _ = try SobolIndices(
          values: values, factorCount: 3, isSecondOrder: false, resamples: 0, seed: 1)
        return nil
      } catch { return error }
    }
    #expect(gap([1, 2, 3]) == .otherDesign)
    #expect(gap([]) == .tooFewRows(0))
    #expect(gap([1, 2, 3, 4, 5, 6, 7, 8, nil, 10]) == .tooFewRows(1))
    #expect(gap([Double?](repeating: 0.1, count: 10)) == .noVariance)
    // A and B are the same everywhere; only points between them differ.
    #expect(gap([0.1, 2, 3, 4, 0.1, 0.1, 5, 6, 7, 0.1]) == .noVariance)
    #expect(gap([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) == nil)
  }

  /// An input that changes nothing has a total index of exactly 0, and an interval of that.
  @Test func anInputWithoutEffect() throws {
    let values = try DesignPoints.points(
      of: .saltelli(base: 32, isSecondOrder: false), factors: factors(2), seed: 1
    ).map { $0[0].number }
    let indices = try SobolIndices(
      values: values, factorCount: 2, isSecondOrder: false, resamples: 100, seed: 1)
    #expect(indices.total[1] == Estimate(0, interval: 0...0))
    #expect(indices.first[1] == Estimate(0, interval: 0...0))
    #expect(abs(indices.total[0].value - 1) < 0.1)
  }

  /// With independent base points, 95 % intervals hold the truth about as often as they say.
  @Test func intervalsCover() throws {
    let truths = [0.31390519, 0.44241114, 0, 0.55758886, 0.44241114, 0.24368366]
    let trials = 100
    var covered = 0
    for trial in 0..<trials {
      let base = SplitMix64.points(200, dimensions: 6, seed: UInt64(trial))
      let values = SaltelliLayout.points(base: base, isSecondOrder: false).map {
        TestFunctions.ishigami(unit: $0) as Double?
      }
      let indices = try SobolIndices(
        values: values, factorCount: 3, isSecondOrder: false, resamples: 200,
        seed: UInt64(trial))
      for (estimate, truth) in zip(indices.first + indices.total, truths) {
        if try #require(estimate.interval).contains(truth) { covered += 1 }
      }
    }
    let share = Double(covered) / Double(6 * trials)
    #expect((0.88...0.99).contains(share))
  }

  /// The same values, seed and number of resamples give the same bits; another seed moves intervals,
  /// never indices.
  @Test func resamplingIsKeyed() throws {
    let values = try Self.ishigamiValues(64)
    func indices(_ seed: UInt64) throws -> SobolIndices {
      try SobolIndices(
        values: values, factorCount: 3, isSecondOrder: true, resamples: 60, seed: seed)
    }
    let (first, second) = (try indices(1), try indices(2))
    #expect(try indices(1) == first)
    #expect(first.total.map(\.value) == second.total.map(\.value))
    #expect(first.total.map(\.interval) != second.total.map(\.interval))
  }
}

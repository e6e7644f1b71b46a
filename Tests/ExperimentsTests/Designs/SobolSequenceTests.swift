import CommonTesting
import Experiments
import Testing

@Suite struct SobolSequenceTests {
  @Test func theFirstPoints() throws {
    let points = try SobolSequence(dimensions: 6).points(3)
    #expect(points[0] == [0, 0, 0, 0, 0, 0])
    #expect(points[1] == [0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    #expect(points[2] == [0.75, 0.25, 0.25, 0.25, 0.75, 0.75])
  }

  /// 1,024 points in every dimension, against an independent implementation of the same directions
  /// (`scipy.stats.qmc.Sobol` 1.17.1, unscrambled; the hash of its points times 2^32).
  @Test func everyDirection() throws {
    #expect(SobolSequence.dimensionLimit == 400)
    let points = try SobolSequence(dimensions: 400).points(1_024)
    #expect(hash(points.joined().map { UInt64($0 * 0x1p32) }) == 0x82CB_5BA8_667F_2325)
  }

  @Test func tooManyDimensions() {
    #expect(throws: DesignProblem.tooManyFactors(count: 401, limit: 400)) {
      try SobolSequence(dimensions: 401)
    }
  }

  /// The quality t of a net of 2^m points: the least t such that every interval of volume 2^(t - m),
  /// whose sides are halved again and again, holds 2^t points.
  private static func quality(_ points: [[Double]], bits m: Int) -> Int {
    let dimensions = points[0].count
    for t in 0..<m
    where Self.shapes(m - t, dimensions).allSatisfy({ shape in
      let counts = Dictionary(grouping: points) { point in
        zip(point, shape).map { Int($0 * Double(1 << $1)) }
      }
      return counts.count == 1 << (m - t) && counts.values.allSatisfy { $0.count == 1 << t }
    }) {
      return t
    }
    return m
  }

  /// All ways to share out so many halvings.
  private static func shapes(_ halvings: Int, _ dimensions: Int) -> [[Int]] {
    if dimensions == 1 { return [[halvings]] }
    return (0...halvings).flatMap { first in
      shapes(halvings - first, dimensions - 1).map { [first] + $0 }
    }
  }

  /// Scrambling keeps every interval's count: a scrambled net is a net of the same quality.
  @Test(arguments: [(2, 8), (3, 7), (5, 6)])
  func scrambledNetsAreNets(dimensions: Int, bits: Int) throws {
    let sequence = try SobolSequence(dimensions: dimensions)
    let quality = Self.quality(sequence.points(1 << bits), bits: bits)
    if dimensions == 2 { #expect(quality == 0) }
    #expect(quality < bits - 1)
    for seed in 1...4 {
      let points = sequence.scrambledPoints(1 << bits, seed: UInt64(seed))
      #expect(Self.quality(points, bits: bits) == quality)
    }
  }

  /// Independent points are no net: the check can fail.
  @Test func randomPointsAreNoNet() {
    #expect(
      Self.quality(SplitMix64.points(256, dimensions: 2, seed: 1), bits: 8) > 3)
  }

  /// Each coordinate alone has one point in each of 2^m strata, in every dimension.
  @Test func everyDimensionIsStratified() throws {
    for points in [
      try SobolSequence(dimensions: 400).points(256),
      try SobolSequence(dimensions: 400).scrambledPoints(256, seed: 3),
    ] {
      for dimension in 0..<400 {
        #expect(Set(points.map { Int($0[dimension] * 256) }).count == 256)
      }
    }
  }

  /// A scrambled point is uniform over the cube: the first one too, which is zeros before.
  @Test func aScrambledPointIsUniform() throws {
    let sequence = try SobolSequence(dimensions: 2)
    var tenths = [Int](repeating: 0, count: 10)
    for seed in 0..<2_000 {
      let point = sequence.scrambledPoints(1, seed: UInt64(seed))[0]
      tenths[Int(point[1] * 10)] += 1
    }
    // Chi-squared with nine degrees of freedom; 27.9 is its 99.9th percentile.
    let distance = tenths.reduce(0.0) { $0 + (Double($1) - 200) * (Double($1) - 200) / 200 }
    #expect(distance < 27.9)
  }

  /// The mean of a smooth function converges faster than with independent points, and without bias:
  /// the integral of (x + 0.5)(y + 0.5)(z + 0.5) over the cube is 1.
  @Test func scrambledPointsIntegrate() throws {
    func error(_ points: [[Double]]) -> Double {
      let sum = points.reduce(0) { sum, point in sum + point.reduce(1) { $0 * ($1 + 0.5) } }
      return sum / Double(points.count) - 1
    }
    let sequence = try SobolSequence(dimensions: 3)
    let scrambled = (1...30).map { error(sequence.scrambledPoints(512, seed: UInt64($0))) }
    let random = (1...30).map { error(SplitMix64.points(512, dimensions: 3, seed: UInt64($0))) }
    let spread = { (errors: [Double]) in
      (errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count)).squareRoot()
    }
    #expect(spread(scrambled) < spread(random) / 10)
    #expect(abs(Moments(scrambled).mean) < 4 * Moments(scrambled).standardError)
  }

  @Test func sameBits() throws {
    let sequence = try SobolSequence(dimensions: 5)
    #expect(hash(sequence.scrambledPoints(100, seed: 7)) == 0x93F4_BEE6_33B8_16B5)
    #expect(sequence.scrambledPoints(100, seed: 7) != sequence.scrambledPoints(100, seed: 8))
    // A longer design begins with the shorter one.
    #expect(
      Array(sequence.scrambledPoints(200, seed: 7).prefix(100))
        == sequence.scrambledPoints(100, seed: 7))
  }
}

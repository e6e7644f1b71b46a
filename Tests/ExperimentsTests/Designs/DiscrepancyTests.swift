import CommonTesting
import Experiments
import Testing

@Suite struct DiscrepancyTests {
  /// One point at the centre of the line: the square is 13/12 - 2 + 1 (Hickernell 1998, 5.1c).
  @Test func onePoint() throws {
    let found = try #require(Discrepancy.centredL2([[0.5]]))
    #expect(abs(found * found - 1.0 / 12) < 1e-15)
    #expect(Discrepancy.centredL2([]) == nil)
  }

  /// The example of `scipy.stats.qmc.discrepancy`: six points of a grid of six by six.
  @Test func aKnownFigure() throws {
    let points = [[1, 3], [2, 6], [3, 2], [4, 5], [5, 1], [6, 4]].map { point in
      point.map { (Double($0) - 0.5) / 6 }
    }
    let found = try #require(Discrepancy.centredL2(points))
    #expect(abs(found * found - 0.008142039609053464) < 1e-15)
  }

  /// Latin hypercubes and Sobol points, scrambled or not, fill the cube more evenly than the most even
  /// of twenty sets of independent points.
  @Test(arguments: [(64, 3), (100, 6), (128, 8)])
  func designsAreMoreEvenThanChance(count: Int, dimensions: Int) throws {
    let random = try (1...20).map {
      try #require(
        Discrepancy.centredL2(SplitMix64.points(count, dimensions: dimensions, seed: UInt64($0))))
    }
    let least = try #require(random.min())
    let sequence = try SobolSequence(dimensions: dimensions)
    let plain = try #require(Discrepancy.centredL2(sequence.points(count)))
    #expect(plain < least)
    for seed in 1...5 {
      let scrambled = try #require(
        Discrepancy.centredL2(sequence.scrambledPoints(count, seed: UInt64(seed))))
      let hypercube = try #require(
        Discrepancy.centredL2(
          LatinHypercube.points(count, dimensions: dimensions, seed: UInt64(seed))))
      #expect(scrambled < least)
      #expect(hypercube < least)
    }
  }
}

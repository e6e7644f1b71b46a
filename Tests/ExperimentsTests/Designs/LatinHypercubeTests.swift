import Experiments
import Testing

@Suite struct LatinHypercubeTests {
  @Test(arguments: [(1, 1), (2, 3), (17, 5), (100, 10)])
  func onePointInEachStratum(count: Int, dimensions: Int) {
    let points = LatinHypercube.points(count, dimensions: dimensions, seed: 4)
    #expect(points.count == count)
    for dimension in 0..<dimensions {
      #expect(Set(points.map { Int($0[dimension] * Double(count)) }) == Set(0..<count))
    }
    #expect(points.joined().allSatisfy { $0 > 0 && $0 < 1 })
  }

  private static func nearest(_ points: [[Double]]) -> Double {
    var least = Double.infinity
    for left in points.indices {
      for right in 0..<left {
        let squared = zip(points[left], points[right]).reduce(0) {
          $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
        }
        least = min(least, squared)
      }
    }
    return least.squareRoot()
  }

  /// The nearest points of a hypercube that is chosen are farther apart than those of one that is not:
  /// each of these columns alone is a hypercube of its own.
  @Test func pointsKeepTheirDistance() {
    for seed in 1...5 {
      let chosen = LatinHypercube.points(30, dimensions: 3, seed: UInt64(seed))
      let columns = (0..<3).map { column in
        LatinHypercube.points(30, dimensions: 1, seed: UInt64(100 * seed + column)).map { $0[0] }
      }
      let plain = (0..<30).map { point in columns.map { $0[point] } }
      #expect(Self.nearest(chosen) > Self.nearest(plain))
    }
  }

  @Test func sameBits() {
    let points = LatinHypercube.points(20, dimensions: 4, seed: 7)
    #expect(hash(points) == 0xEAA7_D7D4_9BCB_CA94)
    #expect(points == LatinHypercube.points(20, dimensions: 4, seed: 7))
    #expect(points != LatinHypercube.points(20, dimensions: 4, seed: 8))
  }
}

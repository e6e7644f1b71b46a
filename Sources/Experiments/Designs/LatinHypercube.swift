/// Latin hypercubes (McKay, Beckman & Conover 1979): each dimension is cut into as many strata as there
/// are points, and each stratum holds one point, at a random place in it.
public enum LatinHypercube {
  /// How many hypercubes are drawn at most.
  static let mostCandidates = 64
  /// How many coordinates of pairs may be compared in all: about a tenth of a second.
  static let mostComparisons = 50_000_000

  /// Points of the unit cube: the hypercube, of up to 64 that are drawn, whose two nearest points are
  /// farthest apart (maximin; Johnson, Moore & Ylvisaker 1990).
  ///
  /// The more points, the fewer candidates, so that the choice stays quick: 64 for 100 points in ten
  /// dimensions, 10 for 1,000, the first one that is drawn from some 2,300 on.
  public static func points(_ count: Int, dimensions: Int, seed: UInt64) -> [[Double]] {
    guard count > 0, dimensions > 0 else { return [] }
    let comparisons = Double(count) * Double(count - 1) / 2 * Double(dimensions)
    let candidates = max(
      min(Int(Double(mostComparisons) / max(comparisons, 1)), mostCandidates), 1)
    var best = candidate(0, count, dimensions, seed)
    if candidates > 1 {
      var farthest = nearest(best, dimensions, atLeast: 0) ?? 0
      for number in 1..<candidates {
        let other = candidate(number, count, dimensions, seed)
        if let distance = nearest(other, dimensions, atLeast: farthest), distance > farthest {
          (best, farthest) = (other, distance)
        }
      }
    }
    return (0..<count).map { Array(best[$0 * dimensions..<($0 + 1) * dimensions]) }
  }

  /// One hypercube, point by point.
  private static func candidate(
    _ number: Int, _ count: Int, _ dimensions: Int, _ seed: UInt64
  ) -> [Double] {
    let orders = StudyDraws(seed: seed, purpose: .stratumOrder)
    let places = StudyDraws(seed: seed, purpose: .placeInStratum)
    var values = [Double](repeating: 0, count: count * dimensions)
    for dimension in 0..<dimensions {
      let entity = UInt64(number) << 32 | UInt64(dimension)
      for (point, stratum) in orders.order(entity, of: count).enumerated() {
        values[point * dimensions + dimension] =
          (Double(stratum) + places.uniform(entity, index: point)) / Double(count)
      }
    }
    return values
  }

  /// The squared distance of the two nearest points; nothing as soon as two are nearer than asked.
  private static func nearest(
    _ values: [Double], _ dimensions: Int, atLeast bound: Double
  ) -> Double? {
    var least = Double.infinity
    let count = values.count / dimensions
    for left in 0..<count {
      for right in 0..<left {
        var distance = 0.0
        for dimension in 0..<dimensions {
          let difference =
            values[left * dimensions + dimension] - values[right * dimensions + dimension]
          distance += difference * difference
          if distance > least { break }
        }
        if distance < bound { return nil }
        least = min(least, distance)
      }
    }
    return least
  }
}

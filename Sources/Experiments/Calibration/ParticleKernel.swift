import Simulation

/// Where a generation draws its points: around those of the generation before, each by its weight,
/// with a normal step of twice their weighted covariance (Beaumont et al. 2009), inside the ranges.
///
/// Places are given as shares of the ranges, from 0 to 1. A point that falls outside is drawn again,
/// ancestor and all: the law is then the mixture inside the ranges divided by one constant, which
/// weights do not see.
struct ParticleKernel: Sendable {
  private let places: [[Double]]
  /// Running sums of the weights; the last is 1.
  private let cumulated: [Double]
  private let weights: [Double]
  private let factor: CholeskyFactor
  /// Places after L⁻¹, in which steps are of unit variance.
  private let whitened: [[Double]]

  /// How often a point outside the ranges is drawn again.
  private static let tries = 1_000

  /// A kernel around weighted places; nothing without places.
  init?(places: [[Double]], weights: [Double]) {
    guard let width = places.first?.count, width > 0 else { return nil }
    let total = weights.reduce(0, +)
    let columns = (0..<width).map { axis in
      WeightedSample(places.map { $0[axis] }, weights: weights)
    }
    var matrix = columns.map { column in columns.map { 2 * column.covariance(with: $0) } }
    // A sample that lies in a plane, or on one point, still gets a step off it.
    for axis in 0..<width { matrix[axis][axis] += max(1e-6 * matrix[axis][axis], 1e-10) }
    guard let factor = CholeskyFactor(matrix) else { return nil }
    self.factor = factor
    self.places = places
    self.weights = weights.map { $0 / total }
    var sum = 0.0
    cumulated = self.weights.map { weight in
      sum += weight
      return sum
    }
    whitened = places.map(factor.forward)
  }

  /// The point of a run.
  func place(run: Int, draws: SearchDraws) -> [Double] {
    let width = places[0].count
    var ancestor = 0
    for attempt in 0..<Self.tries {
      let start = attempt * (width + 1)
      let u = draws.uniform(.point, run: run, index: start) * (cumulated.last ?? 1)
      ancestor = min(cumulated.partitioningIndex { $0 >= u }, places.count - 1)
      let step = factor.product(
        (1...width).map { draws.normal(.point, run: run, index: start + $0) })
      let place = zip(places[ancestor], step).map { $0 + $1 }
      if place.allSatisfy({ $0 >= 0 && $0 <= 1 }) { return place }
    }
    // Half of the steps from any point of a range stay in it: a thousand refusals need hundreds of
    // parameters, and then the ancestor itself is as good.
    return places[ancestor]
  }

  /// The density of the mixture at a place, up to a constant.
  func density(_ place: [Double]) -> Double {
    let white = factor.forward(place)
    var sum = 0.0
    for (centre, weight) in zip(whitened, weights) {
      var square = 0.0
      for axis in white.indices {
        let step = white[axis] - centre[axis]
        square += step * step
      }
      sum += weight * Elementary.exp(-0.5 * square)
    }
    return sum
  }
}

extension Array {
  /// The first place from which on a rule holds, where it holds for a tail of the array.
  fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

import Simulation

/// Corrects accepted points for what is left of their distance: a local linear regression of the
/// parameters on the differences from the targets (Beaumont, Zhang & Balding 2002), on the logit
/// scale of the ranges so that no value leaves them.
struct RegressionAdjustment: Sendable {
  /// An accepted point.
  struct Point: Sendable {
    /// Its place in the ranges, from 0 to 1.
    var place: [Double]
    /// Its weight.
    var weight: Double
    /// Its differences from the targets, in units of their deviations.
    var differences: [Double]
    /// Its distance.
    var distance: Double
  }

  /// How many points, counted by their weights, there must be for each coefficient.
  private static let pointsPerCoefficient = 3.0
  /// How near to an end of its range a place may be taken to be.
  private static let margin = 1e-6
  /// What is added to the variance of each difference, as a share: targets that say nearly the same
  /// must not get huge coefficients of opposite sign.
  private static let ridge = 1e-3

  /// The points adjusted, with Epanechnikov's weights on their distances; nothing where there are too
  /// few points for the regression.
  static func adjusted(_ points: [Point]) -> [Point]? {
    guard let first = points.first, let bound = points.map(\.distance).max(), bound > 0 else {
      return nil
    }
    let weights = points.map { point in
      point.weight * (1 - point.distance * point.distance / (bound * bound * (1 + 1e-9)))
    }
    let total = weights.reduce(0, +)
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    let coefficients = Double(first.differences.count + 1)
    guard squares > 0, total * total / squares >= pointsPerCoefficient * coefficients else {
      return nil
    }
    let columns = first.differences.indices.map { target in
      WeightedSample(points.map { $0.differences[target] }, weights: weights)
    }
    var matrix = columns.map { column in columns.map { column.covariance(with: $0) } }
    for place in matrix.indices {
      matrix[place][place] += max(ridge * matrix[place][place], 1e-12)
    }
    guard let factor = CholeskyFactor(matrix) else { return nil }
    var adjusted = points
    for axis in first.place.indices {
      let logits = WeightedSample(points.map { logit($0.place[axis]) }, weights: weights)
      let slopes = factor.solve(columns.map { $0.covariance(with: logits) })
      for place in points.indices {
        let shift = zip(slopes, points[place].differences).reduce(0) { $0 + $1.0 * $1.1 }
        adjusted[place].place[axis] = Elementary.logistic(logits.values[place] - shift)
      }
    }
    for place in points.indices { adjusted[place].weight = weights[place] / total }
    return adjusted
  }

  private static func logit(_ place: Double) -> Double {
    let inside = min(max(place, margin), 1 - margin)
    return Elementary.log(inside / (1 - inside))
  }
}

import Simulation

/// Corrects accepted points for what is left of their distance: a local linear regression of the
/// parameters on the differences from the targets (Beaumont, Zhang & Balding 2002), on the logit
/// scale of the ranges so that no value leaves them.
///
/// A regression tells what lies among the points that it was made of, and nothing beyond them. Where the
/// model cannot give the targets, all accepted runs lie on one side of them, and the adjustment would
/// carry values away from the best fit (Frazier, Robert & Rousseau 2020): it is then left out.
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
  /// The share of the accepted runs, by weight, that may lie as far from their middle as the targets do.
  private static let runsBeyond = 0.01
  /// What is added to the variance of each difference, as a share: targets that say nearly the same
  /// must not get huge coefficients of opposite sign.
  private static let ridge = 1e-3

  /// What came of points: the points adjusted, with Epanechnikov's weights on their distances, or why
  /// they stay as they are.
  static func adjusted(_ points: [Point]) -> (points: [Point], outcome: Posterior.Adjustment) {
    guard let first = points.first, let bound = points.map(\.distance).max(), bound > 0 else {
      return (points, .notNeeded)
    }
    guard points.count > 1 else { return (points, .tooFewPoints) }
    let weights = points.map { point in
      point.weight * (1 - point.distance * point.distance / (bound * bound * (1 + 1e-9)))
    }
    let total = weights.reduce(0, +)
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    let coefficients = Double(first.differences.count + 1)
    guard squares > 0, total * total / squares >= pointsPerCoefficient * coefficients else {
      return (points, .tooFewPoints)
    }
    let columns = first.differences.indices.map { target in
      WeightedSample(points.map { $0.differences[target] }, weights: weights)
    }
    var matrix = columns.map { column in columns.map { column.covariance(with: $0) } }
    for place in matrix.indices {
      matrix[place][place] += max(ridge * matrix[place][place], 1e-12)
    }
    guard let factor = CholeskyFactor(matrix) else { return (points, .tooFewPoints) }
    guard holdTarget(columns, factor) else { return (points, .beyondTheRuns) }
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
    return (adjusted, .made)
  }

  /// Whether the targets, at difference 0, lie among the accepted runs: within the differences from each
  /// target, and, of all together, no farther from their middle, in units of their spread, than all but a
  /// hundredth of the runs. That distance is the leverage which tells hidden extrapolation (Cook 1979).
  private static func holdTarget(_ columns: [WeightedSample], _ factor: CholeskyFactor) -> Bool {
    let isWithin = columns.allSatisfy { column in
      guard let low = column.values.min(), let high = column.values.max() else { return false }
      return low <= 0 && high >= 0
    }
    guard isWithin, let first = columns.first else { return false }
    let middle = columns.map(\.mean)
    func leverage(_ differences: [Double]) -> Double {
      factor.forward(zip(differences, middle).map { $0 - $1 }).reduce(0) { $0 + $1 * $1 }
    }
    let leverages = first.values.indices.map { place in
      leverage(columns.map { $0.values[place] })
    }
    let farthest = WeightedSample(leverages, weights: first.weights).quantile(1 - runsBeyond)
    return leverage(columns.map { _ in 0 }) <= farthest
  }

  private static func logit(_ place: Double) -> Double {
    let inside = min(max(place, margin), 1 - margin)
    return Elementary.log(inside / (1 - inside))
  }
}

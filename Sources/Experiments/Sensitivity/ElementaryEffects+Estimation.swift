import TerritoryModel

extension ElementaryEffects {
  /// Effects estimated from the values along Morris's trajectories.
  ///
  /// An effect is the change of the outcome over the change of the factor's place in its range, so its
  /// unit is the outcome's over the whole range (over all values, from the first to the last, where the
  /// factor has a list). Intervals of μ* are percentiles of bootstrap resamples of the trajectories. One
  /// factor alone has none: its few steps are made again and again, and copies tell nothing new.
  ///
  /// - Parameters:
  ///   - values: in the order of the points; a trajectory with a missing value is left out.
  ///   - points: the design's points, trajectory by trajectory.
  ///   - resamples: how many bootstrap resamples; below 40, no intervals.
  ///   - seed: of the resampling.
  /// - Throws: Why there are no effects.
  public init(
    values: [Double?], points: [[FactorLevel]], factors: [Factor], resamples: Int = 1_000,
    seed: UInt64
  ) throws(SensitivityGap) {
    var places: [[Double]] = []
    for point in points {
      let known = zip(factors, point).compactMap { $0.place(of: $1) }
      guard point.count == factors.count, known.count == factors.count else {
        throw .otherDesign
      }
      places.append(known)
    }
    try self.init(values: values, places: places, resamples: resamples, seed: seed)
  }

  /// Effects estimated from values at points of the unit cube.
  ///
  /// - Parameter places: trajectory by trajectory, one point more than a point has coordinates.
  /// - Throws: Why there are no effects.
  public init(
    values: [Double?], places: [[Double]], resamples: Int = 1_000, seed: UInt64
  ) throws(SensitivityGap) {
    let factorCount = places.first?.count ?? 0
    let length = factorCount + 1
    guard factorCount > 0, values.count == places.count, values.count.isMultiple(of: length),
      places.allSatisfy({ $0.count == factorCount })
    else { throw .otherDesign }
    let complete = CompleteRows(values, length: length)
    guard complete.rows.count > 1 else { throw .tooFewRows(complete.rows.count) }
    // By factor, then trajectory.
    var effects = [[Double]](repeating: [], count: factorCount)
    for (trajectory, row) in zip(complete.places, complete.rows) {
      let points = places[trajectory * length..<(trajectory + 1) * length]
      guard let found = Self.effects(Array(row), Array(points)) else { throw .otherDesign }
      for (factor, effect) in found.enumerated() { effects[factor].append(effect) }
    }
    let count = complete.rows.count
    let absolute = effects.map { $0.map(abs) }
    let resampled = Bootstrap(count: count, resamples: resamples, seed: seed).estimates { weights in
      absolute.map { values in
        zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / Double(count)
      }
    }
    self.init(
      factors: effects.indices.map { factor in
        let moments = Moments(effects[factor])
        return FactorEffect(
          mean: moments.mean,
          meanAbsolute: Estimate(
            Moments(absolute[factor]).mean,
            interval: factorCount > 1 ? Bootstrap.interval(resampled, of: factor) : nil),
          deviation: moments.variance.squareRoot())
      }, trajectoryCount: count)
  }

  /// The effect of each factor in one trajectory; nothing when its steps do not move each factor once.
  private static func effects(_ values: [Double], _ points: [[Double]]) -> [Double]? {
    var effects = [Double?](repeating: nil, count: values.count - 1)
    for step in effects.indices {
      let (from, to) = (points[step], points[step + 1])
      let moved = from.indices.filter { from[$0] != to[$0] }
      guard moved.count == 1, effects[moved[0]] == nil else { return nil }
      effects[moved[0]] =
        (values[step + 1] - values[step]) / (to[moved[0]] - from[moved[0]])
    }
    return effects.compactMap(\.self)
  }
}

extension SobolIndices {
  /// Indices estimated from the values of a run of Saltelli's layout.
  ///
  /// Variances are those of a population. Values are standardised with the mean and the standard
  /// deviation of all of them; with A, B, AB_j and BA_j for the values at those points, and the variance
  /// over A and B together:
  ///
  /// - first order: mean(B (AB_j - A)) / variance (Saltelli et al. 2010);
  /// - total: mean((A - AB_j)²) / 2 / variance (Jansen 1999);
  /// - of a pair: mean(BA_j AB_k - A B) / variance, less the first-order index of each (Saltelli 2002).
  ///
  /// An index that is near 0 can be estimated below it, and a first-order one above its total.
  /// Intervals are percentiles of bootstrap resamples of the base rows (Archer, Saltelli & Sobol 1997);
  /// base points of a Sobol sequence are more even than independent ones, so the intervals are rather
  /// too wide than too narrow.
  ///
  /// - Parameters:
  ///   - values: in the order of the design's points; a base row with a missing value is left out.
  ///   - isSecondOrder: whether the layout holds the points BA.
  ///   - resamples: how many bootstrap resamples; below 40, no intervals.
  ///   - seed: of the resampling.
  /// - Throws: Why there are no indices.
  public init(
    values: [Double?], factorCount: Int, isSecondOrder: Bool, resamples: Int = 1_000,
    seed: UInt64
  ) throws(SensitivityGap) {
    let length = SaltelliLayout.rowLength(factorCount, isSecondOrder: isSecondOrder)
    guard factorCount > 0, values.count.isMultiple(of: length) else { throw .otherDesign }
    let rows = CompleteRows(values, length: length).rows
    guard rows.count > 1 else { throw .tooFewRows(rows.count) }
    let ends = PopulationSpread(rows.flatMap { [$0[$0.startIndex], $0[$0.endIndex - 1]] })
    // Equal values have a variance of exactly 0 only where their mean is exact.
    guard Set(rows.joined()).count > 1 else { throw .noVariance }
    let sums = SaltelliSums(rows, factorCount: factorCount, isSecondOrder: isSecondOrder)
    guard let found = sums.estimates([Double](repeating: 1, count: rows.count)) else {
      throw .noVariance
    }
    let bootstrap = Bootstrap(count: rows.count, resamples: resamples, seed: seed)
    let resampled = bootstrap.estimates { sums.estimates($0) }
    let estimates = found.enumerated().map { place, value in
      Estimate(value, interval: Bootstrap.interval(resampled, of: place))
    }
    self.init(
      first: Array(estimates[..<factorCount]),
      total: Array(estimates[factorCount..<2 * factorCount]),
      second: zip(sums.pairs, estimates[(2 * factorCount)...]).map {
        Pair(left: $0.left, right: $0.right, index: $1)
      },
      mean: ends.mean, variance: ends.variance, baseCount: rows.count)
  }
}

/// The rows of a design in which no value is missing.
struct CompleteRows {
  /// The rows, in order.
  let rows: [ArraySlice<Double>]
  /// The place of each among all rows.
  let places: [Int]

  /// Rows of so many values each; a value that is no finite number is missing.
  init(_ values: [Double?], length: Int) {
    let known = values.map { value in value.flatMap { $0.isFinite ? $0 : nil } ?? .nan }
    let all = stride(from: 0, to: known.count - length + 1, by: length).map {
      known[$0..<$0 + length]
    }
    places = all.indices.filter { place in !all[place].contains(where: \.isNaN) }
    rows = places.map { all[$0] }
  }
}

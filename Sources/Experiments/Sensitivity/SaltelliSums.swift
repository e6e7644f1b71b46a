/// What each row of Saltelli's layout adds to the estimates of Sobol indices.
struct SaltelliSums {
  /// By factor, then row: B (AB_j - A), of which the mean over the variance is S_j (Saltelli et al. 2010).
  private(set) var first: [[Double]]
  /// By factor, then row: (A - AB_j)² / 2, of which the mean over the variance is ST_j (Jansen 1999).
  private(set) var total: [[Double]]
  /// By pair, then row: BA_j AB_k - A B, of which the mean over the variance is S_jk + S_j + S_k.
  private(set) var second: [[Double]] = []
  /// The places of the factors of each pair.
  private(set) var pairs: [(left: Int, right: Int)] = []
  /// By row: A + B, and A² + B².
  private var sums: [Double]
  private var squares: [Double]

  /// Takes rows in, standardised with the mean and the standard deviation of all their values.
  init(_ rows: [ArraySlice<Double>], factorCount: Int, isSecondOrder: Bool) {
    let spread = PopulationSpread(rows.joined())
    let rows = rows.map { row in row.map { ($0 - spread.mean) / spread.deviation } }
    let last = SaltelliLayout.rowLength(factorCount, isSecondOrder: isSecondOrder) - 1
    first = (0..<factorCount).map { factor in
      rows.map { $0[last] * ($0[1 + factor] - $0[0]) }
    }
    total = (0..<factorCount).map { factor in
      rows.map { 0.5 * ($0[0] - $0[1 + factor]) * ($0[0] - $0[1 + factor]) }
    }
    sums = rows.map { $0[0] + $0[last] }
    squares = rows.map { $0[0] * $0[0] + $0[last] * $0[last] }
    guard isSecondOrder else { return }
    for left in 0..<factorCount {
      for right in left + 1..<factorCount {
        pairs.append((left, right))
        second.append(
          rows.map { $0[1 + factorCount + left] * $0[1 + right] - $0[0] * $0[last] })
      }
    }
  }

  /// First-order indices, then total ones, then those of pairs, rows counting by weights that sum to
  /// their number; nothing where the weighted rows do not vary, but for rounding.
  func estimates(_ weights: [Double]) -> [Double]? {
    let count = Double(weights.count)
    let mean = Self.sum(sums, weights) / (2 * count)
    let variance = Self.sum(squares, weights) / (2 * count) - mean * mean
    guard variance > 1e-12 else { return nil }
    let firsts = first.map { Self.sum($0, weights) / count / variance }
    let totals = total.map { Self.sum($0, weights) / count / variance }
    let seconds = zip(second, pairs).map { terms, pair in
      Self.sum(terms, weights) / count / variance - firsts[pair.left] - firsts[pair.right]
    }
    return firsts + totals + seconds
  }

  private static func sum(_ terms: [Double], _ weights: [Double]) -> Double {
    var sum = 0.0
    for place in terms.indices { sum += terms[place] * weights[place] }
    return sum
  }
}

/// Mean and standard deviation of values that are the whole population.
struct PopulationSpread {
  let mean: Double
  let variance: Double

  var deviation: Double { variance.squareRoot() }

  init(_ values: some Sequence<Double>) {
    var count = 0.0
    var sum = 0.0
    for value in values {
      count += 1
      sum += value
    }
    let mean = count > 0 ? sum / count : 0
    var squares = 0.0
    for value in values { squares += (value - mean) * (value - mean) }
    self.mean = mean
    variance = count > 0 ? squares / count : 0
  }
}

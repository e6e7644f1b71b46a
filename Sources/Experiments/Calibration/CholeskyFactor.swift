/// The lower triangular factor L of a symmetric positive definite matrix, A = L·Lᵀ.
struct CholeskyFactor: Sendable {
  /// By row; a row holds its entries up to the diagonal.
  private let rows: [[Double]]

  /// Factors a matrix given by rows; nothing when it is not positive definite.
  init?(_ matrix: [[Double]]) {
    var rows: [[Double]] = []
    for i in matrix.indices {
      var row: [Double] = []
      for j in 0...i {
        var sum = matrix[i][j]
        for k in 0..<j { sum -= row[k] * (j == i ? row[k] : rows[j][k]) }
        if j == i {
          guard sum > 0, sum.isFinite else { return nil }
          row.append(sum.squareRoot())
        } else {
          row.append(sum / rows[j][j])
        }
      }
      rows.append(row)
    }
    self.rows = rows
  }

  /// L·z.
  func product(_ z: [Double]) -> [Double] {
    rows.map { row in
      var sum = 0.0
      for (k, entry) in row.enumerated() { sum += entry * z[k] }
      return sum
    }
  }

  /// L⁻¹·b.
  func forward(_ b: [Double]) -> [Double] {
    var x: [Double] = []
    x.reserveCapacity(b.count)
    for (i, row) in rows.enumerated() {
      var sum = b[i]
      for k in 0..<i { sum -= row[k] * x[k] }
      x.append(sum / row[i])
    }
    return x
  }

  /// A⁻¹·b.
  func solve(_ b: [Double]) -> [Double] {
    var x = forward(b)
    for i in rows.indices.reversed() {
      for k in (i + 1)..<max(rows.count, i + 1) { x[i] -= rows[k][i] * x[k] }
      x[i] /= rows[i][i]
    }
    return x
  }
}

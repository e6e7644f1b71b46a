/// Saltelli's layout for Sobol indices (Saltelli 2002; Saltelli et al. 2010).
///
/// Each base point has 2D coordinates: its first D are a point A, its last D a point B. Its row holds A,
/// then AB_1 … AB_D (A with one coordinate of B), then BA_1 … BA_D (B with one coordinate of A) when
/// second-order indices are wanted, then B.
public enum SaltelliLayout {
  /// How many points the row of one base point has.
  public static func rowLength(_ factorCount: Int, isSecondOrder: Bool) -> Int {
    (isSecondOrder ? 2 * factorCount : factorCount) + 2
  }

  /// The points, row by row.
  ///
  /// - Parameter base: points of an even number of dimensions, each twice the number of factors.
  public static func points(base: [[Double]], isSecondOrder: Bool) -> [[Double]] {
    base.flatMap { coordinates in
      let count = coordinates.count / 2
      let left = Array(coordinates.prefix(count))
      let right = Array(coordinates.suffix(count))
      var row = [left]
      row += (0..<count).map { replacing($0, of: left, from: right) }
      if isSecondOrder { row += (0..<count).map { replacing($0, of: right, from: left) } }
      return row + [right]
    }
  }

  private static func replacing(
    _ place: Int, of point: [Double], from other: [Double]
  ) -> [Double] {
    var point = point
    point[place] = other[place]
    return point
  }
}

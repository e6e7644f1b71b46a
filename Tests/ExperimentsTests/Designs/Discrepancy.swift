/// How far points of the unit cube are from filling it evenly.
enum Discrepancy {
  /// The centred L2 discrepancy (Hickernell 1998, Mathematics of Computation 67: 299–322, equation
  /// 5.1c); 0 would be perfectly even. Nothing without points.
  ///
  /// The time grows with the square of the number of points.
  ///
  /// - Parameter points: of equal length, coordinates in [0, 1].
  static func centredL2(_ points: [[Double]]) -> Double? {
    guard let dimensions = points.first?.count else { return nil }
    let offsets = points.map { point in point.map { $0 - 0.5 } }
    var single = 0.0
    var double = 0.0
    for left in offsets {
      var product = 1.0
      for x in left { product *= 1 + 0.5 * abs(x) - 0.5 * x * x }
      single += product
      for right in offsets {
        var product = 1.0
        for place in 0..<dimensions {
          let (x, y) = (left[place], right[place])
          product *= 1 + 0.5 * abs(x) + 0.5 * abs(y) - 0.5 * abs(x - y)
        }
        double += product
      }
    }
    let count = Double(points.count)
    var whole = 1.0
    for _ in 0..<dimensions { whole *= 13.0 / 12 }
    let squared = whole - 2 / count * single + double / (count * count)
    return max(squared, 0).squareRoot()
  }
}

/// Curves over a common axis, each with the band it lies in; drawn on a terminal or as SVG.
public struct LineChart: Sendable, Hashable {
  /// What the chart shows.
  public var title: String
  /// The horizontal axis.
  public var horizontal: Axis
  /// The vertical axis.
  public var vertical: Axis
  /// The curves, the most important first.
  public var series: [Series]
  /// What the shaded bands mean, for the legend; empty when no curve has one.
  public var bandLabel: String
  /// What is said when the curves cannot be told apart in the picture; empty: nothing.
  public var coincidenceLabel: String

  /// One curve.
  public struct Series: Sendable, Hashable {
    /// What the curve is.
    public var label: String
    /// A short name to stand at the end of the curve; empty: none.
    public var endLabel: String
    /// Its points, by increasing `x`.
    public var points: [Point]

    /// A curve.
    public init(label: String, endLabel: String = "", points: [Point]) {
      self.label = label
      self.endLabel = endLabel
      self.points = points
    }
  }

  /// A place on a curve.
  public struct Point: Sendable, Hashable {
    /// Place on the horizontal axis.
    public var x: Double
    /// The value; missing: a gap in the curve.
    public var y: Double?
    /// What the band covers here.
    public var band: ClosedRange<Double>?

    /// A place on a curve.
    public init(_ x: Double, _ y: Double?, band: ClosedRange<Double>? = nil) {
      self.x = x
      self.y = y
      self.band = band
    }
  }

  /// A chart.
  public init(
    title: String, horizontal: Axis, vertical: Axis, series: [Series], bandLabel: String = "",
    coincidenceLabel: String = ""
  ) {
    self.title = title
    self.horizontal = horizontal
    self.vertical = vertical
    self.series = series
    self.bandLabel = bandLabel
    self.coincidenceLabel = coincidenceLabel
  }
}

extension LineChart.Series {
  /// Value and band at a place, on the straight line between the points around it; nothing outside
  /// the curve or in a gap.
  func interpolated(at x: Double) -> LineChart.Point? {
    guard let after = points.firstIndex(where: { $0.x >= x }) else { return nil }
    let right = points[after]
    if right.x == x || after == 0 { return right.x == x ? right : nil }
    let left = points[after - 1]
    let weight = (x - left.x) / (right.x - left.x)
    func between(_ first: Double, _ second: Double) -> Double {
      first + weight * (second - first)
    }
    guard let first = left.y, let second = right.y else { return nil }
    var band: ClosedRange<Double>?
    if let low = left.band, let high = right.band {
      let lower = between(low.lowerBound, high.lowerBound)
      band = lower...max(lower, between(low.upperBound, high.upperBound))
    }
    return LineChart.Point(x, between(first, second), band: band)
  }
}

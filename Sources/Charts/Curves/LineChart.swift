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
  /// Dated events, as lines across the picture.
  public var marks: [Mark]
  /// Values that belong to no curve, such as guesses.
  public var dots: [Dot]
  /// Which curves show their bands on a terminal, where two over each other are hard to read; SVG
  /// shows all.
  public var terminalBands = Bands.first
  /// Whether every point carries a mark: what lies between marks was not computed.
  public var showsPoints = false

  /// One curve.
  public struct Series: Sendable, Hashable {
    /// What the curve is.
    public var label: String
    /// A short name to stand at the end of the curve; empty: none.
    public var endLabel: String
    /// Its points, by increasing `x`.
    public var points: [Point]
    /// Whether it is drawn as a thin line that goes with the curve before it: one life among those
    /// that the curve is the mean of.
    public var isThin: Bool

    /// A curve.
    public init(label: String, endLabel: String = "", points: [Point], isThin: Bool = false) {
      self.label = label
      self.endLabel = endLabel
      self.points = points
      self.isThin = isThin
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

  /// A dated event.
  public struct Mark: Sendable, Hashable {
    /// Place on the horizontal axis.
    public var x: Double
    /// A short name; empty: a line alone.
    public var label: String

    /// A dated event.
    public init(_ x: Double, _ label: String = "") {
      self.x = x
      self.label = label
    }
  }

  /// A value that belongs to no curve.
  public struct Dot: Sendable, Hashable {
    /// Place on the horizontal axis.
    public var x: Double
    /// The value; outside the vertical range an arrow at the edge shows where it lies.
    public var y: Double
    /// A short name; empty: none.
    public var label: String

    /// A value that belongs to no curve.
    public init(_ x: Double, _ y: Double, _ label: String = "") {
      self.x = x
      self.y = y
      self.label = label
    }
  }

  /// Which curves show their bands.
  public enum Bands: Sendable, Hashable {
    /// None.
    case none
    /// That of the first curve alone.
    case first
    /// Those of all curves.
    case all
  }

  /// A chart.
  public init(
    title: String, horizontal: Axis, vertical: Axis, series: [Series], bandLabel: String = "",
    coincidenceLabel: String = "", marks: [Mark] = [], dots: [Dot] = []
  ) {
    self.title = title
    self.horizontal = horizontal
    self.vertical = vertical
    self.series = series
    self.bandLabel = bandLabel
    self.coincidenceLabel = coincidenceLabel
    self.marks = marks
    self.dots = dots
  }

  /// The number that gives each curve its pattern and colour: thin lines share that of the curve
  /// before them.
  var seriesNumbers: [Int] {
    var next = 0
    return series.map { series in
      if !series.isThin { next += 1 }
      return max(next - 1, 0)
    }
  }
}

extension LineChart: Picture {
  /// The picture for a terminal; the curves take the rows that the words around them leave of
  /// `height`, five at least.
  public func lines(width: Int, height: Int, style: TerminalStyle) -> [String] {
    var picture = TerminalLineChart(self, width: width, height: 5, style: style)
    let words = picture.lines().count - picture.height
    picture.height = max(height - words, 5)
    return picture.lines()
  }

  /// The picture as SVG, with the bands of all curves; in a column of paper as high as it can be read.
  public func svg(_ setting: SVGSetting) -> String {
    SVGLineChart(self, setting, height: setting.medium == .screen ? 360 : setting.width * 0.7)
      .text()
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

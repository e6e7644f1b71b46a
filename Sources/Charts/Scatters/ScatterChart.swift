/// Named points over two axes, such as the elementary effects of parameters: how much each matters
/// from left to right, how much that depends on the others from bottom to top.
public struct ScatterChart: Sendable, Hashable {
  /// What the chart shows.
  public var title: String
  /// The horizontal axis.
  public var horizontal: Axis
  /// The vertical axis.
  public var vertical: Axis
  /// The points, the most important first: it is the first to find room for its name.
  public var points: [Point]
  /// Straight lines that the points are read against.
  public var guides: [Guide]
  /// A smaller line under the title; empty: none.
  public var note: String

  /// A named point.
  public struct Point: Sendable, Hashable {
    /// Place on the horizontal axis.
    public var x: Double
    /// Place on the vertical axis.
    public var y: Double
    /// A short name.
    public var label: String
    /// Where `x` may lie.
    public var interval: ClosedRange<Double>?

    /// A named point.
    public init(_ x: Double, _ y: Double, label: String, interval: ClosedRange<Double>? = nil) {
      self.x = x
      self.y = y
      self.label = label
      self.interval = interval
    }
  }

  /// A straight line from where the two axes are zero.
  public struct Guide: Sendable, Hashable {
    /// How much it rises for each unit of the horizontal axis.
    public var slope: Double
    /// What it means; empty: nothing is written.
    public var label: String

    /// A straight line.
    public init(slope: Double, label: String = "") {
      self.slope = slope
      self.label = label
    }
  }

  /// A chart.
  public init(
    title: String, horizontal: Axis, vertical: Axis, points: [Point], guides: [Guide] = [],
    note: String = ""
  ) {
    self.title = title
    self.horizontal = horizontal
    self.vertical = vertical
    self.points = points
    self.guides = guides
    self.note = note
  }

  /// The points that lie inside the picture.
  var shown: [Point] {
    points.filter { point in
      (0...1).contains(horizontal.position(point.x)) && (0...1).contains(vertical.position(point.y))
    }
  }

  /// The piece of a guide inside the picture; nothing when it only touches it.
  func ends(of guide: Guide) -> (from: (x: Double, y: Double), to: (x: Double, y: Double))? {
    guard guide.slope.isFinite else { return nil }
    var low = horizontal.range.lowerBound
    var high = horizontal.range.upperBound
    let rows = vertical.range
    if guide.slope == 0 {
      guard rows.contains(0) else { return nil }
    } else {
      let crossings = [rows.lowerBound / guide.slope, rows.upperBound / guide.slope].sorted()
      low = max(low, crossings[0])
      high = min(high, crossings[1])
    }
    guard low < high else { return nil }
    return ((low, guide.slope * low), (high, guide.slope * high))
  }
}

extension Axis {
  /// An axis that holds some values, with round ticks; without finite values it goes from 0 to 1.
  ///
  /// - Parameters:
  ///   - startsAtZero: whether zero is held too, as bars need.
  ///   - count: ticks at most.
  ///   - text: what is written at a tick.
  public static func holding(
    _ values: [Double], label: String = "", startsAtZero: Bool = false, atMost count: Int = 5,
    text: (Double) -> String
  ) -> Axis {
    let finite = values.filter(\.isFinite) + (startsAtZero ? [0] : [])
    let low = finite.min() ?? 0
    let high = finite.max() ?? 1
    // Room around the values, so that no point lies on the frame; zero stays an end.
    let room = low < high ? (high - low) * 0.06 : max(abs(high) * 0.1, 0.5)
    let bottom = startsAtZero && low == 0 ? 0 : low - room
    let top = startsAtZero && high == 0 && low < 0 ? 0 : high + room
    let range = bottom...max(top, bottom)
    return Axis(
      label: label, range: range,
      ticks: RoundTicks.values(in: range, atMost: count).map { Tick($0, text($0)) })
  }
}

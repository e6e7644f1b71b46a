/// One side of a chart: its range, and the places that carry a label.
public struct Axis: Sendable, Hashable {
  /// What the axis shows.
  public var label: String
  /// From one end of the chart to the other.
  public var range: ClosedRange<Double>
  /// The labelled places.
  public var ticks: [Tick]

  /// A labelled place on an axis.
  public struct Tick: Sendable, Hashable {
    /// Where it stands.
    public var value: Double
    /// What is written there.
    public var text: String

    /// A labelled place.
    public init(_ value: Double, _ text: String) {
      self.value = value
      self.text = text
    }
  }

  /// An axis; an empty range is widened so that something can be drawn.
  public init(label: String = "", range: ClosedRange<Double>, ticks: [Tick] = []) {
    self.label = label
    self.range =
      range.lowerBound < range.upperBound
      ? range : (range.lowerBound - 0.5)...(range.upperBound + 0.5)
    self.ticks = ticks
  }

  /// Where a value stands between the two ends: 0 to 1 inside the range.
  public func position(_ value: Double) -> Double {
    (value - range.lowerBound) / (range.upperBound - range.lowerBound)
  }

  /// The same, kept within the ends; what is no number stands at the low end.
  func clampedPosition(_ value: Double) -> Double {
    let place = position(value)
    return place.isNaN ? 0 : min(max(place, 0), 1)
  }
}

/// Round numbers to label an axis with.
public enum RoundTicks {
  /// Multiples of 1, 2 or 5 times a power of ten that lie in a range, the closest set of at most
  /// `count` of them.
  public static func values(in range: ClosedRange<Double>, atMost count: Int) -> [Double] {
    let span = range.upperBound - range.lowerBound
    guard span > 0, span.isFinite, count > 0 else { return [range.lowerBound] }
    var power = 1.0
    while power > span { power /= 10 }
    while power * 10 <= span { power *= 10 }
    power /= 100
    // Three powers of ten hold a step for any count; more would not be read.
    for step in [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000].map({ $0 * power }) {
      let first = (range.lowerBound / step - 1e-9).rounded(.up)
      let last = (range.upperBound / step + 1e-9).rounded(.down)
      if Int(last - first) + 1 <= count {
        guard first <= last else { return [range.lowerBound] }
        // A multiple that rounding put beyond an end is that end; adding zero makes zero of minus zero.
        return stride(from: first, through: last, by: 1).map {
          min(max($0 * step, range.lowerBound), range.upperBound) + 0
        }
      }
    }
    return [range.lowerBound]
  }
}

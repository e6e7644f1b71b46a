/// Bars of an SVG document, between their labels and their numbers.
struct SVGBars {
  var axis: Axis
  var left: Double
  var right: Double
  /// Height of a bar.
  var thickness: Double
  private var width: Double
  private static let size = 13.0
  private static let lineHeight = 16.0
  /// What an interval looks like, before its meaning.
  static let intervalSample = "├─┤ "

  /// Bars as wide as labels and numbers leave them.
  init(axis: Axis, labels: [String], texts: [String], width: Double, thickness: Double) {
    let names = labels.map { SVGText.estimatedWidth($0) * Self.size }.max() ?? 0
    let numbers = texts.map { SVGText.estimatedWidth($0) * Self.size }.max() ?? 0
    self.axis = axis
    self.width = width
    self.thickness = thickness
    left = 16 + min(names, width * 0.4) + 12
    right = width - 16 - min(numbers, width * 0.25) - 10
  }

  /// Where a value stands, kept within the ends.
  func x(_ value: Double) -> Double {
    left + axis.clampedPosition(value) * (right - left)
  }

  /// What a bar takes, with the room to the next.
  func height(of label: String) -> Double {
    max(thickness, Double(lines(label).count) * Self.lineHeight) + 6
  }

  /// Label, bar, interval and number.
  func bar(
    _ label: String, _ value: Double?, _ interval: ClosedRange<Double>?, _ text: String,
    kind: String, top: Double
  ) -> [String] {
    let lines = lines(label)
    let height = height(of: label) - 6
    let middle = top + height / 2
    let first = middle - Self.lineHeight * Double(lines.count - 1) / 2
    var result = lines.enumerated().map { number, line in
      SVGText.element(
        line, x: 16, y: first + Self.lineHeight * Double(number), kind: "label", isCentred: true)
    }
    if let value, value.isFinite {
      let ends = [x(0), x(value)].sorted()
      result.append(
        """
        <rect class="bar \(kind)" x="\(SVGText.number(ends[0]))" \
        y="\(SVGText.number(middle - thickness / 2))" \
        width="\(SVGText.number(ends[1] - ends[0]))" height="\(SVGText.number(thickness))"/>
        """)
    }
    if let interval {
      let low = SVGText.number(x(interval.lowerBound))
      let high = SVGText.number(x(interval.upperBound))
      let (up, down) = (SVGText.number(middle - 5), SVGText.number(middle + 5))
      result.append(
        SVGText.path(
          "rule",
          "M\(low) \(SVGText.number(middle))H\(high)M\(low) \(up)V\(down)M\(high) \(up)V\(down)"
        ))
    }
    result.append(
      SVGText.element(
        SVGText.truncated(text, to: width * 0.25, size: Self.size), x: width - 16, y: middle,
        kind: "label", anchor: .end, isCentred: true))
    return result
  }

  /// The lines of the scale behind the bars, and their numbers below.
  func scale(top: Double, bottom: Double) -> [String] {
    let lines = axis.ticks.filter { (0...1).contains(axis.position($0.value)) }.map { tick in
      SVGText.path(
        tick.value == 0 ? "tick" : "grid",
        "M\(SVGText.number(x(tick.value))) \(SVGText.number(top))V\(SVGText.number(bottom))")
    }
    return lines + SVGAxis(axis: axis, left: left, right: right, bottom: bottom).lines()
  }

  private func lines(_ label: String) -> [String] {
    SVGText.wrapped(label, to: left - 28, size: Self.size)
  }
}

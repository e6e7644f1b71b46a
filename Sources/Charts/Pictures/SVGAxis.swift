/// The ticks under a picture and their labels, where they do not touch.
struct SVGAxis {
  var axis: Axis
  var left: Double
  var right: Double
  var bottom: Double

  /// Where a value stands, kept within the ends.
  func x(_ value: Double) -> Double {
    left + axis.clampedPosition(value) * (right - left)
  }

  func lines() -> [String] {
    var lines: [String] = []
    var used = -Double.infinity
    for tick in axis.ticks where (0...1).contains(axis.position(tick.value)) {
      let x = x(tick.value)
      let half = SVGText.estimatedWidth(tick.text) * SVGDocument.noteSize / 2
      var line = SVGText.path("tick", "M\(SVGText.number(x)) \(SVGText.number(bottom))v5")
      if x - half >= used {
        line += SVGText.element(tick.text, x: x, y: bottom + 19, kind: "small", anchor: .middle)
        used = x + half + 4
      }
      lines.append(line)
    }
    return lines
  }
}

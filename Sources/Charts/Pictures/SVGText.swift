import SourceText

/// Text and numbers as SVG wants them.
enum SVGText {
  /// A coordinate, to a hundredth.
  static func number(_ value: Double) -> String { PlainNumber.text(value) }

  /// An estimate of the width of a text, in units of the font size, for want of a font: digits and
  /// lower case letters of common sans-serif faces are about half as wide as high.
  static func estimatedWidth(_ text: String) -> Double { 0.56 * Double(DisplayWidth.of(text)) }

  /// Text broken into lines of an estimated width in pixels.
  static func wrapped(_ text: String, to width: Double, size: Double) -> [String] {
    TextLayout.wrapped(text, to: columns(in: width, size: size))
  }

  /// Text cut to an estimated width in pixels.
  static func truncated(_ text: String, to width: Double, size: Double) -> String {
    TextLayout.truncated(text, to: columns(in: width, size: size))
  }

  private static func columns(in width: Double, size: Double) -> Int {
    Int(max(width / (0.56 * size), 1))
  }

  /// Where a text stands in relation to its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// A text element of a kind (a class of the style sheet).
  static func element(
    _ text: String, x: Double, y: Double, kind: String, anchor: Anchor = .start,
    isCentred: Bool = false
  ) -> String {
    let shift = isCentred ? " dy=\"4\"" : ""
    let anchoring = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    return "<text class=\"\(kind)\" x=\"\(number(x))\" y=\"\(number(y))\"\(shift)\(anchoring)>"
      + MarkupText.escaped(text) + "</text>"
  }

  /// A path element of a kind.
  static func path(_ kind: String, _ data: String) -> String {
    "<path class=\"\(kind)\" d=\"\(data)\"/>"
  }
}

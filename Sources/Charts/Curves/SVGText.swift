/// Text and numbers as SVG wants them.
enum SVGText {
  /// Text with the characters that XML reserves replaced, and those it forbids left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A coordinate, to a hundredth.
  static func number(_ value: Double) -> String { PlainNumber.text(value) }

  /// An estimate of the width of a text, in units of the font size, for want of a font: digits and
  /// lower case letters of common sans-serif faces are about half as wide as high.
  static func estimatedWidth(_ text: String) -> Double { 0.56 * Double(DisplayWidth.of(text)) }
}

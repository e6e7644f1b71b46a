/// Text from outside, made fit for a terminal.
///
/// A name in a file may carry escapes that recolour, move or retitle a terminal, or controls that
/// reverse what is read; nothing from outside is shown before it went through here.
public enum SafeText {
  /// The text with every control character replaced by its picture (␛ for the escape) and every
  /// other unsafe character by U+FFFD.
  public static func showing(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return String(text) }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { safe.append(isUnsafe(scalar) ? picture(scalar) : scalar) }
    return String(safe)
  }

  /// Whether a scalar must not reach a terminal: controls, line separators, bidirectional overrides,
  /// code points that are no characters.
  public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027: false
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFEFF,
      0xFFF9...0xFFFB:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private static func picture(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value: UInt32 =
      switch scalar.value {
      case 0...0x1F: 0x2400 + scalar.value
      case 0x7F: 0x2421
      default: 0xFFFD
      }
    return Unicode.Scalar(value) ?? " "
  }
}

import CLibEdit

/// How many columns characters take on a terminal, in the eyes of the library that draws them.
public enum ColumnWidth {
  /// Columns of a scalar: 2 for East Asian wide ones, 0 for combining marks and controls.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F ? 1 : 0 }
    TerminalCharacterSet.use()
    return max(Int(libedit_width(wchar_t(bitPattern: scalar.value))), 0)
  }

  /// Columns of a text; escape sequences are not text.
  public static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The text in at most `width` columns, an ellipsis at its end when it is cut.
  public static func cut(_ text: String, to width: Int) -> String {
    if of(text) <= width { return text }
    guard width > 0 else { return "" }
    var result = ""
    var used = 0
    for character in text {
      let columns = of(String(character))
      if used + columns > width - 1 { break }
      result.append(character)
      used += columns
    }
    return result + "…"
  }
}

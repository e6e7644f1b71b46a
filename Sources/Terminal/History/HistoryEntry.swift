/// How an entry of the history stands in its file: on one line, UTF-8, with escapes.
public enum HistoryEntry {
  /// The line of an entry: backslash, line feed and other control characters are escaped.
  public static func encoded(_ entry: String) -> String {
    var line = ""
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\t": line += "\\t"
      case _ where scalar.properties.generalCategory == .control:
        line += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// The entry of a line; nothing when the line is broken: an escape that means nothing, a control
  /// character, no text at all.
  public static func decoded(_ line: String) -> String? {
    var entry = String.UnicodeScalarView()
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        if scalar.properties.generalCategory == .control { return nil }
        entry.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "\\": entry.append("\\")
      case "n": entry.append("\n")
      case "t": entry.append("\t")
      case "u":
        guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}"),
          let value = UInt32(String(rest[..<end]), radix: 16), let scalar = Unicode.Scalar(value)
        else { return nil }
        entry.append(scalar)
        rest = rest[rest.index(after: end)...]
      default: return nil
      }
    }
    return entry.isEmpty ? nil : String(entry)
  }
}

import SourceText

/// Where a text stands in a space wider than itself.
public enum TextAlignment: Sendable, Hashable {
  /// Against the left side: words.
  case left
  /// Against the right side: numbers.
  case right
  /// In the middle; an odd column goes to the right.
  case centre
}

/// Fitting text into columns of a terminal.
public enum TextLayout {
  /// Text filled up with spaces to a number of columns; longer text stays as it is.
  public static func padded(
    _ text: String, to columns: Int, _ alignment: TextAlignment = .left
  ) -> String {
    let missing = max(0, columns - DisplayWidth.of(text))
    let before =
      switch alignment {
      case .left: 0
      case .right: missing
      case .centre: missing / 2
      }
    return spaces(before) + text + spaces(missing - before)
  }

  /// Text cut to a number of columns, its end replaced by an ellipsis when it does not fit.
  public static func truncated(_ text: String, to columns: Int) -> String {
    guard DisplayWidth.of(text) > columns else { return text }
    guard columns > 0 else { return "" }
    var kept = ""
    var width = 0
    for character in text {
      let next = DisplayWidth.of(character)
      guard width + next < columns else { break }
      kept.append(character)
      width += next
    }
    return kept + "…"
  }

  /// Text broken into lines at ordinary spaces only, so that no-break spaces hold; line feeds stay.
  /// A word longer than a line breaks behind the marks of a path (`.`, `/`, `-`), and is cut only
  /// where it has none.
  ///
  /// - Parameters:
  ///   - indent: columns left free before every line but the first.
  ///   - firstIndent: columns left free before the first line of each paragraph.
  public static func wrapped(
    _ text: String, to columns: Int, indent: Int = 0, firstIndent: Int = 0
  ) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrapped(
        paragraph: paragraph, to: max(columns, max(indent, firstIndent) + 2), indent: indent,
        firstIndent: firstIndent)
    }
  }

  private static func wrapped(
    paragraph: Substring, to columns: Int, indent: Int, firstIndent: Int
  ) -> [String] {
    var lines: [String] = []
    var line = paragraph.isEmpty ? "" : spaces(firstIndent)
    var width = firstIndent
    var isEmpty = true
    func flush() {
      lines.append(line)
      line = spaces(indent)
      width = indent
      isEmpty = true
    }
    for word in paragraph.split(separator: " ") {
      let length = DisplayWidth.of(word)
      if !isEmpty, width + 1 + length > columns { flush() }
      if !isEmpty {
        line += " "
        width += 1
      }
      for part in width + length > columns ? parts(of: word) : [word] {
        if !isEmpty, width + DisplayWidth.of(part) > columns { flush() }
        for character in part {
          let next = DisplayWidth.of(character)
          if width + next > columns, !isEmpty { flush() }
          line.append(character)
          width += next
          isEmpty = false
        }
      }
    }
    flush()
    return lines
  }

  /// A word in parts, each but the last with the mark at its end.
  private static func parts(of word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = word.startIndex
    for index in word.indices where "./-".contains(word[index]) {
      let next = word.index(after: index)
      parts.append(word[start..<next])
      start = next
    }
    if start < word.endIndex { parts.append(word[start...]) }
    return parts
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// A line without the spaces at its end.
  static func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}

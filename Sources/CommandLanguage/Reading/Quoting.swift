import TerritoryModel

/// Words between quotes.
enum Quoting {
  /// A text as one word of a line: bare when it can be, else between double quotes, in which `\`
  /// comes before a quote or a `\`.
  static func word(_ text: String) -> String {
    needsQuotes(text) ? quoted(text) : text
  }

  /// A text between double quotes.
  static func quoted(_ text: String) -> String { SettingPath.quoted(text) }

  /// Whether a text read bare would not be one word with the same letters.
  static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    if first == "#" || first == "'" || first == "!" || last == "\\" { return true }
    return text.contains { character in
      character.isWhitespace || character.isNewline || LineScanner.marks.contains(character)
        || character == "\""
    }
  }
}

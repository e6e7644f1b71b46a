import TerritoryModel

/// Words between quotes.
public enum Quoting {
  /// A text as one word of a line: bare when it can be, else between double quotes, in which `\`
  /// comes before a quote or a `\`.
  public static func word(_ text: String) -> String {
    needsQuotes(text) ? quoted(text) : text
  }

  /// A word that the system's shell has freed of its quotes, as one types it in a line: as it stands
  /// when it reads as words and marks of the language (`10,20`, `>`, a lone `;`) or holds quotes of its
  /// own, else between double quotes.
  public static func argument(_ text: String) -> String {
    // After a word, for `!` means something else at the head of a line.
    let scanner = LineScanner("- " + text)
    if scanner.needsMore || scanner.endsInComment { return quoted(text) }
    if text == ";" || text.contains("\"") { return text }
    let isBare = !text.isEmpty && !text.contains { $0.isWhitespace || $0.isNewline || $0 == ";" }
    return isBare ? text : quoted(text)
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

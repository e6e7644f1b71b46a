/// Commands as they are typed at a POSIX shell.
public enum ShellWords {
  /// A command of some words, each of which the shell reads as one.
  public static func command(_ words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  /// A word, between single quotes where the shell would read more into it than its letters.
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.unicodeScalars.allSatisfy { plain.contains($0) || $0.properties.isAlphabetic }
    // A quote cannot stand between quotes: they are closed before it and opened again.
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  private static let plain = Set("0123456789_@%+=:,./-".unicodeScalars)
}

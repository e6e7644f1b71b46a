/// Text as searches and commands compare it: whatever the case and the accents.
public enum PlainLetters {
  /// The letters and marks of French that a search takes for a plainer one.
  private static let plain: [Character: String] = [
    "à": "a", "â": "a", "ä": "a", "ç": "c", "è": "e", "é": "e", "ê": "e", "ë": "e", "î": "i",
    "ï": "i", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "ÿ": "y", "æ": "ae", "œ": "oe",
    "’": "'", "\u{A0}": " ", "\u{202F}": " ",
  ]

  /// The text in lower case and without accents.
  public static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = ""
    for character in text.lowercased() {
      if let letters = plain[character] {
        folded += letters
      } else {
        folded.append(character)
      }
    }
    return folded
  }
}

import TerritoryModel

/// Characters of careful typography.
public enum Typography {
  /// U+202F, before `;`, `!`, `?`, `%` and between groups of digits in French.
  public static let narrowSpace = "\u{202F}"
  /// U+00A0, before `:` and inside « » in French.
  public static let noBreakSpace = "\u{00A0}"
  /// U+2212, as wide as a plus sign.
  public static let minus = "\u{2212}"
  /// U+2013, between the two ends of a range.
  public static let rangeDash = "\u{2013}"
  /// What stands for a number that is missing.
  public static let missing = "\u{2014}"

  /// Words between the quotation marks of the language: « word », “word”.
  public static func quoted(_ text: String, in language: Language) -> String {
    switch language {
    case .french: "«\(noBreakSpace)\(text)\(noBreakSpace)»"
    case .english: "“\(text)”"
    }
  }

  /// A label and what it announces: « label : text », “label: text”.
  public static func labelled(
    _ label: String, _ text: String, in language: Language
  ) -> String {
    language == .french ? "\(label)\(noBreakSpace): \(text)" : "\(label): \(text)"
  }

  /// Words as a list in a sentence: « a, b et c », “a, b and c”.
  public static func list(_ items: [String], in language: Language) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let and = language == .french ? " et " : " and "
    return items.dropLast().joined(separator: ", ") + and + last
  }

  /// A text with its first letter in upper case.
  public static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// The rules of French typography that every sentence of the product keeps.
public enum FrenchTypography {
  /// What is wrong with a text; empty when nothing is.
  public static func flaws(in text: String) -> [String] {
    var flaws: [String] = []
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      let before = place > 0 ? characters[place - 1] : nil
      let after = place + 1 < characters.count ? characters[place + 1] : nil
      // Only a mark at the end of a word is punctuation: not the colon of 12:30, not the % of %20.
      let isPunctuation = after.map { !$0.isLetter && !$0.isNumber && $0 != "/" } ?? true
      switch character {
      case ";", "!", "?", "%":
        if isPunctuation, before != "\u{202F}" {
          flaws.append("\(character) without a narrow no-break space before it")
        }
      case ":":
        if isPunctuation, before != "\u{00A0}" { flaws.append(": without a no-break space before") }
      case "«":
        if after != "\u{00A0}" { flaws.append("« without a no-break space after it") }
      case "»":
        if before != "\u{00A0}" { flaws.append("» without a no-break space before it") }
      case "'": flaws.append("a straight apostrophe")
      case "\"": flaws.append("straight quotation marks")
      default: break
      }
    }
    if text.contains("  ") { flaws.append("two spaces") }
    if text.contains("...") { flaws.append("three points instead of an ellipsis") }
    return flaws
  }
}

import SourceText
import TerritoryModel

/// The turns of phrase that sentences about mistakes share.
struct Phrases {
  let language: Language

  init(_ language: Language) { self.language = language }

  var isFrench: Bool { language == .french }

  func say(_ french: String, _ english: String) -> String { isFrench ? french : english }

  /// Text from outside between the quotation marks of the language, safe and short.
  func quoted(_ text: String) -> String {
    let short = text.count > 60 ? text.prefix(59) + "…" : text[...]
    return Typography.quoted(SafeText.showing(short), in: language)
  }

  /// « Vouliez-vous dire « x » ? », with a space before it; nothing when nothing is near.
  func hint(_ nearest: String?) -> String {
    guard let nearest else { return "" }
    return say(
      " Vouliez-vous dire \(quoted(nearest))\(Typography.narrowSpace)?",
      " Did you mean \(quoted(nearest))?")
  }

  /// A label and a list, as a sentence with a space before it; long lists are left out.
  func listed(
    _ french: String, _ english: String, _ words: [String], most: Int = 24
  ) -> String {
    guard !words.isEmpty, words.count <= most else { return "" }
    let list = words.map { SafeText.showing($0) }.joined(separator: ", ")
    return " "
      + Typography.labelled(say(french, english), list, in: language) + "."
  }

  /// A number as short as it can be.
  func number(_ value: Double) -> String {
    value.isNaN ? "NaN" : NumberWording(language).setting(value, of: .ratio)
  }

  func whole(_ value: Int) -> String { NumberWording(language).whole(value) }

  /// A colon with what goes before it.
  var colon: String { isFrench ? "\(Typography.noBreakSpace):" : ":" }

  /// A semicolon with what goes before it.
  var semicolon: String { isFrench ? "\(Typography.narrowSpace);" : ";" }
}

/// A language a person reads; identifiers and file keys stay English.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// French, the language of the rooms Rencontre was made for.
  case french = "fr"
  /// English.
  case english = "en"
}

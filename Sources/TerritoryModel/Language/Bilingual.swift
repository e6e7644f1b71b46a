/// A text in both languages of the product.
public struct Bilingual: Sendable, Hashable {
  /// The French text, with French typography.
  public var french: String
  /// The English text.
  public var english: String

  /// A text given in both languages.
  public init(fr french: String, en english: String) {
    self.french = french
    self.english = english
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}

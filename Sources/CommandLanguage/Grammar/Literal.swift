import SourceText
import TerritoryModel

/// A word of the language, in each of its forms.
public struct Literal: Sendable, Hashable {
  /// The full English word, which files and transcripts use.
  public var word: String
  /// The French word.
  public var french: String
  /// Other words that mean the same.
  public var others: [String]
  /// A few words of meaning.
  public var meaning: Bilingual
  /// Every form without case and accents.
  let folded: [String]

  /// A word and its forms.
  public init(_ word: String, fr french: String, others: [String] = [], meaning: Bilingual) {
    self.word = word
    self.french = french
    self.others = others
    self.meaning = meaning
    var forms: [String] = []
    for form in [word, french] + others {
      let plain = PlainLetters.folded(form)
      if !forms.contains(plain) { forms.append(plain) }
    }
    folded = forms
  }

  /// The word in a language.
  public subscript(language: Language) -> String { language == .french ? french : word }

  /// Whether a word, given without case and accents, is one of the forms.
  func matches(_ plain: String) -> Bool { folded.contains(plain) }

  /// The first form, in full, that a word given without case and accents begins.
  func form(beginningWith plain: String) -> String? {
    ([word, french] + others).first { PlainLetters.folded($0).hasPrefix(plain) }
  }

  /// Whether a word, given without case and accents, begins one of the forms.
  func begins(with plain: String) -> Bool { folded.contains { $0.hasPrefix(plain) } }
}

extension Keyword {
  /// The word, as people type it in a language.
  public func word(in language: Language) -> String { literal[language] }
}

extension FieldName {
  /// The word, as people type it in a language.
  public func word(in language: Language) -> String { literal[language] }
}

extension ActionKind {
  /// The word, as people type it in a language.
  public func word(in language: Language) -> String { literal[language] }
}

extension ArgumentKind {
  /// The words of a closed list, as people type them in a language; empty when the person is free.
  public func words(in language: Language) -> [String] { literals.map { $0.literal[language] } }
}

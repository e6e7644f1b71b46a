import Exploration
import SourceText

/// The smallest part of a line that means something.
struct Token: Sendable, Hashable {
  /// What it is.
  var kind: Kind
  /// Where it stands.
  var span: SourceSpan
  /// The Unicode scalars of the text that it covers.
  var scalars: Range<Int>

  /// The kinds of token.
  enum Kind: Sendable, Hashable {
    case word(Word)
    case comparison(Comparison)
    /// `>!`
    case replace
    case comma
    case open
    case close
    /// The line of a command of the system, after `!`.
    case system(String)
  }

  /// A word as typed.
  struct Word: Sendable, Hashable {
    /// The word without its quotes.
    var text: String
    /// The word as a setting path writes it: every quoted part between double quotes, unless the
    /// whole word was one quoted part.
    var path: String
    /// Whether a part of it stood between quotes.
    var isQuoted: Bool
    /// Whether the whole of it was one quoted part.
    var isWhollyQuoted: Bool
  }

  /// The word, when it is one.
  var word: Word? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// The token as a person would find it again in the line.
  var text: String {
    switch kind {
    case .word(let word): word.text
    case .comparison(let comparison): comparison.rawValue
    case .replace: ">!"
    case .comma: ","
    case .open: "("
    case .close: ")"
    case .system(let line): "!" + line
    }
  }
}

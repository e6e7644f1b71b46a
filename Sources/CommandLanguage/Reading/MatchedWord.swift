import Exploration
import SourceText
import TerritoryModel

/// A token that found its place in the syntax.
struct MatchedWord: Sendable, Hashable {
  /// What it was taken for.
  var expected: Expected
  /// What it says.
  var value: MatchedValue
  /// The token in full words.
  var words: Bilingual
  /// Where it stands.
  var span: SourceSpan

  /// A copy of something at the place of the word.
  func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: span) }

  /// Its text, when it is one.
  var text: Located<String>? {
    if case .text(let text) = value { located(text) } else { nil }
  }

  /// Its whole number, when it is one.
  var whole: Located<Int>? {
    if case .whole(let number) = value { located(number) } else { nil }
  }

  /// Its number, when it is one.
  var number: Double? {
    if case .number(let number) = value { number } else { nil }
  }

  /// Its place in time, when it is one.
  var moment: Located<Moment>? {
    if case .moment(let moment) = value { located(moment) } else { nil }
  }
}

/// What a token says.
enum MatchedValue: Sendable, Hashable {
  /// Nothing more than that it stands there.
  case none
  case text(String)
  case whole(Int)
  case bits(UInt64)
  case number(Double)
  case moment(Moment)
  case metric(Metric)
  case quantity(PersonQuantity)
  case profession(Profession)
  case grouping(Looking.Grouping)
  case comparison(Comparison)
  case person(PersonWord)
  case mode(OutputMode)
  case language(Language)
}

/// A word, or the words of a rule.
enum MatchNode: Sendable, Hashable {
  case word(MatchedWord)
  case rule(Rule, [MatchNode])

  /// The words, in the order typed.
  var words: [MatchedWord] {
    switch self {
    case .word(let word): [word]
    case .rule(_, let nodes): nodes.flatMap(\.words)
    }
  }
}

import SourceText
import TerritoryModel

/// Finds what a token stands for among what can stand at its place.
///
/// A word of the language counts before anything that the person may name: who wants a branch called
/// `from` puts it between quotes. The beginning of a word counts after the names that exist.
struct WordResolution: Sendable {
  /// Whether the beginning of a word stands for it.
  var allowsPrefixes: Bool
  /// The names that exist, which are no beginnings of words.
  var names: Set<String>

  /// The ways on, each with the word taken for what it expects.
  func resolve(
    _ token: Token, at front: Matcher.Front
  ) throws(CommandMistake) -> [(word: MatchedWord, way: Way)] {
    let plain = token.word.flatMap { $0.isQuoted ? nil : PlainLetters.folded($0.text) }
    if let plain {
      let exact = literals(front) { $0.matches(plain) }
      if !exact.isEmpty { return exact.map { ($0.word(token), $0.way) } }
    }
    var taken: [(word: MatchedWord, way: Way)] = []
    var wrong: CommandCause?
    for leaf in front.leaves {
      switch read(token, as: leaf.expected) {
      case .value(let value):
        let text = canonical(token, leaf.expected)
        let word = MatchedWord(
          expected: leaf.expected, value: value, words: Bilingual(fr: text, en: text),
          span: token.span)
        taken.append((word, leaf.way))
      case .wrong(let cause): wrong = wrong ?? cause
      case .other: break
      }
    }
    if let plain, !plain.isEmpty, let text = token.word?.text, !names.contains(text) {
      let begun = literals(front) { $0.begins(with: plain) }
      let meanings = Set(begun.map(\.literal.word))
      if meanings.count == 1, allowsPrefixes { return begun.map { ($0.word(token), $0.way) } }
      if !begun.isEmpty, taken.isEmpty, wrong == nil {
        throw CommandMistake(prefix(text, plain, begun.map(\.literal)), at: token.span)
      }
    }
    if !taken.isEmpty { return taken }
    if let wrong { throw CommandMistake(wrong, at: token.span) }
    if front.isTooDeep {
      throw CommandMistake(.tooDeep(limit: Matcher.depthLimit), at: token.span)
    }
    throw CommandMistake(
      .unexpected(token.text, front.expected, nearest: nearest(token, front)), at: token.span)
  }

  /// What is wrong with the beginning of words.
  func prefix(_ text: String, _ plain: String, _ literals: [Literal]) -> CommandCause {
    var words: [String] = []
    for literal in literals {
      guard let form = literal.form(beginningWith: plain), !words.contains(form) else { continue }
      words.append(form)
    }
    return allowsPrefixes ? .ambiguous(text, words) : .prefixInScript(text, full: words)
  }

  /// A word of the language that can stand at a place.
  private struct Found {
    var literal: Literal
    var value: MatchedValue
    var expected: Expected
    var way: Way

    func word(_ token: Token) -> MatchedWord {
      MatchedWord(
        expected: expected, value: value,
        words: Bilingual(fr: literal.french, en: literal.word), span: token.span)
    }
  }

  private func literals(_ front: Matcher.Front, where holds: (Literal) -> Bool) -> [Found] {
    front.leaves.flatMap { leaf in
      leaf.expected.literals.filter { holds($0.literal) }.map {
        Found(literal: $0.literal, value: $0.value, expected: leaf.expected, way: leaf.way)
      }
    }
  }

  private func nearest(_ token: Token, _ front: Matcher.Front) -> String? {
    guard let word = token.word, !word.isQuoted else { return nil }
    let words = front.leaves.flatMap { leaf in
      leaf.expected.literals.flatMap { [$0.literal.word, $0.literal.french] + $0.literal.others }
    }
    return NearestWord.to(word.text, among: words)
  }

  private func read(_ token: Token, as expected: Expected) -> ArgumentKind.Outcome {
    switch expected {
    case .argument(let kind): kind.read(token)
    case .sign(let sign): sign.matches(token.kind) ? .value(.none) : .other
    case .keyword, .action, .field: .other
    }
  }

  private func canonical(_ token: Token, _ expected: Expected) -> String {
    guard let word = token.word else { return token.text == "==" ? "=" : token.text }
    switch expected {
    case .argument(.setting), .argument(.dottedSetting):
      return word.isWhollyQuoted ? Quoting.quoted(word.text) : word.path
    default: return word.isQuoted ? Quoting.quoted(word.text) : word.text
    }
  }
}

extension Expected {
  /// The words of the language that it is; empty when the person is free.
  var literals: [LiteralValue] {
    switch self {
    case .keyword(let keyword): [LiteralValue(literal: keyword.literal, value: .none)]
    case .action(let kind): [LiteralValue(literal: kind.literal, value: .none)]
    case .field(let name): [LiteralValue(literal: name.literal, value: .none)]
    case .argument(let kind): kind.literals
    case .sign: []
    }
  }
}

extension Sign {
  /// Whether a token is the mark.
  func matches(_ kind: Token.Kind) -> Bool {
    switch (self, kind) {
    case (.comma, .comma), (.open, .open), (.close, .close), (.over, .replace),
      (.equals, .comparison(.equal)), (.into, .comparison(.greater)):
      true
    default: false
    }
  }
}

import Exploration
import SourceText
import TerritoryModel

/// The words of one command, each in its place, from which the command is made.
struct MatchedCommand {
  /// What was read, in order.
  var nodes: [MatchNode]
  /// Just after the last word.
  var end: SourceSpan

  /// The words that stand by themselves, those of rules left out.
  var words: [MatchedWord] {
    nodes.compactMap { node in
      if case .word(let word) = node { word } else { nil }
    }
  }

  /// The first word taken for a kind of argument.
  func first(_ kind: ArgumentKind) -> MatchedWord? {
    words.first { $0.expected == .argument(kind) }
  }

  /// Every word taken for a kind of argument.
  func all(_ kind: ArgumentKind) -> [MatchedWord] {
    words.filter { $0.expected == .argument(kind) }
  }

  /// Whether a word of the language is there.
  func has(_ keyword: Keyword) -> Bool { words.contains { $0.expected == .keyword(keyword) } }

  /// Whether a mark is there.
  func has(_ sign: Sign) -> Bool { words.contains { $0.expected == .sign(sign) } }

  /// The word that follows a word of the language.
  func after(_ keyword: Keyword) -> MatchedWord? {
    guard let place = words.firstIndex(where: { $0.expected == .keyword(keyword) }) else {
      return nil
    }
    return words.dropFirst(place + 1).first
  }

  /// What stands in each place of a rule.
  func rules(_ rule: Rule) -> [[MatchNode]] {
    nodes.compactMap { node in
      if case .rule(rule, let parts) = node { parts } else { nil }
    }
  }

  /// The measures, each at its place.
  func measures() throws(CommandMistake) -> [Located<Measure>] {
    var measures: [Located<Measure>] = []
    for parts in rules(.measure) { measures.append(try MeasureComposition.measure(parts)) }
    return measures
  }

  /// The metric of an experiment, if one is given.
  func outcome() throws(CommandMistake) -> Located<Measure>? {
    guard let parts = rules(.outcome).first else { return nil }
    return try MeasureComposition.measure(parts)
  }

  /// The levers of an experiment, in the order typed.
  var levers: [LeverWords] {
    rules(.lever).compactMap { nodes in
      let words = MatchedCommand(nodes: nodes, end: end)
      guard let path = words.first(.dottedSetting)?.text else { return nil }
      let levels = words.all(.levels).compactMap(\.text)
      return LeverWords(
        path: path,
        levels: levels.isEmpty
          ? nil
          : Located(levels.map(\.value).joined(separator: ","), at: .around(levels.map(\.span))))
    }
  }

  /// The condition, if there is one.
  var condition: PeopleCondition? {
    rules(.condition).first.flatMap(MeasureComposition.condition)
  }

  /// The mistake of a command whose words do not make one; the syntax does not let it happen.
  var incomplete: CommandMistake { CommandMistake(.missing([]), at: end) }

  /// A part that the syntax requires.
  func required<Value>(_ value: Value?) throws(CommandMistake) -> Value {
    guard let value else { throw incomplete }
    return value
  }
}

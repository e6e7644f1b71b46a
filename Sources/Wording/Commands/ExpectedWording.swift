import CommandLanguage
import TerritoryModel

/// What can stand at a place of a line, as a list that can be read.
struct ExpectedWording {
  let phrases: Phrases

  init(_ phrases: Phrases) { self.phrases = phrases }

  /// The most fields of an action that are named one by one.
  private static let fieldsShown = 4

  /// What can stand there, in words: arguments first, as they are what matters most.
  func items(_ expected: [Expected]) -> [String] {
    let hasMetric = expected.contains(.argument(.metric))
    var arguments: [String] = []
    var words: [String] = []
    var signs: [String] = []
    var fields: [FieldName] = []
    var actions: [ActionKind] = []
    for one in expected {
      switch one {
      case .argument(let kind): append(item(kind), to: &arguments)
      case .keyword(let keyword):
        if !hasMetric || !Self.summaries.contains(keyword) {
          append(phrases.quoted(keyword.word(in: phrases.language)), to: &words)
        }
      // Marks that may be left out are not worth naming.
      case .sign(.equals), .sign(.into), .sign(.over): break
      case .sign(let sign): append(phrases.quoted(sign.text), to: &signs)
      case .field(let name): fields.append(name)
      case .action(let kind): actions.append(kind)
      }
    }
    if !actions.isEmpty {
      let list = actions.map { $0.word(in: phrases.language) }.joined(separator: ", ")
      arguments.append(phrases.say("un type d’action (\(list))", "a kind of action (\(list))"))
    }
    return arguments + fieldItems(fields) + words + signs
  }

  /// What an argument is, with the words of a short list.
  private func item(_ kind: ArgumentKind) -> String {
    let words = kind.words(in: phrases.language)
    let label = kind.label[phrases.language]
    return (1...6).contains(words.count) ? label + " (\(words.joined(separator: ", ")))" : label
  }

  /// The closed list that is all that can stand there; a measure is one, whatever else begins it.
  func onlyList(_ expected: [Expected]) -> ArgumentKind? {
    let others = expected.filter { one in
      if case .keyword(let keyword) = one { !Self.summaries.contains(keyword) } else { true }
    }
    guard others.count == 1, case .argument(let kind)? = others.first,
      !kind.words(in: phrases.language).isEmpty
    else { return nil }
    return kind
  }

  /// The words that begin a reporter over people: with a metric, they make a measure.
  private static let summaries: Set<Keyword> = [
    .count, .mean, .sd, .quantile, .minimum, .maximum,
  ]

  private func fieldItems(_ fields: [FieldName]) -> [String] {
    guard let first = fields.first, fields.count > Self.fieldsShown else {
      return fields.map { phrases.quoted($0.word(in: phrases.language)) }
    }
    let shown = fields.prefix(Self.fieldsShown).map { $0.word(in: phrases.language) }
      .joined(separator: ", ")
    let help = CommandName.help.declaration.name(in: phrases.language)
    let kind = first.kind.word(in: phrases.language)
    return [
      phrases.say(
        "un champ de l’action (\(shown)…\(phrases.semicolon) \(help) \(kind) les donne tous)",
        "a field of the action (\(shown)…; \(help) \(kind) gives them all)")
    ]
  }

  private func append(_ item: String, to items: inout [String]) {
    if !items.contains(item) { items.append(item) }
  }
}

import SourceText

/// `PATH?`: help on a word.
enum QuestionMark {
  /// The help asked for by a `?` at the end of a line; nothing when there is none.
  static func command(_ tokens: [Token], _ span: SourceSpan) -> ParsedCommand? {
    guard let last = tokens.last, let word = last.word, !word.isWhollyQuoted,
      word.path.hasSuffix("?"),
      tokens.first?.word.flatMap({ CommandCatalogue.command(named: $0.text) })
        .map(isFree) != true
    else { return nil }
    var asked = word.path[...]
    while asked.last == "?" { asked.removeLast() }
    var topic: Located<String>?
    if !asked.isEmpty {
      topic = Located(
        String(asked),
        at: SourceSpan(last.span.start, length: last.span.length - (word.path.count - asked.count)))
    } else if tokens.count > 1, let before = tokens.dropLast().last?.word {
      topic = Located(before.path, at: tokens[tokens.count - 2].span)
    }
    let asking = topic.map { " " + Quoting.word($0.value) } ?? ""
    return ParsedCommand(
      command: .help(topic), name: .help, span: span, canonical: "help" + asking,
      redirection: nil, french: CommandName.help.declaration.french + asking)
  }

  /// Whether a command takes any words, a `?` among them.
  private static func isFree(_ name: CommandName) -> Bool {
    switch name {
    case .apropos, .help, .system: true
    default: false
    }
  }
}

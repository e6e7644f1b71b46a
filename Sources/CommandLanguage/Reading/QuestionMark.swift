import SourceText

/// `PATH?`, and `?PATH` as notebooks write it: help on a word.
enum QuestionMark {
  /// The help asked for by a `?` at the end of a line, or at its beginning; nothing when there is none.
  static func command(_ tokens: [Token], _ span: SourceSpan) -> ParsedCommand? {
    trailing(tokens, span) ?? leading(tokens, span)
  }

  private static func trailing(_ tokens: [Token], _ span: SourceSpan) -> ParsedCommand? {
    guard let last = tokens.last, let word = last.word, !word.isWhollyQuoted,
      word.path.hasSuffix("?"),
      tokens.first?.word.flatMap({ CommandCatalogue.command(named: $0.text) })
        .map(isFree) != true
    else { return nil }
    var asked = word.path[...]
    while asked.last == "?" { asked.removeLast() }
    if asked.isEmpty {
      let before = tokens.dropLast().last
      return help(on: before?.word.map { Located($0.path, at: before?.span ?? span) }, span)
    }
    // A mark at both ends asks once.
    let behind = word.path.count - asked.count
    let before = asked.prefix { $0 == "?" }.count
    let place = SourceSpan(
      last.span.start.moved(by: before), length: last.span.length - behind - before)
    return help(on: Located(String(asked.dropFirst(before)), at: place), span)
  }

  private static func leading(_ tokens: [Token], _ span: SourceSpan) -> ParsedCommand? {
    guard let first = tokens.first, let word = first.word, !word.isWhollyQuoted,
      word.path.hasPrefix("?")
    else { return nil }
    let asked = word.path.drop { $0 == "?" }
    let marks = word.path.count - asked.count
    if tokens.count == 1, !asked.isEmpty {
      let place = SourceSpan(
        first.span.start.moved(by: marks), length: first.span.length - marks)
      return help(on: Located(String(asked), at: place), span)
    }
    guard asked.isEmpty, tokens.count == 2, let next = tokens[1].word else { return nil }
    return help(on: Located(next.path, at: tokens[1].span), span)
  }

  private static func help(on topic: Located<String>?, _ span: SourceSpan) -> ParsedCommand {
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

import Exploration
import ScenarioFiles
import SourceText
import TerritoryModel

/// Reads lines as commands.
///
/// The language has verbs first and few symbols: `load plaine-commune`, `set influence.bound 0.3`,
/// `run 2y`. `#` starts a comment; a trailing `\` or an open quote continues the line; `;` separates
/// commands; `> NAME.EXT` at the end writes the answer to a file, everywhere else `>` compares; quotes
/// protect everything. A mistake changes nothing: a text is read whole before any of it is done.
public struct CommandReader: Sendable {
  /// Whether the unambiguous beginning of a word stands for it: at the prompt, not in scripts.
  public var allowsPrefixes: Bool
  /// Whether commands of the system are switched off.
  public var isSafe: Bool
  /// Names that are no beginnings of words: those of the branches that exist.
  public var names: Set<String>

  /// The most words of one command.
  public static let wordLimit = 2_000

  /// A reader.
  public init(allowsPrefixes: Bool, isSafe: Bool, names: Set<String> = []) {
    self.allowsPrefixes = allowsPrefixes
    self.isSafe = isSafe
    self.names = names
  }

  /// Whether a text stops where the next line must go on: within a quote, or after a trailing `\`.
  public static func needsMore(_ text: String) -> Bool { LineScanner(text).needsMore }

  /// The commands of a text, in order; none for a blank text or a comment.
  ///
  /// Complexity: O(n) in the length of the text.
  /// - Throws: The first mistake; its span lies inside the text.
  public func read(_ text: String) throws(CommandMistake) -> [ParsedCommand] {
    let scanner = LineScanner(text)
    if let quote = scanner.openQuote { throw CommandMistake(.openQuote, at: quote) }
    if scanner.needsMore {
      let last = SourcePosition(line: scanner.end.line, column: max(1, scanner.end.column - 1))
      throw CommandMistake(.openLine, at: SourceSpan(last))
    }
    var commands: [ParsedCommand] = []
    for tokens in scanner.commands { commands.append(try command(tokens)) }
    return commands
  }

  /// A line of one command in the words of a language, for examples; the line itself when it is not
  /// one command.
  public static func translated(_ line: String, into language: Language) -> String {
    let reader = CommandReader(allowsPrefixes: false, isSafe: false)
    guard language == .french, let read = try? reader.read(line), read.count == 1,
      let command = read.first,
      LineScanner(line).commands.first?.first?.word?.text
        == command.name.rawValue
    else { return line }
    return command.french
  }

  private func command(_ tokens: [Token]) throws(CommandMistake) -> ParsedCommand {
    guard let first = tokens.first, let last = tokens.last else {
      throw CommandMistake(.missing([]), at: SourceSpan(.init(line: 1, column: 1)))
    }
    if tokens.count > Self.wordLimit {
      throw CommandMistake(.tooLong(limit: Self.wordLimit), at: tokens[Self.wordLimit].span)
    }
    let span = SourceSpan.around(tokens.map(\.span))
    if case .system(let line) = first.kind { return try system(line, first.span) }
    if let question = QuestionMark.command(tokens, span) { return question }
    let name = try NameResolution(reader: self).name(first)
    if name == .system, isSafe { throw CommandMistake(.systemSwitchedOff, at: first.span) }
    var rest = Array(tokens.dropFirst())
    var redirection: ParsedCommand.Redirection?
    if !name.declaration.traits.contains(.writesItsFile) {
      redirection = Redirecting.take(from: &rest)
    }
    let end = SourceSpan(last.span.start.moved(by: last.span.length))
    let nodes = try match(rest, name, rest.isEmpty ? first : nil, end)
    let parts = MatchedCommand(nodes: nodes, end: end)
    let command = try CommandComposition(parts: parts).command(name)
    return ParsedCommand(
      command: command, name: name, span: span,
      canonical: CanonicalLine(.english).text(name, nodes, command, redirection),
      redirection: redirection,
      french: CanonicalLine(.french).text(name, nodes, command, redirection))
  }

  private func match(
    _ tokens: [Token], _ name: CommandName, _ alone: Token?, _ end: SourceSpan
  ) throws(CommandMistake) -> [MatchNode] {
    var matcher = Matcher(name.declaration.syntax)
    let resolution = WordResolution(allowsPrefixes: allowsPrefixes, names: names)
    for (place, token) in tokens.enumerated() {
      let front = matcher.front
      do {
        matcher.take(try resolution.resolve(token, at: front))
      } catch {
        throw Redirecting.explained(error, place, tokens, name)
      }
    }
    let front = matcher.front
    if let nodes = front.ends.first { return nodes }
    let after = tokens.last.map { SourceSpan($0.span.start.moved(by: $0.span.length)) } ?? end
    throw CommandMistake(.missing(matcher.required.expected), at: after)
  }

  private func system(_ line: String, _ span: SourceSpan) throws(CommandMistake) -> ParsedCommand {
    if isSafe { throw CommandMistake(.systemSwitchedOff, at: SourceSpan(span.start)) }
    if line.isEmpty { throw CommandMistake(.emptySystemLine, at: span) }
    let command = Command.system(Located(line, at: span))
    return ParsedCommand(
      command: command, name: .system, span: span,
      canonical: CanonicalLine(.english).text(.system, [], command, nil), redirection: nil,
      french: CanonicalLine(.french).text(.system, [], command, nil))
  }
}

extension SourcePosition {
  /// The place some characters further on the line.
  func moved(by characters: Int) -> SourcePosition {
    SourcePosition(line: line, column: column + characters)
  }
}

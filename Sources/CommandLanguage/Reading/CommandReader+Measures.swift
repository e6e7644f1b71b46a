import SourceText

extension CommandReader {
  /// The measures that a text names as `plot` does, such as `cooperation` or `trust by zone`; nothing
  /// when it says anything else, or nothing at all.
  ///
  /// - Throws: The first mistake; its span lies inside the text.
  public static func measures(in text: String) throws(CommandMistake) -> Looking? {
    let verb = CommandName.plot.rawValue + " "
    let commands: [ParsedCommand]
    do throws(CommandMistake) {
      commands = try CommandReader(allowsPrefixes: false, isSafe: true).read(verb + text)
    } catch {
      throw CommandMistake(error.cause, at: error.span.moved(left: verb.count))
    }
    guard commands.count == 1, let command = commands.first, command.redirection == nil,
      case .plot(var looking) = command.command, !looking.measures.isEmpty,
      looking.branches.isEmpty, looking.from == nil, looking.to == nil, !looking.showsSample
    else { return nil }
    looking.measures = looking.measures.map {
      Located($0.value, at: $0.span.moved(left: verb.count))
    }
    return looking
  }
}

extension SourceSpan {
  /// The same stretch where the first line begins some characters later.
  fileprivate func moved(left count: Int) -> SourceSpan {
    guard start.line == 1 else { return self }
    return SourceSpan(
      SourcePosition(line: 1, column: max(start.column - count, 1)), length: length)
  }
}

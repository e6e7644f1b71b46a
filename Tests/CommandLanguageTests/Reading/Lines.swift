import CommandLanguage
import Testing

/// Reads one line that holds one command.
func parsed(
  _ line: String, prefixes: Bool = false, safe: Bool = false, names: Set<String> = [],
  at location: SourceLocation = #_sourceLocation
) -> ParsedCommand? {
  do {
    let commands = try CommandReader(allowsPrefixes: prefixes, isSafe: safe, names: names)
      .read(line)
    #expect(commands.count == 1, "\(line)", sourceLocation: location)
    return commands.first
  } catch {
    Issue.record("\(line): \(error)", sourceLocation: location)
    return nil
  }
}

/// The mistake of a line.
func mistake(
  _ line: String, prefixes: Bool = false, safe: Bool = false,
  at location: SourceLocation = #_sourceLocation
) -> CommandMistake? {
  do {
    let commands = try CommandReader(allowsPrefixes: prefixes, isSafe: safe).read(line)
    Issue.record("\(line) was read: \(commands)", sourceLocation: location)
    return nil
  } catch {
    return error
  }
}

extension ParsedCommand {
  /// The command without the places of its words.
  var unplaced: String {
    func bare(_ value: some Any) -> String {
      "\(value)".replacing(
        #/, span: SourceText\.SourceSpan\(start: \d+:\d+, length: \d+\)/#, with: "")
    }
    return bare(command) + (redirection.map { bare($0) } ?? "")
  }
}

import SourceText
import TerritoryModel

/// A command in full words: in English as a transcript writes it, in French for those who read it.
struct CanonicalLine {
  private let language: Language

  /// Lines in the words of a language.
  init(_ language: Language) { self.language = language }

  /// The line: prefixes expanded, quotes where they are needed.
  func text(
    _ name: CommandName, _ nodes: [MatchNode], _ command: Command,
    _ redirection: ParsedCommand.Redirection?
  ) -> String {
    var line = self.line(name, nodes, command, isWritten: redirection != nil)
    if let redirection {
      line += (redirection.replaces ? " >! " : " > ") + Quoting.word(redirection.path.value)
    }
    return line
  }

  private func line(
    _ name: CommandName, _ nodes: [MatchNode], _ command: Command, isWritten: Bool
  ) -> String {
    if case .system(let line) = command {
      // After `!` the line goes to its end, file included, and a trailing `\` would continue it.
      let isOneLine = !line.value.contains { $0.isNewline } && !line.value.hasSuffix("\\")
      let isTrimmed =
        line.value.first?.isWhitespace == false && line.value.last?.isWhitespace == false
      return isOneLine && isTrimmed && !isWritten
        ? "!" + line.value : "system " + Quoting.quoted(line.value)
    }
    var line = name.declaration.name(in: language)
    var isAfterOpen = false
    for word in nodes.flatMap(\.words) {
      switch word.expected {
      // A setting is followed by its value, with or without this mark.
      case .sign(.equals): continue
      case .sign(.comma), .sign(.close): line += word.words[language]
      default: line += (isAfterOpen ? "" : " ") + word.words[language]
      }
      isAfterOpen = word.expected == .sign(.open)
    }
    return line
  }
}

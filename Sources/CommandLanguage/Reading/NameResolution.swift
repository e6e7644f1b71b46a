import SourceText
import TerritoryModel

/// Finds which command the first word names.
struct NameResolution {
  let reader: CommandReader

  func name(_ token: Token) throws(CommandMistake) -> CommandName {
    guard let word = token.word, !word.isQuoted else {
      throw CommandMistake(.unknownCommand(token.text, nearest: nil), at: token.span)
    }
    if let name = CommandCatalogue.command(named: word.text) { return name }
    let begun = CommandCatalogue.commands(beginningWith: word.text)
    if begun.count == 1, reader.allowsPrefixes { return begun[0] }
    if !begun.isEmpty {
      let resolution = WordResolution(allowsPrefixes: reader.allowsPrefixes, names: [])
      let cause = resolution.prefix(
        word.text, PlainLetters.folded(word.text), begun.map(\.declaration.literal))
      throw CommandMistake(cause, at: token.span)
    }
    if isMeasure(word) {
      throw CommandMistake(.valueInsteadOfCommand(word.text, .measure), at: token.span)
    }
    if ParameterCatalogue.parameter(path: word.path) != nil {
      throw CommandMistake(.valueInsteadOfCommand(word.text, .setting), at: token.span)
    }
    throw CommandMistake(
      .unknownCommand(word.text, nearest: CommandCatalogue.nearest(to: word.text)),
      at: token.span)
  }

  private func isMeasure(_ word: Token.Word) -> Bool {
    let plain = PlainLetters.folded(word.text)
    return ArgumentKind.metric.literals.contains { $0.literal.matches(plain) }
  }
}

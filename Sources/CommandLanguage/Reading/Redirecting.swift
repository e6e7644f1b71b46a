import Exploration
import ScenarioFiles
import SourceText

/// `> NAME.EXT` at the end of a command.
enum Redirecting {
  /// Takes the file off the end of the words, when they end with one.
  static func take(from tokens: inout [Token]) -> ParsedCommand.Redirection? {
    guard tokens.count >= 2, let word = tokens.last?.word,
      let replaces = replaces(tokens[tokens.count - 2]),
      let ending = ParsedCommand.Redirection.ending(of: word.text),
      ParsedCommand.Redirection.endings.contains(ending)
    else { return nil }
    let span = tokens[tokens.count - 1].span
    tokens.removeLast(2)
    return .init(path: Located(word.text, at: span), replaces: replaces)
  }

  private static func replaces(_ token: Token) -> Bool? {
    switch token.kind {
    case .replace: true
    case .comparison(.greater): false
    default: nil
    }
  }

  /// A mistake about an unexpected word, said as what it probably is: a file of an ending that no
  /// answer can be written to, or a space inside a number.
  static func explained(
    _ mistake: CommandMistake, _ place: Int, _ tokens: [Token], _ name: CommandName
  ) -> CommandMistake {
    guard case .unexpected(let text, let expected, _) = mistake.cause else { return mistake }
    if replaces(tokens[place]) != nil, place + 2 == tokens.count, let word = tokens[place + 1].word
    {
      let span = tokens[place + 1].span
      guard let ending = ParsedCommand.Redirection.ending(of: word.text) else {
        return CommandMistake(.redirectionWithoutEnding(word.text), at: span)
      }
      // A file of a right ending, after a command that writes its own: it is one too many.
      if ParsedCommand.Redirection.endings.contains(ending) {
        return CommandMistake(.tooMuch(text, name), at: mistake.span)
      }
      let nearest = NearestWord.to(ending, among: ParsedCommand.Redirection.endings)
      return CommandMistake(
        .redirectionEnding("." + ending, nearest: nearest.map { "." + $0 }), at: span)
    }
    if place > 0, let number = tokens[place - 1].word, number.looksNumeric,
      NumberReading.isNumber(number.text), let trap = trap(number.text, tokens[place])
    {
      return CommandMistake(
        .number(number.text + " " + text, trap, .number),
        at: .around([tokens[place - 1].span, tokens[place].span]))
    }
    return expected.isEmpty ? CommandMistake(.tooMuch(text, name), at: mistake.span) : mistake
  }

  /// What a number is that a space cuts in two: `40 %`, `2 years`, `10 000`.
  private static func trap(_ number: String, _ next: Token) -> NumberTrap? {
    if let unit = unit(next) { return .space(better: number + unit) }
    guard let word = next.word, !word.isQuoted, word.text.count == 3, number.count <= 3,
      word.text.allSatisfy(\.isASCIIDigit)
    else { return nil }
    return .grouping(better: number + word.text)
  }

  /// The letter of a unit that was written after a space.
  private static func unit(_ token: Token) -> String? {
    guard let word = token.word, !word.isQuoted else { return nil }
    switch PlainLetters.folded(word.text) {
    case "%": return "%"
    case "w", "week", "weeks", "semaine", "semaines": return "w"
    case "m", "month", "months", "mois": return "m"
    case "y", "year", "years", "an", "ans", "annee", "annees": return "y"
    default: return nil
    }
  }
}

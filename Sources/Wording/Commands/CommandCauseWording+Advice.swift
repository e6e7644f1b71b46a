import CommandLanguage
import ScenarioFiles
import SourceText
import TerritoryModel

extension CommandCauseWording {
  /// What is allowed, and the nearest right word; empty when the sentence says it all.
  func advice(_ cause: CommandCause) -> String {
    let p = phrases
    switch cause {
    case .unknownCommand(_, let nearest):
      let help = CommandName.help.declaration.name(in: p.language)
      return trimmed(
        p.hint(nearest) + p.say(" La liste\(p.colon) \(help).", " For the list: \(help)."))
    case .valueInsteadOfCommand(let text, let kind): return instead(SafeText.showing(text), kind)
    case .ambiguous(_, let words):
      return p.say(
        "Lequel\(p.colon) \(choice(words))\(Typography.narrowSpace)?", "Which: \(choice(words))?")
    case .prefixInScript(_, let words):
      return p.say("Écrivez \(choice(words)).", "Write \(choice(words)).")
    case .missing(let expected):
      if ExpectedWording(p).onlyList(expected) != nil { return values(expected) }
      let list = ExpectedWording(p).items(expected)
      return list.count == 1 ? "" : needed(list)
    case .unexpected(_, let expected, let nearest):
      if ExpectedWording(p).onlyList(expected) != nil {
        return trimmed(p.hint(nearest) + " " + values(expected))
      }
      return trimmed(p.hint(nearest) + " " + needed(ExpectedWording(p).items(expected)))
    case .tooMuch(_, let name):
      let line = SyntaxLine.text(name.declaration, in: p.language)
      return p.say("Forme de la commande\(p.colon) \(line)", "Form of the command: \(line)")
    case .number(_, let trap, let kind): return isSaid(trap) ? "" : needed([kind.label[p.language]])
    case .outside(_, let kind): return needed([kind.label[p.language]])
    case .metricWithoutProfession:
      let words = zip(Metric.allCases, ArgumentKind.metric.words(in: p.language))
        .filter { $0.0.declaration.groups == .zonesAndProfessions }
        .map(\.1).joined(separator: ", ")
      return p.say("Mesures qui en ont\(p.colon) \(words).", "Metrics that have one: \(words).")
    case .redirectionWithoutEnding: return endings(nil)
    case .redirectionEnding(_, let nearest): return endings(nearest)
    default: return ""
    }
  }

  private func instead(_ text: String, _ kind: CommandCause.ValueKind) -> String {
    let p = phrases
    func name(_ command: CommandName) -> String { command.declaration.name(in: p.language) }
    switch kind {
    case .measure:
      return p.say(
        "Pour la voir\(p.colon) \(name(.show)) \(text), ou \(name(.plot)) \(text).",
        "To see it: \(name(.show)) \(text), or \(name(.plot)) \(text).")
    case .setting:
      return p.say(
        "Pour le voir\(p.colon) \(name(.show)) \(text)\(p.semicolon) pour le changer\(p.colon) \(name(.set)) \(text) VALEUR.",
        "To see it: \(name(.show)) \(text); to change it: \(name(.set)) \(text) VALUE.")
    }
  }

  private func endings(_ nearest: String?) -> String {
    let p = phrases
    let list = ParsedCommand.Redirection.endings.map { "." + $0 }
    return trimmed(p.hint(nearest) + p.listed("Terminaisons possibles", "Possible endings", list))
  }

  /// Whether the sentence about a number says how to write it.
  private func isSaid(_ trap: NumberTrap) -> Bool {
    switch trap {
    case .comma, .grouping, .space, .leadingZero: true
    default: false
    }
  }

  /// The words of a closed list, when the whole of them is worth reading.
  private func values(_ expected: [Expected]) -> String {
    guard let kind = ExpectedWording(phrases).onlyList(expected) else { return "" }
    return trimmed(phrases.listed("Possibles", "Possible", kind.words(in: phrases.language)))
  }

  private func needed(_ list: [String]) -> String {
    guard !list.isEmpty else { return "" }
    let p = phrases
    return p.say("Il faut \(choice(list)).", "Needed: \(choice(list)).")
  }

  /// « a, b ou c ».
  private func choice(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + phrases.say(" ou ", " or ") + last
  }

  private func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

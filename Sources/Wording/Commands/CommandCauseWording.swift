import CommandLanguage
import ScenarioFiles
import SourceText
import TerritoryModel

/// The sentences of each mistake of a line: what is wrong, and what is allowed.
struct CommandCauseWording {
  let phrases: Phrases

  init(_ language: Language) { phrases = Phrases(language) }

  /// What is wrong.
  func sentence(_ cause: CommandCause) -> String {
    let p = phrases
    switch cause {
    case .openQuote:
      return p.say("Ce guillemet n’est jamais fermé.", "This quote is never closed.")
    case .openLine:
      return p.say(
        "Rien ne continue cette ligne, qui finit par \(p.quoted("\\")).",
        "Nothing continues this line, which ends with \(p.quoted("\\")).")
    case .tooLong(let limit):
      return p.say(
        "Une commande compte au plus \(p.whole(limit)) mots.",
        "A command holds at most \(p.whole(limit)) words.")
    case .tooDeep(let limit):
      return p.say(
        "Les conditions s’emboîtent sur plus de \(p.whole(limit)) niveaux\(p.colon) c’est trop.",
        "Conditions stand inside one another more than \(p.whole(limit)) levels deep: too many.")
    case .systemSwitchedOff:
      return p.say(
        "Les commandes du système sont désactivées (--safe).",
        "Commands of the system are switched off (--safe).")
    case .emptySystemLine:
      return p.say(
        "Il manque la commande du système, par exemple !ls.",
        "The command of the system is missing, for instance !ls.")
    case .redirectionWithoutEnding(let name):
      return p.say(
        "\(p.quoted(name)) n’a pas de terminaison qui dise quoi écrire.",
        "\(p.quoted(name)) has no ending that tells what to write.")
    case .redirectionEnding(let ending, _):
      return p.say(
        "Une réponse ne s’écrit pas dans un fichier \(p.quoted(ending)).",
        "An answer cannot be written to a file \(p.quoted(ending)).")
    case .number(let text, let trap, let kind): return number(text, trap, kind)
    case .outside(let text, _):
      return p.say(
        "\(p.quoted(text)) n’est pas possible ici.", "\(p.quoted(text)) is not possible here.")
    case .noSuchDay(let text):
      return p.say(
        "\(p.quoted(text)) n’est pas un jour du calendrier.",
        "\(p.quoted(text)) is not a day of the calendar.")
    case .metricWithoutProfession(let metric):
      return p.say(
        "\(quotedWord(of: metric)) n’a pas de valeur par profession\(p.colon) une occasion appartient aux deux.",
        "\(quotedWord(of: metric)) has no value by profession: an opportunity belongs to both.")
    case .metricWithoutWindow(let metric): return window(metric)
    default: return word(cause)
    }
  }

  /// A metric by the word that people type in their language.
  private func quotedWord(of metric: Metric) -> String {
    let words = zip(Metric.allCases, ArgumentKind.metric.words(in: phrases.language))
    return phrases.quoted(words.first { $0.0 == metric }?.1 ?? metric.key)
  }

  private func window(_ metric: Metric) -> String {
    let p = phrases
    let name = quotedWord(of: metric)
    return metric.declaration.span == .lastThirteenWeeks
      ? p.say(
        "\(name) couvre toujours les 13 dernières semaines. Retirez la fenêtre.",
        "\(name) always covers the last 13 weeks. Remove the window.")
      : p.say(
        "\(name) se lit à la fin d’une semaine. Retirez la fenêtre.",
        "\(name) is read at the end of a week. Remove the window.")
  }

  private func word(_ cause: CommandCause) -> String {
    let p = phrases
    switch cause {
    case .unknownCommand(let text, _):
      return p.say(
        "\(p.quoted(text)) n’est pas une commande.", "\(p.quoted(text)) is no command.")
    case .valueInsteadOfCommand(let text, .measure):
      return p.say(
        "\(p.quoted(text)) est une mesure, non une commande.",
        "\(p.quoted(text)) is a measure, not a command.")
    case .valueInsteadOfCommand(let text, .setting):
      return p.say(
        "\(p.quoted(text)) est un réglage, non une commande.",
        "\(p.quoted(text)) is a setting, not a command.")
    case .ambiguous(let text, _):
      return p.say(
        "\(p.quoted(text)) commence plusieurs mots.", "\(p.quoted(text)) begins several words.")
    case .prefixInScript(let text, _):
      return p.say(
        "Dans un script, les mots s’écrivent en entier, non \(p.quoted(text)).",
        "In a script words are written in full, not \(p.quoted(text)).")
    case .missing(let expected):
      if let kind = ExpectedWording(p).onlyList(expected) { return missing(kind.label[p.language]) }
      let list = ExpectedWording(p).items(expected)
      if list.count == 1 { return missing(list[0]) }
      return p.say("La ligne s’arrête trop tôt.", "The line stops too early.")
    case .unexpected(let text, let expected, _):
      if let kind = ExpectedWording(p).onlyList(expected) {
        let label = kind.label[p.language]
        return p.say("\(p.quoted(text)) n’est pas \(label).", "\(p.quoted(text)) is not \(label).")
      }
      return p.say(
        "\(p.quoted(text)) n’a pas sa place ici.", "\(p.quoted(text)) cannot stand here.")
    case .tooMuch(let text, _):
      return p.say("\(p.quoted(text)) est de trop.", "\(p.quoted(text)) is too much.")
    default: return ""
    }
  }

  private func missing(_ what: String) -> String {
    phrases.say("Il manque \(what).", Typography.capitalised("\(what) is missing."))
  }

  private func number(_ text: String, _ trap: NumberTrap, _ kind: ArgumentKind) -> String {
    let p = phrases
    let what = p.quoted(text)
    switch trap {
    // The sentences about files speak of YAML, which nobody types here.
    case .leadingZero(let better):
      return p.say(
        "Un nombre ne commence pas par un zéro de trop. Écrivez \(better).",
        "A number does not begin with a zero too many. Write \(better).")
    case .sexagesimal:
      return p.say("\(what) n’est pas un nombre.", "\(what) is not a number.")
    case .never:
      return p.say("\(what) n’est pas un nombre.", "\(what) is not a number.")
    case .comma, .grouping, .space:
      return CauseWording(p.language).number(text, trap, .text)
    case .otherBase:
      return p.say("\(what) n’est pas écrit en base dix.", "\(what) is not written in base ten.")
    case .notFinite:
      return p.say("\(what) n’est pas un nombre fini.", "\(what) is not a finite number.")
    case .tooLarge: return p.say("\(what) est trop grand.", "\(what) is too large.")
    case .percent:
      return p.say("Un pourcentage n’a pas de sens ici.", "A percentage makes no sense here.")
    case .timeUnit:
      return p.say(
        "\(what) n’a pas d’unité connue ici.", "\(what) has no unit that is known here.")
    case .noNumber, .quoted:
      return p.say("\(what) n’est pas un nombre.", "\(what) is not a number.")
    }
  }
}

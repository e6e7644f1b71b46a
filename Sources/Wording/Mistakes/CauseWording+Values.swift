import ScenarioFiles
import TerritoryModel

extension CauseWording {
  func value(_ cause: MistakeCause) -> String {
    let p = phrases
    switch cause {
    case .unknownKey(let key, let allowed, let nearest):
      return p.say(
        "La clé \(p.quoted(key)) n’existe pas ici.\(p.hint(nearest))",
        "There is no key \(p.quoted(key)) here.\(p.hint(nearest))")
        + p.listed("Clés possibles", "Possible keys", allowed)
    case .missingKey(let key, let section): return missing(key, section)
    case .wrongKind(let expectation, let found): return wrongKind(expectation, found)
    case .unknownWord(let word, let allowed, let nearest):
      return p.say(
        "\(p.quoted(word)) n’est pas possible ici.\(p.hint(nearest))",
        "\(p.quoted(word)) is not possible here.\(p.hint(nearest))")
        // Where nothing is near, a longer list helps: all metrics, for one.
        + p.listed(
          "Valeurs possibles", "Possible values", allowed, most: nearest == nil ? 32 : 24)
    case .needsQuotes(let text):
      return p.say(
        "YAML peut lire \(p.quoted(text)) autrement que comme un texte. Mettez-le entre guillemets\(p.colon) \"\(text)\".",
        "YAML may read \(p.quoted(text)) as something else than a text. Put it between quotes: \"\(text)\"."
      )
    case .unknownVersion(let version):
      return p.say(
        "Ce programme lit le format 1, non \(p.quoted(version)).",
        "This program reads format 1, not \(p.quoted(version)).")
    case .notChangeable(let path, let nearest):
      return p.say(
        "\(p.quoted(path.description)) n’est pas une valeur qui peut changer.\(p.hint(nearest))",
        "\(p.quoted(path.description)) is not a value that can change.\(p.hint(nearest))")
    case .settingWithoutValue(""):
      return p.say(
        "Ce réglage est vide\(p.colon) il faut chemin=valeur, par exemple contact.rate=0.2.",
        "This setting is empty: path=value is needed, for instance contact.rate=0.2.")
    case .settingWithoutValue(let text):
      return p.say(
        "\(p.quoted(text)) n’est pas un réglage\(p.colon) il faut chemin=valeur, par exemple contact.rate=0.2.",
        "\(p.quoted(text)) is not a setting: path=value is needed, for instance contact.rate=0.2.")
    case .notSettable(let path):
      return p.say(
        "\(p.quoted(path)) ne se règle que dans un fichier.",
        "\(p.quoted(path)) can be set in a file only.")
    case .unknownPath(let path, let nearest):
      return p.say(
        "\(p.quoted(path.description)) ne mène à aucune valeur.\(p.hint(nearest))",
        "\(p.quoted(path.description)) leads to no value.\(p.hint(nearest))")
    case .noDefault(let path):
      return p.say(
        "\(p.quoted(path.description)) n’a pas de valeur par défaut\(p.colon) donnez-en une autre.",
        "\(p.quoted(path.description)) has no default: give it another value.")
    case .actionOver(let id, let last, let open):
      return over(id, last, open)
    default: return time(cause)
    }
  }

  private func over(_ id: String, _ last: Int, _ open: Int?) -> String {
    let p = phrases
    let over = p.say(
      "\(p.quoted(id)) n’a plus lieu\(p.colon) la dernière fois était en semaine \(p.whole(last))",
      "\(p.quoted(id)) takes place no more: the last time was in week \(p.whole(last))")
    guard let open else { return over + "." }
    return over
      + p.say(
        ", et son effet dure jusqu’à la semaine \(p.whole(open)).",
        ", and it acts until week \(p.whole(open)).")
  }

  private func time(_ cause: MistakeCause) -> String {
    let p = phrases
    switch cause {
    case .noSuchDay(let text):
      return p.say(
        "\(p.quoted(text)) n’est pas un jour du calendrier.",
        "\(p.quoted(text)) is not a day of the calendar.")
    case .dateWithoutStart:
      return p.say(
        "Une date demande un calendrier. Donnez le jour de la semaine 0 (start: 2021-09-06), ou ici une semaine (14, 14w ou 6m).",
        "A date needs a calendar. Give the day of week 0 (start: 2021-09-06), or a week here (14, 14w or 6m)."
      )
    case .timesAndUntil:
      return p.say(
        "\(p.quoted("times")) et \(p.quoted("until")) disent deux fois la fin. Gardez l’un des deux.",
        "\(p.quoted("times")) and \(p.quoted("until")) both say the end. Keep one of them.")
    case .untilWithoutEvery:
      return p.say(
        "\(p.quoted("until")) demande \(p.quoted("every")), sans lequel l’action n’a lieu qu’une fois.",
        "\(p.quoted("until")) needs \(p.quoted("every")), without which the action takes place once."
      )
    case .untilBeforeAt(let until, let at):
      return p.say(
        "La fin (semaine \(p.whole(until))) vient avant le début (semaine \(p.whole(at))).",
        "The end (week \(p.whole(until))) comes before the beginning (week \(p.whole(at))).")
    default: return ""
    }
  }

  private func missing(_ key: String, _ section: Section?) -> String {
    let p = phrases
    guard let section else {
      if key == "zones" {
        return p.say(
          "Il manque \(p.quoted("zones")). Un scénario dit ses zones, ou celui qu’il étend (extends).",
          "\(p.quoted("zones")) is missing. A scenario gives its zones, or the scenario that it extends (extends)."
        )
      }
      return p.say("Il manque \(p.quoted(key)).", "\(p.quoted(key)) is missing.")
    }
    let item = sectionItem(section)
    let french = item.isFeminine ? "cette \(item.french)" : "ce \(item.french)"
    return p.say(
      "Il manque \(p.quoted(key)) à \(french).", "This \(item.english) lacks \(p.quoted(key)).")
  }

  private func wrongKind(_ expectation: Expectation, _ found: Found) -> String {
    let p = phrases
    let expected = p.expected(expectation)
    if found == .nothing {
      return p.say(
        "Il manque une valeur. Il faut \(expected).", "A value is missing. Needed: \(expected).")
    }
    return p.say(
      "Il faut \(expected), non \(p.found(found)).", "Needed: \(expected), not \(p.found(found)).")
  }

  func number(_ text: String, _ trap: NumberTrap, _ expectation: Expectation) -> String {
    let p = phrases
    let needed = p.say(
      " Il faut \(p.expected(expectation)).", " Needed: \(p.expected(expectation)).")
    let what = p.quoted(text)
    switch trap {
    case .noNumber:
      return p.say("\(what) n’est pas un nombre.", "\(what) is not a number.") + needed
    case .leadingZero(let better):
      return p.say(
        "YAML peut lire \(what) en base huit. Écrivez \(better).",
        "YAML may read \(what) in base eight. Write \(better).")
    case .sexagesimal:
      return p.say(
        "YAML peut lire \(what) en base soixante.", "YAML may read \(what) in base sixty.")
        + needed
    case .comma(let better):
      return p.say(
        "Un nombre s’écrit avec un point. Écrivez \(better).",
        "A number is written with a point. Write \(better).")
    case .grouping(let better):
      return p.say(
        "Un nombre s’écrit sans rien entre les chiffres. Écrivez \(better).",
        "A number is written with nothing between its digits. Write \(better).")
    case .otherBase:
      return p.say("\(what) n’est pas écrit en base dix.", "\(what) is not written in base ten.")
        + needed
    case .notFinite:
      return p.say("\(what) n’est pas un nombre fini.", "\(what) is not a finite number.") + needed
    case .tooLarge:
      return p.say("\(what) est trop grand.", "\(what) is too large.") + needed
    case .percent:
      return p.say("Un pourcentage n’a pas de sens ici.", "A percentage makes no sense here.")
        + needed
    case .space(let better):
      return p.say("Écrivez \(better), sans espace.", "Write \(better), without a space.")
    case .timeUnit:
      return p.say(
        "\(what) n’a pas d’unité connue ici.", "\(what) has no unit that is known here.") + needed
    case .quoted(let better):
      return p.say(
        "Un nombre s’écrit sans guillemets. Écrivez \(better).",
        "A number is written without quotes. Write \(better).")
    case .never:
      return p.say(
        "Seule une demi-vie peut valoir \(what).", "Only a half-life can be \(what).") + needed
    }
  }

  func table(_ cause: MistakeCause) -> String {
    let p = phrases
    switch cause {
    case .tableColumnTwice(let name):
      return p.say(
        "La colonne \(p.quoted(name)) est donnée deux fois.",
        "The column \(p.quoted(name)) is given twice.")
    case .tableRow(let found, let expected):
      return p.say(
        "Cette ligne compte \(p.whole(found)) valeur\(found < 2 ? "" : "s"), l’en-tête \(p.whole(expected)).",
        "This row holds \(p.whole(found)) value\(found == 1 ? "" : "s"), the header \(p.whole(expected))."
      )
    case .tableQuote:
      return p.say(
        "Ce guillemet n’est pas fermé. Une valeur tient sur une seule ligne.",
        "This quotation mark is not closed. A value stands on one line.")
    default: return ""
    }
  }

  func survey(_ cause: MistakeCause) -> String {
    let p = phrases
    switch cause {
    case .surveyColumn(let name, let allowed, let nearest):
      return p.say(
        "La colonne \(p.quoted(name)) n’existe pas.\(p.hint(nearest))",
        "There is no column \(p.quoted(name)).\(p.hint(nearest))")
        + p.listed("Colonnes possibles", "Possible columns", allowed)
    case .surveyCell(let text):
      return p.say(
        "\(p.quoted(text)) n’est pas un nombre. Une réponse qui manque se laisse vide.",
        "\(p.quoted(text)) is not a number. Leave a missing answer empty.")
    case .surveyTooLong(let limit):
      return p.say(
        "Plus de \(p.whole(limit)) réponses\(p.colon) c’est trop.",
        "More than \(p.whole(limit)) answers: too many.")
    default: return ""
    }
  }
}

import ScenarioFiles
import SourceText
import TerritoryModel

extension CauseWording {
  func syntax(_ problem: SyntaxProblem) -> String {
    let p = phrases
    switch problem {
    case .tab:
      return p.say(
        "Une tabulation ne peut pas servir ici. Mettez des espaces.",
        "A tab cannot stand here. Use spaces.")
    case .strayCharacter(let character):
      let mark = p.quoted(String(character))
      return p.say(
        "\(mark) ne peut rien commencer. Si c’est un texte, mettez-le entre guillemets.",
        "\(mark) cannot begin anything. If it is a text, put it between quotes.")
    case .missingColon:
      return p.say(
        "Il manque \(p.quoted(":")) et une espace après cette clé.",
        "This key lacks \(p.quoted(":")) and a space after it.")
    case .strayColon:
      return p.say(
        "Ce \(p.quoted(":")) est de trop. Si la valeur est un texte qui en contient, mettez-la entre guillemets\(p.semicolon) sinon, alignez la ligne avec ses voisines.",
        "This \(p.quoted(":")) is one too many. If the value is a text that holds one, put it between quotes; if not, align the line with its neighbours."
      )
    case .strayDash:
      return p.say(
        "Ce \(p.quoted("-")) n’est pas à sa place\(p.colon) un élément de liste commence sa ligne.",
        "This \(p.quoted("-")) is out of place: an item of a list begins its own line.")
    case .indentation:
      return p.say(
        "Cette ligne n’est pas alignée avec ses voisines. Au même niveau, mettez le même nombre d’espaces.",
        "This line is not aligned with its neighbours. On one level, use the same number of spaces."
      )
    case .openQuote:
      return p.say("Ce guillemet n’est jamais fermé.", "This quote is never closed.")
    case .openBracket:
      return p.say(
        "Ce \(p.quoted("[")) n’est pas fermé, ou il manque une virgule après lui.",
        "This \(p.quoted("[")) is not closed, or a comma lacks after it.")
    case .openBrace:
      return p.say(
        "Ce \(p.quoted("{")) n’est pas fermé, ou il manque une virgule après lui.",
        "This \(p.quoted("{")) is not closed, or a comma lacks after it.")
    case .unknownEscape:
      return p.say(
        "YAML ne connaît pas ce qui suit cette barre oblique inverse. Doublez-la, ou prenez des guillemets simples.",
        "YAML does not know what follows this backslash. Double it, or use single quotes.")
    case .directive:
      return p.say(
        "Les directives (%) et les étiquettes (!) de YAML ne servent pas dans un scénario.",
        "YAML’s directives (%) and tags (!) have no use in a scenario.")
    case .anchorName:
      return p.say(
        "Il manque un nom à cette ancre ou à cet alias. Si c’est un texte, mettez-le entre guillemets.",
        "This anchor or alias lacks a name. If it is a text, put it between quotes.")
    case .severalDocuments:
      return p.say(
        "Un fichier contient un seul scénario. Retirez ce qui vient à partir d’ici.",
        "A file holds one scenario. Remove what comes from here on.")
    case .other: return p.say("Ceci n’est pas du YAML.", "This is not YAML.")
    }
  }

  func structure(_ cause: MistakeCause) -> String {
    let p = phrases
    switch cause {
    case .tooManyValues(let limit):
      return p.say(
        "Ce texte compte plus de \(p.whole(limit)) valeurs une fois ses alias remplacés\(p.colon) c’est trop.",
        "This text holds more than \(p.whole(limit)) values once its aliases are replaced: too many."
      )
    case .tooDeep(let limit):
      return p.say(
        "Les valeurs s’emboîtent sur plus de \(p.whole(limit)) niveaux\(p.colon) c’est trop.",
        "Values stand inside values more than \(p.whole(limit)) levels deep: too many.")
    case .keyNotText:
      return p.say(
        "Une clé est un mot, non une liste, un ensemble de clés ou un alias.",
        "A key is a word, not a list, a set of keys or an alias.")
    case .tagged(let tag):
      return p.say(
        "L’étiquette \(p.quoted(tag)) ne sert pas dans un scénario. Retirez-la.",
        "The tag \(p.quoted(tag)) has no use in a scenario. Remove it.")
    case .unknownAlias(let name):
      return p.say(
        "L’alias \(p.quoted("*" + name)) ne renvoie à rien. Si c’est un texte, mettez-le entre guillemets.",
        "The alias \(p.quoted("*" + name)) stands for nothing. If it is a text, put it between quotes."
      )
    case .starNeedsQuotes:
      return p.say(
        "YAML prend ce \(p.quoted("*")) pour un alias. Mettez-le entre guillemets\(p.colon) \"*\".",
        "YAML takes this \(p.quoted("*")) for an alias. Put it between quotes: \"*\".")
    case .saidTwice(let path, let line):
      // A key is shown as it is written, though it be a path of several words.
      let name = p.quoted(
        path.components.count == 1 ? path.components[0] : path.description)
      guard let line else {
        return p.say("\(name) est donné deux fois.", "\(name) is given twice.")
      }
      return p.say(
        "\(name) est donné deux fois\(p.semicolon) la première, ligne \(p.whole(line)).",
        "\(name) is given twice; first on line \(p.whole(line)).")
    case .saidByOption(let path, let option):
      let name = p.quoted(path.description)
      let setting = "--set \(SafeText.showing(path.description))"
      return p.say(
        "\(name) est donné deux fois, par \(option) et par \(setting). Gardez l’un des deux.",
        "\(name) is given twice, by \(option) and by \(setting). Keep one of them.")
    case .badPath(let text, let reason):
      return badPath(text, reason)
    default: return ""
    }
  }

  private func badPath(_ text: String, _ reason: SettingPath.Unreadable.Reason) -> String {
    let p = phrases
    let why: String
    switch reason {
    case .emptyWord:
      why = p.say("il y manque un mot, avant ou après un point", "a word lacks beside a dot")
    case .openQuote: why = p.say("un guillemet n’y est pas fermé", "a quote is not closed")
    case .textAfterQuote:
      why = p.say(
        "après un guillemet fermant vient un point", "after a closing quote comes a dot")
    }
    return p.say(
      "\(p.quoted(text)) n’est pas un chemin\(p.colon) \(why).",
      "\(p.quoted(text)) is not a path: \(why).")
  }

  func inheritance(_ cause: MistakeCause) -> String {
    let p = phrases
    switch cause {
    case .cycle(let names):
      let list = names.map { p.quoted($0) }.joined(separator: " → ")
      return p.say(
        "Ces scénarios s’étendent en rond\(p.colon) \(list).",
        "These scenarios extend one another in a circle: \(list).")
    case .chainTooLong(let limit):
      return p.say(
        "Plus de \(p.whole(limit)) scénarios s’étendent l’un l’autre\(p.colon) c’est trop.",
        "More than \(p.whole(limit)) scenarios extend one another: too many.")
    case .nothingInherited(let path):
      return p.say(
        "\(p.quoted(path.description)) n’a pas de valeur. Une valeur vide ou null retire ce qui est hérité\(p.semicolon) ici, rien ne l’est.",
        "\(p.quoted(path.description)) has no value. An empty value or null removes what is inherited; here nothing is."
      )
    case .unknownItem(let section, let name, let missing, let nearest):
      let item = sectionItem(section)
      let none = p.say(
        "\(item.isFeminine ? "Aucune" : "Aucun") \(item.french) ne s’appelle \(p.quoted(name)).",
        "No \(item.english) is called \(p.quoted(name)).")
      if missing.isEmpty {
        return none + p.hint(nearest) + p.say(" Il n’y a rien à retirer.", " Nothing to remove.")
      }
      let list = missing.joined(separator: ", ")
      if section == .programme, missing.count > 1 {
        return none + p.hint(nearest)
          + p.say(
            " Pour en ajouter une, dites laquelle\(p.colon) \(list).",
            " To add one, say which: \(list).")
      }
      return none + p.hint(nearest)
        + p.say(
          " Pour en ajouter \(item.isFeminine ? "une" : "un"), donnez aussi\(p.colon) \(list).",
          " To add one, also give: \(list).")
    default: return ""
    }
  }

  /// What the items of a list are called.
  func sectionItem(_ section: Section) -> (french: String, english: String, isFeminine: Bool) {
    switch section {
    case .zones: ("zone", "zone", true)
    case .organisations: ("organisation", "organisation", true)
    case .people: ("personne", "person", true)
    case .programme: ("action", "action", true)
    case .changes: ("changement", "change", false)
    }
  }
}

import ScenarioFiles
import TerritoryModel

extension CauseWording {
  func reading(_ cause: MistakeCause) -> String {
    let p = phrases
    switch cause {
    case .unreadable(let name, let failure, let isArgument):
      return unreadable(name, failure, isArgument: isArgument)
    case .unknownScenario(let name, let nearest, _):
      return p.say(
        "Aucun scénario ne s’appelle \(p.quoted(name)).\(p.hint(nearest)) La liste\(p.colon) rencontre scenarios.",
        "No scenario is called \(p.quoted(name)).\(p.hint(nearest)) For the list: rencontre scenarios."
      )
    case .notUTF8(let byte, let letter):
      let digits = String(byte, radix: 16, uppercase: true)
      let code = "0x" + (digits.count < 2 ? "0" : "") + digits
      let latin = letter.map { letter in
        p.say(
          "\(p.semicolon) en Latin-1, ce serait \(p.quoted(String(letter)))",
          "; in Latin-1 it would be \(p.quoted(String(letter)))")
      }
      return p.say(
        "L’octet \(code) n’est pas de l’UTF-8\(latin ?? ""). Enregistrez le texte en UTF-8.",
        "Byte \(code) is not UTF-8\(latin ?? ""). Save the text as UTF-8.")
    case .notText:
      return p.say("Ce fichier n’est pas un texte.", "This is not a text file.")
    case .wideEncoding:
      return p.say(
        "Ce texte est en UTF-16 ou en UTF-32. Enregistrez-le en UTF-8.",
        "This text is UTF-16 or UTF-32. Save it as UTF-8.")
    case .controlCharacter(let scalar):
      return p.say(
        "Le caractère \(Self.code(scalar)) n’a pas sa place dans un texte. Retirez-le.",
        "Character \(Self.code(scalar)) has no place in a text. Remove it.")
    default:
      return p.say(
        "Ce texte est vide. Un scénario dit ses zones, ou celui qu’il étend (extends).",
        "This text is empty. A scenario gives its zones, or the scenario that it extends (extends)."
      )
    }
  }

  private func unreadable(
    _ name: String, _ failure: ReadingFailure, isArgument: Bool
  ) -> String {
    let p = phrases
    let file = name == "-" ? p.say("L’entrée standard", "Standard input") : p.quoted(name)
    switch failure {
    case .missing:
      return p.say("Le fichier \(file) n’existe pas.", "There is no file \(file).")
    case .isFolder:
      return p.say(
        "\(file) est un dossier\(p.semicolon) il faut un fichier.",
        "\(file) is a folder; a file is needed.")
    case .notRegular:
      let what = p.say(
        "\(file) n’est pas un fichier ordinaire, mais un périphérique, un tube ou une prise.",
        "\(file) is not a regular file, but a device, a pipe or a socket.")
      guard isArgument else { return what }
      return what
        + p.say(
          " Pour lire un flux, donnez \(p.quoted("-")).",
          " To read a stream, give \(p.quoted("-")).")
    case .notAllowed:
      return p.say("Vous n’avez pas le droit de lire \(file).", "You may not read \(file).")
    case .tooLarge(let limit):
      let size = p.whole(limit / 1_048_576)
      return p.say(
        "\(file) dépasse \(size)\(Typography.noBreakSpace)Mo, la limite. Un scénario tient en quelques kilo-octets.",
        "\(file) is larger than \(size)\(Typography.noBreakSpace)MB, the limit. A scenario takes a few kilobytes."
      )
    case .failed(let code):
      return p.say(
        "\(file) ne se laisse pas lire (erreur \(code) du système).",
        "\(file) cannot be read (system error \(code)).")
    }
  }

  /// `U+001B`.
  static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

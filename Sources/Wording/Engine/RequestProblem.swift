import CommandLanguage
import SourceText
import TerritoryModel

/// Why a line is no request that the engine can carry out.
public enum RequestProblem: Error, Sendable, Hashable {
  /// The line is longer than is taken, in bytes.
  case tooLong(limit: Int)
  /// The line is not UTF-8.
  case notText
  /// The line is no JSON object.
  case notObject
  /// The line nests deeper than is read.
  case tooDeep(limit: Int)
  /// A field that every request of the kind has is not there.
  case missing(field: String)
  /// A field that the kind of request does not have.
  case unknown(field: String, nearest: String?, known: [String])
  /// A field has a value of the wrong kind.
  case wrong(field: String, FieldKind)
  /// `do` names nothing that can be done.
  case unknownDeed(String, nearest: String?, known: [String])
  /// A text that was to name measures does not.
  case notMeasures(String)
  /// A command that makes no territory was given among those that do.
  case notTerritory(String)
  /// The commands of a territory load none.
  case emptyTerritory

  /// What a field takes.
  public enum FieldKind: Sendable, Hashable {
    /// A text or a whole number.
    case id
    /// A text.
    case text
    /// True or false.
    case truth
    /// A whole number from a bound on.
    case whole(from: Int)
    /// A list of texts, at least one.
    case texts
    /// A list of whole numbers from 0 on, at least one.
    case wholes
  }

  /// The sentence, with the right form.
  public func text(in language: Language) -> String {
    let phrases = Phrases(language)
    let quoted = phrases.quoted
    let colon = phrases.colon
    switch self {
    case .tooLong(let limit):
      let megabytes = phrases.whole(limit / 1_000_000)
      return phrases.say(
        "La demande dépasse \(megabytes)\u{A0}Mo\(colon) elle n’est pas lue.",
        "The request is longer than \(megabytes)\u{A0}MB: it was not read.")
    case .notText:
      return phrases.say(
        "La demande n’est pas un texte en UTF-8.", "The request is no text in UTF-8.")
    case .notObject:
      return phrases.say(
        "La demande n’est pas un objet JSON sur une ligne. Par exemple\(colon) {\"id\": 1, \"do\": \"hello\"}",
        "The request is no JSON object on one line. For instance: {\"id\": 1, \"do\": \"hello\"}")
    case .tooDeep(let limit):
      return phrases.say(
        "La demande emboîte plus de \(phrases.whole(limit))\u{A0}niveaux.",
        "The request nests more than \(phrases.whole(limit))\u{A0}levels.")
    case .missing(let field):
      return phrases.say(
        "Il manque \(quoted(field)) à la demande.", "The request lacks \(quoted(field)).")
    case .unknown(let field, let nearest, let known):
      return phrases.say(
        "\(quoted(field)) n’existe pas dans cette demande.",
        "\(quoted(field)) does not exist in this request.")
        + phrases.hint(nearest) + phrases.listed("Ce qui existe", "What exists", known)
    case .wrong(let field, let kind):
      let taken = Self.taken(kind, phrases)
      return phrases.say("\(quoted(field)) attend \(taken).", "\(quoted(field)) takes \(taken).")
    case .unknownDeed(let word, let nearest, let known):
      return phrases.say(
        "\(quoted(word)) n’est rien que le moteur sache faire.",
        "\(quoted(word)) is nothing that the engine can do.")
        + phrases.hint(nearest) + phrases.listed("Ce qu’il sait faire", "What it can do", known)
    case .notMeasures(let text):
      return phrases.say(
        "\(quoted(text)) ne nomme pas de mesure. Par exemple\(colon) \(quoted("cooperation")), \(quoted("favourability by profession")).",
        "\(quoted(text)) names no measure. For instance: \(quoted("cooperation")), \(quoted("favourability by profession"))."
      )
    case .notTerritory(let command):
      return phrases.say(
        "\(quoted(command)) ne fait pas un territoire.", "\(quoted(command)) makes no territory.")
        + phrases.listed(
          "Ce qui en fait un", "What does",
          CommandCatalogue.declarations(with: .makesTerritory).map { $0.name(in: language) })
    case .emptyTerritory:
      return phrases.say(
        "Ces commandes ne chargent aucun territoire\(colon) commencez par \(quoted("load NOM")).",
        "These commands load no territory: begin with \(quoted("load NAME")).")
    }
  }

  private static func taken(_ kind: FieldKind, _ phrases: Phrases) -> String {
    switch kind {
    case .id:
      phrases.say("un texte court ou un nombre entier", "a short text or a whole number")
    case .text: phrases.say("un texte", "a text")
    case .truth: phrases.say("true ou false", "true or false")
    case .whole(let lower):
      phrases.say(
        "un nombre entier à partir de \(phrases.whole(lower))",
        "a whole number from \(phrases.whole(lower)) on")
    case .texts: phrases.say("une liste de textes non vide", "a list of texts that is not empty")
    case .wholes:
      phrases.say(
        "une liste non vide de nombres entiers à partir de 0",
        "a list of whole numbers from 0 on that is not empty")
    }
  }
}

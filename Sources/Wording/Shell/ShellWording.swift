import CommandLanguage
import SourceText
import TerritoryModel

/// The sentences of the shell that hold values.
public struct ShellWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Sentences in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }

  /// A path between quotation marks, whole: it is what will be typed next.
  private func quoted(_ path: String) -> String {
    Typography.quoted(SafeText.showing(path), in: language)
  }

  /// A file was written.
  public func written(_ path: String) -> String {
    phrases.say("Écrit dans \(quoted(path)).", "Written to \(quoted(path)).")
  }

  /// A file exists and is not to be replaced without asking.
  public func exists(_ path: String, operator sign: String) -> String {
    phrases.say(
      "\(quoted(path)) existe déjà\(phrases.semicolon) pour le remplacer, écrivez \(phrases.quoted(sign)).",
      "\(quoted(path)) already exists; to replace it, write \(phrases.quoted(sign)).")
  }

  /// A command has no answer that a file could take.
  public func noAnswer(of command: CommandName) -> String {
    let name = phrases.quoted(command.declaration.name(in: language))
    return phrases.say(
      "La commande \(name) n’a pas de réponse à écrire dans un fichier.",
      "The command \(name) has no answer to write to a file.")
  }

  /// Asks before a file is replaced.
  public func replaceQuestion(_ path: String) -> String {
    quoted(path) + " " + ShellText.replaceQuestion.text[language]
  }

  /// A file cannot be read.
  public func unreadable(_ path: String, _ reason: UnreadableReason) -> String {
    sentence(
      phrases.say("Impossible de lire \(quoted(path))", "Cannot read \(quoted(path))"), reason)
  }

  /// Standard input cannot be read.
  public func unreadableInput(_ reason: UnreadableReason) -> String {
    sentence(
      phrases.say("Impossible de lire l’entrée standard", "Cannot read standard input"), reason)
  }

  private func sentence(_ what: String, _ reason: UnreadableReason) -> String {
    let words =
      switch reason {
      case .isMissing: phrases.say("il n’existe pas", "it does not exist")
      case .isFolder: phrases.say("c’est un dossier", "it is a folder")
      case .isNoText: phrases.say("ce n’est pas du texte UTF-8", "it is not UTF-8 text")
      case .isClosed: phrases.say("elle est fermée", "it is closed")
      case .other(let system): SafeText.showing(system)
      }
    return Typography.labelled(what, words, in: language) + "."
  }

  /// A session could not be taken up again.
  public func notResumed(at command: String) -> String {
    phrases.say(
      "La séance n’est pas reprise\(phrases.colon) \(quoted(command)) n’a pas pu être refait. Son journal est gardé\(phrases.semicolon) « reprendre » essaie de nouveau, dans le dossier où elle avait commencé.",
      "The session was not taken up again: \(quoted(command)) could not be done. Its journal is kept; “resume” tries once more, in the folder where it began."
    )
  }

  /// The transcript is being written.
  public func transcriptOn(_ path: String) -> String {
    phrases.say(
      "La séance est transcrite dans \(quoted(path)).",
      "The session is being recorded in \(quoted(path)).")
  }

  /// The transcript is complete.
  public func transcriptEnded(_ path: String) -> String {
    phrases.say(
      "La transcription est complète\(phrases.colon) \(quoted(path)). « rencontre FICHIER » la rejoue au bit près.",
      "The transcript is complete: \(quoted(path)). “rencontre FILE” runs it again to the bit."
    )
  }

  /// The present mode, language or option.
  public func setting(_ name: String, _ value: String) -> String {
    Typography.labelled(name, value, in: language) + "."
  }

  /// The time that an answer took.
  public func took(seconds: Double) -> String {
    let numbers = NumberWording(language)
    let text =
      seconds < 1
      ? "\(numbers.whole(Int((seconds * 1_000).rounded()))) ms"
      : "\(numbers.number(seconds, decimals: 1)) s"
    return phrases.say("(\(text))", "(\(text))")
  }

  /// An option that does not exist, or a value that it does not take.
  public func unknownOption(_ name: String, known: [String]) -> String {
    phrases.say(
      "Aucune option ne s’appelle \(phrases.quoted(name)).",
      "No option is called \(phrases.quoted(name)).")
      + phrases.hint(NearestWord.to(name, among: known))
      + phrases.listed("Les options", "The options", known)
  }

  /// A value that an option does not take.
  public func wrongValue(_ value: String, of name: String, allowed: [String]) -> String {
    phrases.say(
      "L’option \(phrases.quoted(name)) ne prend pas \(phrases.quoted(value)).",
      "The option \(phrases.quoted(name)) does not take \(phrases.quoted(value)).")
      + phrases.hint(NearestWord.to(value, among: allowed))
      + phrases.listed("Les valeurs", "The values", allowed)
  }

  /// How a system command ended.
  public func systemEnded(code: Int32) -> String {
    phrases.say(
      "La commande du système s’est terminée avec le code \(code).",
      "The command of the system ended with code \(code).")
  }

  /// The present week at the prompt.
  public func shortWeek(_ week: Int) -> String { phrases.say("s\(week)", "w\(week)") }

  /// The present week and how many lives are run, at the right of the prompt.
  public func clock(week: Int, replicates: Int) -> String {
    let numbers = NumberWording(language)
    let lives = numbers.counted(
      replicates, one: Bilingual(fr: "vie", en: "life"), many: Bilingual(fr: "vies", en: "lives"))
    return "\(numbers.duration(weeks: week)) · \(lives)"
  }

  /// How many candidates a list leaves out.
  public func moreCandidates(_ count: Int) -> String {
    let shown = NumberWording(language).whole(count)
    return phrases.say("… et \(shown) de plus", "… and \(shown) more")
  }

  /// Where a play is.
  public func playPlace(step: Int, of count: Int) -> String {
    let numbers = NumberWording(language)
    return "\(numbers.whole(step))/\(numbers.whole(count))"
  }

  /// The keys of a play that do something now.
  ///
  /// - Parameter asks: whether the room is asked for guesses.
  public func playKeys(isFirst: Bool, isLast: Bool, asks: Bool) -> [String] {
    var keys = [
      isLast
        ? phrases.say("espace : finir", "space: end")
        : phrases.say("espace : suite", "space: next")
    ]
    if asks { keys.append(phrases.say("p : vos paris", "g: your guesses")) }
    if !isFirst { keys.append(phrases.say("b : retour", "b: back")) }
    keys += [phrases.say("d : détour", "d: detour"), phrases.say("? : notes", "?: notes")]
    if !isLast { keys.append(phrases.say("q : finir", "q: end")) }
    return keys
  }

  /// A picture was asked of an answer that has none.
  public var nothingToDraw: String {
    phrases.say(
      "Cette réponse n’a pas d’image\(phrases.semicolon) écrivez-la en .csv, .md, .txt, .html ou .json.",
      "This answer has no picture; write it as .csv, .md, .txt, .html or .json.")
  }
}

import TerritoryModel

/// What is said while notebooks are installed, opened and checked.
public enum NotebookText: Sendable, Hashable {
  /// What is about to be done.
  case plan
  /// Everything is there; how to go on.
  case installed(environment: String)
  /// Nothing is left to do.
  case alreadyInstalled(environment: String)
  /// Nothing was done: it was only told.
  case onlyTold

  /// The sentence.
  public func text(in language: Language) -> String {
    let phrases = Phrases(language)
    switch self {
    case .plan: return phrases.say("Ce qui va être fait\(phrases.colon)", "What will be done:")
    case .installed(let environment):
      let folder = phrases.quoted(environment)
      return phrases.say(
        "C’est installé. \(phrases.quoted("rencontre notebook open")) ouvre les carnets\(phrases.semicolon) pour tout retirer, supprimez \(folder).",
        "It is installed. \(phrases.quoted("rencontre notebook open")) opens the notebooks; to take everything away, delete \(folder)."
      )
    case .alreadyInstalled(let environment):
      return phrases.say(
        "Tout est déjà dans \(phrases.quoted(environment)).",
        "Everything is in \(phrases.quoted(environment)) already.")
    case .onlyTold:
      return phrases.say(
        "Rien n’a été fait (--dry-run).", "Nothing was done (--dry-run).")
    }
  }
}

import TerritoryModel

/// What an edit of a session does, in sentences.
public struct SessionEditWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Edits in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var schedules: ScheduleWording { ScheduleWording(language) }

  /// Nothing is other than before.
  public var nothing: String { phrases.say("Rien n’a changé.", "Nothing has changed.") }

  /// An action was added.
  public func added(_ action: Action) -> String {
    let what = "\(schedules.name(action)), \(schedules.when(action.timing))."
    return Typography.labelled(
      phrases.say("Action ajoutée", "Action added"), what, in: language)
  }

  /// An action was taken out before it began.
  public func removed(_ action: Action) -> String {
    Typography.labelled(
      phrases.say("Action retirée", "Action removed"), schedules.name(action) + ".", in: language)
  }

  /// An action happens no more.
  public func stopped(_ action: Action) -> String {
    let name = schedules.name(action)
    return phrases.say(
      "L’action \(name) n’a plus lieu ; ce qu’elle a fait reste.",
      "Action \(name) happens no more; what it did stays.")
  }

  /// From when on the new values act.
  public func scope(from: Int?, week: Int) -> String {
    guard let from else {
      return phrases.say(
        "Le scénario lui-même change, mise en régime comprise.",
        "The scenario itself changes, burn-in included.")
    }
    let shown = phrases.whole(from)
    return week > 0
      ? phrases.say(
        "Vaut dès la semaine \(shown) ; ce qui est passé reste tel quel.",
        "Holds from week \(shown); what is past stays as it is.")
      : phrases.say("Vaut dès la semaine \(shown).", "Holds from week \(shown).")
  }

  /// What deserves a look before the results are believed.
  public func warning(_ text: String) -> String {
    Typography.labelled(phrases.say("À regarder", "To look at"), text, in: language)
  }
}

import SourceText
import TerritoryModel

/// When actions take place, in words.
public struct ScheduleWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Schedules in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// What an action is and its id: « Grande Rencontre « encounter@12 » ».
  public func name(_ action: Action) -> String { name(action.kind, action.id) }

  func name(_ kind: ActionKind, _ id: String) -> String {
    kind.declaration.label[language] + " " + phrases.quoted(id)
  }

  /// When an action is due: « 3 fois dès la semaine 12, toutes les 26 semaines ».
  public func when(_ timing: Timing) -> String { RunWording(language).timing(timing) }

  /// One line for each action: when it takes place, how often until the end of the run, and for how
  /// long.
  public func lines(_ schedule: ProgrammeSchedule, of programme: [Action]) -> [String] {
    guard !schedule.actions.isEmpty else {
      return [phrases.say("Le programme est vide.", "The programme is empty.")]
    }
    let known = Dictionary(programme.map { ($0.id, $0) }) { one, _ in one }
    return schedule.actions.map { one in
      let name = name(one.kind, one.id)
      guard let first = one.occurrences.first else {
        let end = numbers.whole(schedule.horizon)
        return Typography.labelled(
          name,
          phrases.say(
            "commence après la fin (semaine \(end))", "begins after the end (week \(end))"),
          in: language)
      }
      var text = known[one.id].map { when($0.timing) } ?? ""
      let isEndless =
        known[one.id].map { $0.timing.every != nil && $0.timing.times == nil } ?? false
      if isEndless { text += ", " + count(one.occurrences.count) }
      if first.length > 1 {
        text += phrases.say(
          ", pendant \(numbers.weeks(first.length))", ", for \(numbers.weeks(first.length))")
      }
      return Typography.labelled(name, text, in: language)
    }
  }

  private func count(_ times: Int) -> String {
    numbers.counted(
      times, one: Bilingual(fr: "fois", en: "time"), many: Bilingual(fr: "fois", en: "times"))
  }
}

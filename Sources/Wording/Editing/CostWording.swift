import SourceText
import TerritoryModel

/// What a programme costs, in words.
public struct CostWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Costs in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }
  private var settings: SettingWording { SettingWording(language) }

  /// The whole in one sentence, then what is not priced: « Jusqu’à la semaine 156 : 24 000 € et 480
  /// heures. »
  public func summary(_ cost: ProgrammeCost) -> [String] {
    let end = numbers.whole(cost.horizon)
    guard cost.actions.contains(where: { $0.occurrences > 0 }) else {
      return [
        phrases.say(
          "Jusqu’à la semaine \(end), le programme ne fait rien.",
          "Until week \(end) the programme does nothing.")
      ]
    }
    let until = phrases.say("Jusqu’à la semaine \(end)", "Until week \(end)")
    let amounts = amounts(cost.euros, cost.hours)
    var lines = [
      Typography.labelled(
        until,
        amounts.isEmpty
          ? phrases.say("aucun coût n’est donné.", "no cost is given.")
          : Typography.list(amounts, in: language) + ".",
        in: language)
    ]
    if cost.euros != nil, !cost.withoutCost.isEmpty {
      lines.append(missing(cost.withoutCost, phrases.say("Coût non donné", "Cost not given")))
    }
    if cost.hours != nil, !cost.withoutHours.isEmpty {
      lines.append(missing(cost.withoutHours, phrases.say("Heures non données", "Hours not given")))
    }
    return lines
  }

  /// One line for each action: « Grande Rencontre « encounter@12 » : 2 fois, 24 000 €, 480 heures ».
  public func lines(_ cost: ProgrammeCost) -> [String] {
    cost.actions.map { action in
      let times =
        action.occurrences == 0
        ? phrases.say("n’a pas lieu", "does not take place")
        : numbers.counted(
          action.occurrences, one: Bilingual(fr: "fois", en: "time"),
          many: Bilingual(fr: "fois", en: "times"))
      let amounts = action.occurrences == 0 ? [] : amounts(action.euros, action.hours)
      return Typography.labelled(
        ScheduleWording(language).name(action.kind, action.id),
        ([times] + amounts).joined(separator: ", "), in: language)
    }
  }

  private func amounts(_ euros: Double?, _ hours: Double?) -> [String] {
    (euros.map { [settings.euros($0)] } ?? []) + (hours.map { [settings.hours($0)] } ?? [])
  }

  private func missing(_ actions: [ProgrammeCost.ActionCost], _ label: String) -> String {
    let ids = actions.map { SafeText.showing($0.id) }
    return Typography.labelled(label, ids.joined(separator: ", "), in: language) + "."
  }
}

import ScenarioFiles
import TerritoryModel

/// Values of settings with their unit, as people read them.
public struct SettingWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Settings in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// A value with its unit: « 20 % », « 26 semaines », « 0,15 par lien et par semaine ». What is
  /// absent is drawn or left out.
  public func value(_ value: SettingValue?) -> String {
    switch value {
    case nil: phrases.say("rien", "nothing")
    case .number(let number, let unit): self.value(number, of: unit)
    case .seed(let seed): String(seed)
    case .euros(let amount): euros(amount)
    case .hours(let amount): hours(amount)
    case .week(let week): phrases.say("semaine ", "week ") + numbers.whole(week)
    case .day(let day): numbers.day(day)
    case .position(let x, let y):
      "(" + numbers.setting(x, of: .coordinate) + phrases.semicolonOrComma + " "
        + numbers.setting(y, of: .coordinate) + ")" + Typography.noBreakSpace + "km"
    case .text(let text): phrases.quoted(text)
    case .word(let word): word
    case .names(let names): list(names)
    case .moments(let mean, let sd):
      phrases.say("moyenne ", "mean ") + numbers.setting(mean, of: .scale)
        + phrases.say(", écart type ", ", standard deviation ")
        + numbers.setting(sd, of: .standardDeviation)
    case .survey(let respondents, _):
      numbers.counted(
        respondents, one: Bilingual(fr: "réponse", en: "answer"),
        many: Bilingual(fr: "réponses", en: "answers"))
    }
  }

  /// A value and the one that follows it: « 0,15 → 0,2 par lien et par semaine », the unit said once
  /// when both have the same.
  public func change(from before: SettingValue?, to after: SettingValue?) -> String {
    guard case .number(let old, let unit) = before, case .number(let new, unit) = after,
      saysUnitOnce(unit), old.isFinite, new.isFinite
    else { return "\(value(before)) → \(value(after))" }
    return "\(numbers.setting(old, of: unit)) → \(value(after))"
  }

  /// Whether the unit stands as words after the number.
  private func saysUnitOnce(_ unit: ValueUnit) -> Bool {
    switch unit {
    case .probability, .share, .perYear, .perWeek, .choice: false
    default: true
    }
  }

  /// A number with its unit.
  public func value(_ number: Double, of unit: ValueUnit) -> String {
    switch unit {
    case .halfLife: numbers.halfLife(weeks: number)
    case .weeks:
      Int(exactly: number).map { numbers.weeks($0) } ?? numbers.setting(number, of: unit)
    case .people, .ties:
      Int(exactly: number).map { counted($0, unit) } ?? numbers.setting(number, of: unit)
    case .probability, .share: percent(number)
    case .perYear, .perWeek:
      percent(number) + Typography.noBreakSpace + numbers.name(of: unit)
    case .perTieAndWeek, .kilometres, .perExperience, .perRefusal, .perCooperation, .perApproach,
      .perOutcome, .perHearing:
      numbers.setting(number, of: unit) + Typography.noBreakSpace + numbers.name(of: unit)
    case .coordinate: numbers.setting(number, of: unit) + Typography.noBreakSpace + "km"
    default: numbers.setting(number, of: unit)
    }
  }

  /// An amount of money: « 12 000 € », “€12,000”.
  public func euros(_ amount: Double) -> String {
    let decimals = amount == amount.rounded() ? 0 : 2
    let number = numbers.number(amount, decimals: decimals)
    return language == .french ? number + Typography.noBreakSpace + "€" : "€" + number
  }

  /// An amount of time: « 240 heures ».
  public func hours(_ amount: Double) -> String {
    let isSingular = language == .french ? amount < 2 : amount == 1
    let noun = phrases.say(isSingular ? "heure" : "heures", isSingular ? "hour" : "hours")
    return numbers.setting(amount, of: .ratio) + Typography.noBreakSpace + noun
  }

  private func percent(_ share: Double) -> String {
    numbers.setting(share * 100, of: .ratio)
      + (language == .french ? Typography.narrowSpace : "") + "%"
  }

  private func counted(_ count: Int, _ unit: ValueUnit) -> String {
    if unit == .ties {
      return numbers.counted(
        count, one: Bilingual(fr: "lien", en: "tie"), many: Bilingual(fr: "liens", en: "ties"))
    }
    return numbers.counted(
      count, one: Bilingual(fr: "personne", en: "person"),
      many: Bilingual(fr: "personnes", en: "people"))
  }

  /// Names in a row; of a long list the first ones and the number of the others.
  private func list(_ names: [String]) -> String {
    guard !names.isEmpty else { return phrases.say("aucun nom", "no name") }
    let shown = names.prefix(names.count > 6 ? 5 : 6).map { phrases.quoted($0) }
    let others = names.count - shown.count
    guard others > 0 else { return Typography.list(shown, in: language) }
    let rest = phrases.say(
      "\(numbers.whole(others)) autres", "\(numbers.whole(others)) more")
    return Typography.list(shown + [rest], in: language)
  }
}

extension Phrases {
  /// What separates two numbers: a comma is part of a French number.
  var semicolonOrComma: String { isFrench ? semicolon : "," }
}

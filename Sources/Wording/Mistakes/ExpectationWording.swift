import ScenarioFiles
import TerritoryModel

extension Phrases {
  /// What belongs somewhere: « un nombre de 0 à 1 (0.4 ou 40%) ».
  func expected(_ expectation: Expectation) -> String {
    switch expectation {
    case .map: say("des clés et leurs valeurs", "keys and their values")
    case .list: say("une liste", "a list")
    case .text: say("un texte", "a text")
    case .number(let unit, let bounds): expected(unit, bounds)
    case .duration:
      say("une durée (26, 26w, 6m ou 2y)", "a duration (26, 26w, 6m or 2y)")
    case .week:
      say(
        "une semaine à partir de 1 (14, 14w ou 6m), ou une date (2021-12-13)",
        "a week from 1 on (14, 14w or 6m), or a date (2021-12-13)")
    case .weekFromStart:
      say(
        "une semaine à partir de 0 (14, 14w ou 6m), ou une date (2021-12-13)",
        "a week from 0 on (14, 14w or 6m), or a date (2021-12-13)")
    case .date: say("une date (2021-12-13)", "a date (2021-12-13)")
    case .position:
      say(
        "une position en kilomètres ([12, -5])", "a position in kilometres ([12, -5])")
    case .names: say("une liste de noms ([A, B])", "a list of names ([A, B])")
    case .participants:
      say(
        "un nombre de participants, ou un nombre pour chaque profession",
        "a number of participants, or one for each profession")
    case .conditions:
      say(
        "un nombre pour les quatre conditions, ou un nombre pour chacune",
        "one number for the four conditions, or one for each")
    case .seed:
      say(
        "un nombre entier de 0 à 18446744073709551615",
        "a whole number from 0 to 18446744073709551615")
    }
  }

  /// The numbers that a unit and its bounds allow, and how they may be written.
  func expected(_ unit: ValueUnit, _ bounds: ValueBounds) -> String {
    if case .choice(let words) = unit {
      let list = words.joined(separator: ", ")
      return say("un de ces mots\(colon) \(list)", "one of these words: \(list)")
    }
    let low = number(bounds.lower)
    let high = number(bounds.upper)
    let range =
      bounds.includesLower
      ? say("de \(low) à \(high)", "from \(low) to \(high)")
      : say(
        "plus grand que \(low) et d’au plus \(high)", "greater than \(low) and at most \(high)")
    switch unit {
    case .halfLife:
      return say(
        "une demi-vie en semaines, plus longue que \(low) et d’au plus \(high) (26, 26w, 6m ou 2y), ou never",
        "a half-life in weeks, longer than \(low) and at most \(high) (26, 26w, 6m or 2y), or never"
      )
    case .weeks:
      return say(
        "un nombre entier de semaines \(range) (26, 26w, 6m ou 2y)",
        "a whole number of weeks \(range) (26, 26w, 6m or 2y)")
    default: break
    }
    let kind =
      bounds.isWhole ? say("un nombre entier", "a whole number") : say("un nombre", "a number")
    let isShare = bounds.lower == 0 && bounds.upper <= 1 && allowsPercent(unit)
    return "\(kind) \(range)" + (isShare ? say(" (0.4 ou 40%)", " (0.4 or 40%)") : "")
  }

  private func allowsPercent(_ unit: ValueUnit) -> Bool {
    switch unit {
    case .probability, .share, .perYear, .perWeek: true
    default: false
    }
  }

  /// What stands there instead.
  func found(_ found: Found) -> String {
    switch found {
    case .map: say("des clés et des valeurs", "keys and values")
    case .list: say("une liste", "a list")
    case .listOf(let count):
      count < 2
        ? say(
          count == 0 ? "une liste vide" : "une liste d’une valeur",
          count == 0 ? "an empty list" : "a list of one value")
        : say("une liste de \(whole(count)) valeurs", "a list of \(whole(count)) values")
    case .nothing: say("rien", "nothing")
    case .text(let text): quoted(text)
    }
  }
}

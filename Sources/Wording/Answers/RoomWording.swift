import Experiments
import Exploration
import SourceText
import TerritoryModel

/// Guesses and checks in sentences.
public struct RoomWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Guesses in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }
  private var measures: MeasureWording { MeasureWording(language) }

  /// The column of who guesses.
  public var name: String { phrases.say("nom", "name") }

  /// The column of guesses.
  public var guess: String { phrases.say("pari", "guess") }

  /// Who guessed; somebody without a name is a number.
  public func guesser(_ name: String) -> String {
    let isNumber = !name.isEmpty && name.allSatisfy { ("0"..."9").contains($0) }
    guard isNumber else { return SafeText.showing(name) }
    return phrases.say("pari \(name)", "guess \(name)")
  }

  /// What the room was asked, and how many answered.
  public func asked(_ measure: Measure, week: Int, count: Int) -> String {
    guard count > 0 else {
      return Typography.labelled(
        phrases.say("La question", "The question"), question(measure, week: week) + ".",
        in: language)
    }
    let guesses = numbers.counted(
      count, one: Bilingual(fr: "pari noté", en: "guess taken"),
      many: Bilingual(fr: "paris notés", en: "guesses taken"))
    return Typography.labelled(guesses, question(measure, week: week) + ".", in: language)
  }

  /// A measure at a week: « taux de coopération, semaine 52 (1 an) ».
  public func question(_ measure: Measure, week: Int) -> String {
    measures.name(measure) + ", " + BranchWording(language).week(week)
  }

  /// Said of a run whose result the room has guessed and not seen yet.
  public func waiting(week: Int) -> String {
    let place = Typography.capitalised(BranchWording(language).week(week))
    return phrases.say(
      "\(place). Les paris sont faits : « révéler » montre ce qui est venu.",
      "\(place). The guesses are in: “reveal” shows what came.")
  }

  /// The row of what came.
  public var result: String { phrases.say("Résultat", "Result") }

  /// What came, who was nearest, and how many guesses lie in the band.
  public func revealed(_ prediction: Prediction, _ outcome: PredictionOutcome) -> [String] {
    let unit = MeasureUnit(prediction.measure)
    let place = Typography.capitalised(question(prediction.measure, week: prediction.week))
    guard let band = outcome.band else {
      return [
        Typography.labelled(
          place, phrases.say("aucune vie n’a de valeur.", "no life has a value."), in: language)
      ]
    }
    let came = Typography.labelled(
      place, LookWording(language).value(band, of: unit) + ".", in: language)
    return [came] + [nearest(outcome, unit), inside(outcome)].filter { !$0.isEmpty }
  }

  private func nearest(_ outcome: PredictionOutcome, _ unit: MeasureUnit) -> String {
    guard let first = outcome.nearest.first, let distance = first.distance else { return "" }
    let names = outcome.nearest.prefix(5).map { guesser($0.guess.name) }
    let more = outcome.nearest.count - names.count
    let rest =
      more > 0
      ? [phrases.say("\(numbers.whole(more)) de plus", "\(numbers.whole(more)) more")] : []
    let gap = numbers.differenceInWords(distance, of: unit)
    let size = gap.hasPrefix("+") ? String(gap.dropFirst()) : gap
    return Typography.labelled(
      phrases.say("Au plus près", "Nearest"),
      Typography.list(Array(names) + rest, in: language)
        + phrases.say(", à \(size).", ", \(size) away."), in: language)
  }

  private func inside(_ outcome: PredictionOutcome) -> String {
    guard let band = outcome.band, band.count > 1, !outcome.guesses.isEmpty else { return "" }
    let count = outcome.insideCount
    let total = numbers.whole(outcome.guesses.count)
    if count == 0 {
      return phrases.say(
        "Aucun pari ne tombe dans la bande de 8 vies sur 10.",
        "No guess lies in the band of 8 lives out of 10.")
    }
    let shown = numbers.whole(count)
    return phrases.say(
      """
      \(shown)\(Typography.noBreakSpace)\(count < 2 ? "pari" : "paris") sur \(total) \
      \(count < 2 ? "tombe" : "tombent") dans la bande de 8 vies sur 10.
      """,
      """
      \(shown) of \(total) guesses \(count == 1 ? "lies" : "lie") in the band of 8 lives out of 10.
      """)
  }

  /// What stands beside one of the three nearest guesses.
  public func rank(_ rank: Int) -> String {
    switch (rank, language) {
    case (1, .french): "au plus près"
    case (1, .english): "nearest"
    case (2, .english): "2nd"
    case (_, .french): "\(rank)e"
    case (_, .english): "3rd"
    }
  }

  /// Whether a measure is as expected: mean and interval of what was found.
  public func expectation(
    _ measure: Measure, week: Int, _ comparison: Comparison, _ expected: Double, found: Band?,
    holds: Bool
  ) -> String {
    let unit = MeasureUnit(measure)
    var value = found.map { numbers.value($0.mean, of: unit) } ?? Typography.missing
    if let interval = found?.interval {
      let shown = LookWording(language).interval(interval, of: unit)
      value += phrases.say(
        ", intervalle à 95 % \(shown)", ", 95% interval \(shown)")
    }
    let wanted =
      measures.sign(comparison) + Typography.noBreakSpace + numbers.value(expected, of: unit)
    let place = Typography.capitalised(question(measure, week: week))
    return verdict(holds)
      + phrases.say(
        " \(place) : \(value) ; attendu \(wanted).", " \(place): \(value); expected \(wanted).")
  }

  /// Whether the scenario is the one expected.
  public func scenarioHash(expected: String, found: String, holds: Bool) -> String {
    verdict(holds)
      + phrases.say(
        " Empreinte du scénario \(found)\(holds ? "" : " ; attendu \(expected)").",
        " Hash of the scenario \(found)\(holds ? "" : "; expected \(expected)").")
  }

  /// Whether the state of all replicates is the one expected.
  public func stateHash(expected: String, found: String, week: Int, holds: Bool) -> String {
    let place = BranchWording(language).week(week)
    return verdict(holds)
      + phrases.say(
        " État de toutes les vies, \(place), \(found)\(holds ? "" : " ; attendu \(expected)").",
        " State of all lives, \(place), \(found)\(holds ? "" : "; expected \(expected)").")
  }

  private func verdict(_ holds: Bool) -> String {
    holds ? phrases.say("Vérifié.", "Holds.") : phrases.say("Non vérifié.", "Does not hold.")
  }
}

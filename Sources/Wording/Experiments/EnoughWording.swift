import Experiments
import Exploration
import TerritoryModel

/// How many replicates are enough, in sentences.
public struct EnoughWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Numbers of replicates in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }
  private var experiments: ExperimentWording { ExperimentWording(language) }

  /// « 84 réplications suffisent : l’effet du programme sur le taux de coopération est de
  /// +1,3 point, à 1,0 point près (intervalle à 95 % : …). »
  public func answer(_ found: EnoughReplicates, _ measure: Measure) -> String {
    let unit = MeasureUnit(measure)
    let count = experiments.replicates(found.replicates)
    let isEffect = found.response == .effect
    let subject =
      isEffect
      ? MeasureSubject.effect(measure, in: language) : MeasureSubject(measure, in: language).text
    func shown(_ value: Double) -> String {
      isEffect ? numbers.difference(value, of: unit) : numbers.bareValue(value, of: unit)
    }
    let mean =
      isEffect
      ? numbers.differenceInWords(found.difference.mean, of: unit)
      : numbers.value(found.difference.mean, of: unit)
    let interval =
      found.difference.interval.map {
        " " + numbers.interval(isEffect ? $0 : unit.possible($0), shown).unbroken
      } ?? ""
    guard found.isReached else {
      let reached = size(found.stages.last?.halfWidth ?? .nan, unit)
      return phrases.say(
        """
        \(count) n’ont pas suffi : \(subject) est de \(mean) à \(reached) près\(interval), et \
        \(size(found.margin, unit)) était demandé.
        """,
        """
        \(count) were not enough: \(subject) is \(mean) to within \(reached)\(interval), and \
        \(size(found.margin, unit)) was asked.
        """
      ).inTypography(language)
    }
    return phrases.say(
      """
      \(count) suffisent : \(subject) est de \(mean), à \(size(found.margin, unit)) \
      près\(interval).
      """,
      """
      \(count) are enough: \(subject) is \(mean), to within \
      \(size(found.margin, unit))\(interval).
      """
    ).inTypography(language)
  }

  /// What the pilot foretold: « Un essai de 16 réplications (± 2,3 points) annonçait 85 réplications,
  /// soit 170 simulations. »
  public func forecast(_ forecast: EnoughForecast, _ measure: Measure) -> String {
    let unit = MeasureUnit(measure)
    let width = size(forecast.pilotHalfWidth, unit)
    let pilot = experiments.replicates(forecast.pilotReplicates)
    let range = forecast.replicatesRange
    let ends =
      range.lowerBound == range.upperBound
      ? ""
      : phrases.say(
        " (entre \(numbers.whole(range.lowerBound)) et \(numbers.whole(range.upperBound)))",
        " (between \(numbers.whole(range.lowerBound)) and \(numbers.whole(range.upperBound)))")
    let foretold = experiments.replicates(forecast.replicates) + ends
    return phrases.say(
      """
      Un essai de \(pilot) (± \(width)) annonçait \(foretold), soit \
      \(experiments.runs(forecast.runs))\(limit(forecast)).
      """,
      """
      A pilot of \(pilot) (± \(width)) foretold \(foretold), that is \
      \(experiments.runs(forecast.runs))\(limit(forecast)).
      """)
  }

  /// Where the limit ends the work before the margin: « ; la limite était de 64 réplications, soit
  /// 128 simulations ».
  private func limit(_ forecast: EnoughForecast) -> String {
    guard forecast.isLimited else { return "" }
    let most = experiments.replicates(forecast.limitedReplicates)
    let runs = experiments.runs(forecast.limitedRuns)
    return phrases.semicolon
      + phrases.say(
        " la limite était de \(most), soit \(runs)", " the limit was \(most), that is \(runs)")
  }

  /// A half-width, without its sign: « 1,0 point ».
  public func size(_ value: Double, _ unit: MeasureUnit) -> String {
    let decimals = abs(value) < 0.01 ? 2 : 1
    guard unit == .metric(.share) else {
      let text = numbers.difference(value, of: unit)
      return text.hasPrefix("+") ? String(text.dropFirst()) : text
    }
    let text = numbers.points(value, decimals: decimals)
    return text.hasPrefix("+") ? String(text.dropFirst()) : text
  }
}

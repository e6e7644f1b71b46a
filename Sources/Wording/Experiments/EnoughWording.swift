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
    // A margin finer than usual needs as many decimals everywhere.
    let finer = Self.decimals(found.margin, unit)
    let isFiner = finer > Self.usualDecimals(unit)
    func shown(_ value: Double) -> String {
      guard isFiner else {
        return isEffect ? numbers.difference(value, of: unit) : numbers.bareValue(value, of: unit)
      }
      let size = unit == .metric(.share) ? value * 100 : value
      return isEffect || unit == .metric(.scale)
        ? numbers.signed(size, decimals: finer) : numbers.number(size, decimals: finer)
    }
    let mean = self.mean(found.difference.mean, unit, isEffect, isFiner ? finer : nil)
    let interval =
      found.difference.interval.map {
        " " + numbers.interval(isEffect ? $0 : unit.possible($0), shown).unbroken
      } ?? ""
    guard found.isReached else {
      let reached = found.stages.last?.halfWidth ?? .nan
      let decimals = decimals(telling: reached, from: found.margin, unit)
      let width = size(reached, unit, decimals: decimals)
      let asked = size(found.margin, unit, decimals: decimals)
      return phrases.say(
        """
        \(count) n’ont pas suffi : \(subject) est de \(mean) à \(width) près\(interval), et \
        \(asked) était demandé.
        """,
        """
        \(count) were not enough: \(subject) is \(mean) to within \(width)\(interval), and \
        \(asked) was asked.
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

  /// A half-width, without its sign, with two significant digits at least: « 1,0 point ».
  public func size(_ value: Double, _ unit: MeasureUnit) -> String {
    size(value, unit, decimals: Self.decimals(value, unit))
  }

  /// The mean, with its unit.
  private func mean(
    _ value: Double, _ unit: MeasureUnit, _ isEffect: Bool, _ decimals: Int?
  ) -> String {
    guard let decimals else {
      return isEffect
        ? numbers.differenceInWords(value, of: unit) : numbers.value(value, of: unit)
    }
    if unit == .metric(.share) {
      return isEffect
        ? numbers.points(value, decimals: decimals) : numbers.percent(value, decimals: decimals)
    }
    return isEffect || unit == .metric(.scale)
      ? numbers.signed(value, decimals: decimals) : numbers.number(value, decimals: decimals)
  }

  private func size(_ value: Double, _ unit: MeasureUnit, decimals: Int) -> String {
    let text =
      unit == .metric(.share)
      ? numbers.points(value, decimals: decimals) : numbers.number(value, decimals: decimals)
    return text.hasPrefix("+") ? String(text.dropFirst()) : text
  }

  /// As many decimals as give a size two significant digits, and the usual ones of its unit at least.
  private static func decimals(_ value: Double, _ unit: MeasureUnit) -> Int {
    let usual = usualDecimals(unit)
    var size = abs(value) * (unit == .metric(.share) ? 100 : 1)
    guard size > 0, size.isFinite else { return usual }
    var decimals = 1
    while size < 0.9995, decimals < 12 {
      size *= 10
      decimals += 1
    }
    return max(decimals, usual)
  }

  /// The decimals of a difference of which nothing finer is asked.
  private static func usualDecimals(_ unit: MeasureUnit) -> Int {
    switch unit {
    case .metric(.share), .metric(.count), .weeks: 1
    case .metric(.perHeadAndYear), .tiesPerPerson: 2
    case .metric(.scale), .metric(.spread), .metric(.ratio): 3
    }
  }

  /// The decimals with which what was reached is not written like what was asked.
  private func decimals(
    telling reached: Double, from asked: Double, _ unit: MeasureUnit
  ) -> Int {
    var decimals = Self.decimals(asked, unit)
    while reached.isFinite, reached != asked, decimals < 12,
      size(reached, unit, decimals: decimals) == size(asked, unit, decimals: decimals)
    {
      decimals += 1
    }
    return decimals
  }
}

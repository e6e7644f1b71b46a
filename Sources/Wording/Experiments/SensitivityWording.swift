import Experiments
import Exploration
import TerritoryModel

/// Which settings decide, in sentences.
public struct SensitivityWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Sensitivities in a language.
  public init(_ language: Language) { self.language = language }

  var phrases: Phrases { Phrases(language) }
  var numbers: NumberWording { NumberWording(language) }
  var levers: LeverWording { LeverWording(language) }

  /// The share of the largest μ* from which on a setting is among those that decide.
  public static let leadingShare = 1.0 / 3

  /// The most settings that are named as deciding.
  private static let mostNamed = 6

  /// What was asked about, after « pour »: « le taux de coopération », « l’effet du programme sur le
  /// taux de coopération ».
  public func subject(_ measure: Measure, _ response: Response) -> String {
    response == .effect
      ? MeasureSubject.effect(measure, in: language) : MeasureSubject(measure, in: language).text
  }

  /// The settings that decide: « Trois réglages comptent le plus pour le taux de coopération : … », or that
  /// the order is not sure, where trajectories or lives are few or intervals meet.
  ///
  /// - Parameters:
  ///   - ranked: every setting with its μ*, the largest first.
  ///   - trajectories: how many trajectories they come from.
  ///   - replicates: how many lives each point had.
  public func morris(
    _ measure: Measure, _ response: Response, ranked: [(path: SettingPath, effect: Estimate)],
    trajectories: Int, replicates: Int
  ) -> String {
    guard let most = ranked.first, most.effect.value > 0 else {
      return still(measure, response)
    }
    let leading = ranked.prefix { $0.effect.value >= most.effect.value * Self.leadingShare }
    let others = ranked.dropFirst(leading.count)
    let isSure =
      trajectories >= Self.fewTrajectories && replicates >= Self.fewReplicates
      && Self.isToldApart(leading.map(\.effect), from: others.map(\.effect))
    let opening = opening(
      subject(measure, response), leading.count, of: ranked.count, isSure: isSure)
    let named = leading.prefix(Self.mostNamed).map { levers.name($0.path) }
    let rest = leading.count - named.count
    let list =
      rest == 0
      ? Typography.list(named, in: language)
      : named.joined(separator: ", ")
        + phrases.say(
          " et \(numbers.whole(rest)) de plus", " and \(numbers.whole(rest)) more")
    let text = Typography.labelled(opening, list + ". ", in: language)
    return text + size(ranked.map(\.effect.value), MeasureUnit(measure))
  }

  /// With fewer trajectories than this, the order of settings is not sure (Campolongo, Cariboni &
  /// Saltelli 2007 use 10 to 20 of them), and intervals of μ* are too narrow.
  static let fewTrajectories = 10

  /// With fewer lives per point than this, their chance shows in every measure of sensitivity. All points
  /// share their draws, so that intervals do not hold it.
  static let fewReplicates = 32

  /// With fewer base points than this, Sobol's indices are rough.
  static let fewBasePoints = 64

  /// Whether every interval of some lies above those of the others.
  private static func isToldApart(_ leading: [Estimate], from others: [Estimate]) -> Bool {
    let ends = leading.map { $0.interval?.lowerBound ?? -.infinity }
    let tops = others.map { $0.interval?.upperBound ?? .infinity }
    guard let least = ends.min(), let most = tops.max() else { return false }
    return least > most
  }

  private func opening(_ subject: String, _ count: Int, of all: Int, isSure: Bool) -> String {
    if all == 1 {
      return phrases.say("Le réglage essayé pour \(subject)", "The setting tried for \(subject)")
    }
    if count == all {
      return phrases.say(
        "Aucun réglage n’a plus de trois fois l’effet d’un autre pour \(subject)",
        "No setting has more than three times the effect of another for \(subject)")
    }
    switch (count, isSure) {
    case (1, true):
      return phrases.say(
        "Un réglage compte bien plus que les autres pour \(subject)",
        "One setting matters far more than the others for \(subject)")
    case (1, false):
      return phrases.say(
        "Un réglage vient en tête pour \(subject), sans que l’ordre soit sûr",
        "One setting comes first for \(subject), though the order is not sure")
    case (_, true):
      return phrases.say(
        "\(number(count)) réglages comptent le plus pour \(subject)",
        "\(number(count)) settings matter most for \(subject)")
    case (_, false):
      return phrases.say(
        "\(number(count)) réglages viennent en tête pour \(subject), sans que l’ordre soit sûr",
        "\(number(count)) settings come first for \(subject), though the order is not sure")
    }
  }

  /// What the largest effects come to; those that are written alike are told together.
  private func size(_ effects: [Double], _ unit: MeasureUnit) -> String {
    let texts = effects.map { bare(numbers.differenceInWords($0, of: unit)) }
    let equals = texts.prefix { $0 == texts[0] }.count
    if equals > 1 {
      return phrases.say(
        "Rapporté à toute la plage, l’effet de chacun des \(count(equals)) premiers est en moyenne de \(texts[0]).",
        "Scaled to the whole range, the effect of each of the first \(count(equals)) is \(texts[0]) on average."
      )
    }
    let isAlone =
      effects.count < 2 || effects[1] < effects[0] * Self.leadingShare
    return phrases.say(
      "Rapporté à toute la plage, \(isAlone ? "son effet" : "l’effet du premier") est en moyenne de \(texts[0]).",
      "Scaled to the whole range, \(isAlone ? "its effect" : "the effect of the first") is \(texts[0]) on average."
    )
  }

  /// The shares of variance: « Le taux de contact compte le plus pour … : 40 % [30 ; 50] de sa variance à
  /// lui seul, … », or that the order is not sure, where base points or lives are few or intervals meet.
  /// Shares are told where they can be: of enough base points, and none larger alone than with the others.
  ///
  /// - Parameters:
  ///   - ranked: every setting with its two indices, the largest total first.
  ///   - basePoints: how many base points they come from.
  ///   - replicates: how many lives each point had.
  public func sobol(
    _ measure: Measure, _ response: Response,
    ranked: [(path: SettingPath, first: Estimate, total: Estimate)], basePoints: Int,
    replicates: Int
  ) -> String {
    guard let most = ranked.first, most.total.value.isFinite else {
      return still(measure, response)
    }
    let subject = subject(measure, response)
    let (alone, share) = (estimate(most.first), estimate(most.total))
    let isSure =
      basePoints >= Self.fewBasePoints && replicates >= Self.fewReplicates
      && Self.isToldApart([most.total], from: ranked.dropFirst().map(\.total))
    let opening =
      isSure
      ? phrases.say(
        "\(levers.name(most.path)) compte le plus pour \(subject)",
        "\(levers.name(most.path)) matters most for \(subject)")
      : phrases.say(
        "\(levers.name(most.path)) vient en tête pour \(subject), sans que l’ordre soit sûr",
        "\(levers.name(most.path)) comes first for \(subject), though the order is not sure")
    guard basePoints >= Self.fewBasePoints,
      percent(most.first.value) == percent(most.total.value)
        || most.first.value < most.total.value
    else {
      return phrases.say(
        "\(opening) : trop peu de points de base pour séparer ce qu’il fait seul de ce qu’il fait avec les autres.",
        "\(opening): too few base points to separate what it does alone from what it does with the others."
      ).inTypography(language)
    }
    var text = phrases.say(
      """
      \(opening) : \(alone) de sa variance à lui seul, \(share) avec ses interactions et le hasard \
      des vies.
      """,
      """
      \(opening): \(alone) of its variance alone, \(share) with its interactions and the chance of \
      lives.
      """
    ).inTypography(language)
    let sum = ranked.reduce(0) { $0 + max($1.first.value, 0) }
    if sum < 0.8 {
      let rest = percent(1 - sum)
      text += phrases.say(
        " \(rest) tiennent aux interactions de plusieurs réglages, et au hasard des vies.",
        " \(rest) come from interactions of several settings, and from the chance of lives.")
    }
    return text
  }

  /// A share with its interval, which may leave 0 to 100 %: « 40 % [30 ; 50] ».
  private func estimate(_ estimate: Estimate) -> String {
    let interval =
      estimate.interval.map { found in
        " " + numbers.interval(found) { numbers.number($0 * 100, decimals: 0) }.unbroken
      } ?? ""
    return percent(estimate.value) + interval
  }

  /// The outcome did not vary, which says nothing of the settings.
  public func still(_ measure: Measure, _ response: Response) -> String {
    let subject = Typography.capitalised(subject(measure, response))
    return phrases.say(
      """
      \(subject) n’a pas varié aux points essayés : rien n’y dit quels réglages comptent. Essayez une \
      semaine plus tardive, des plages plus larges, ou une autre mesure.
      """,
      """
      \(subject) did not vary at the points tried: nothing there tells which settings matter. Try a \
      later week, wider ranges, or another metric.
      """
    ).inTypography(language)
  }

  /// Too few runs have a value.
  public func tooFew(_ subject: String) -> String {
    phrases.say(
      "Trop peu de simulations ont une valeur pour dire ce qui compte pour \(subject).",
      "Too few runs have a value to tell what matters for \(subject).")
  }

  private func percent(_ share: Double) -> String { numbers.percent(share, decimals: 0) }

  private func number(_ count: Int) -> String { Typography.capitalised(self.count(count)) }

  private func count(_ count: Int) -> String {
    let words =
      phrases.isFrench
      ? ["deux", "trois", "quatre", "cinq", "six"] : ["two", "three", "four", "five", "six"]
    return words.indices.contains(count - 2) ? words[count - 2] : numbers.whole(count)
  }

  private func bare(_ text: String) -> String {
    text.hasPrefix("+") ? String(text.dropFirst()) : text
  }
}

extension MeasureSubject {
  /// « l’effet du programme sur le taux de coopération ».
  static func effect(_ measure: Measure, in language: Language) -> String {
    Phrases(language).say("l’effet du programme sur ", "the programme’s effect on ")
      + MeasureSubject(measure, in: language).text
  }
}

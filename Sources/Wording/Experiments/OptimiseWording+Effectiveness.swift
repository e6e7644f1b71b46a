import Experiments

extension OptimiseWording {
  /// What a programme gains for what it takes: « D’ici la fin, le programme fait gagner 34 coopérations
  /// [28 ; 40] : 2,80 par millier d’euros et 0,21 par heure. »
  ///
  /// A loss is told without a sign, and its intervals the same way round.
  public func effectiveness(_ found: CostEffectiveness) -> String {
    let gained = found.gained.mean
    let isLoss = gained < 0
    let decimals = abs(gained) < 10 ? 1 : 0
    let shown = numbers.number(abs(gained), decimals: decimals)
    let interval =
      found.gained.interval.map {
        " " + self.interval(Self.turned($0, isLoss), decimals: decimals)
      } ?? ""
    // French counts in the plural from 2 on, as the number is written.
    let isSingular = abs(gained) < 1.95
    let unit = phrases.say(isSingular ? "coopération" : "coopérations", "cooperations")
    let opening =
      !isLoss
      ? phrases.say(
        "D’ici la fin, le programme fait gagner \(shown) \(unit)\(interval)",
        "By the end the programme gains \(shown) \(unit)\(interval)")
      : phrases.say(
        "D’ici la fin, le programme fait perdre \(shown) \(unit)\(interval)",
        "By the end the programme loses \(shown) \(unit)\(interval)")
    var parts: [String] = []
    if let rate = found.perThousandEuros.map({ Self.turned($0, isLoss) }) {
      parts.append(
        phrases.say(
          "\(number(rate.value))\(bracket(rate)) par millier d’euros",
          "\(number(rate.value))\(bracket(rate)) per 1,000 euros"))
    }
    if let rate = found.perHour.map({ Self.turned($0, isLoss) }) {
      parts.append(
        phrases.say(
          "\(number(rate.value))\(bracket(rate)) par heure",
          "\(number(rate.value))\(bracket(rate)) per hour"))
    }
    if parts.isEmpty, found.cost.euros != nil || found.cost.hours != nil {
      return opening
        + phrases.say(
          ". Sans le coût, ou les heures, de chaque action, rien ne dit pour combien en tout.",
          ". Without the cost, or the hours, of every action, nothing tells for how much in all.")
        + doubt(found)
    }
    if parts.isEmpty {
      return opening
        + phrases.say(
          ". Sans coût ni heures donnés, rien ne dit pour combien.",
          ". Without costs or hours given, nothing tells for how much.")
    }
    return Typography.labelled(
      opening, Typography.list(parts, in: language) + ".", in: language)
      + doubt(found)
  }

  private func doubt(_ found: CostEffectiveness) -> String {
    guard found.gained.interval?.contains(0) == true else { return "" }
    return
      (found.gained.mean < 0
      ? phrases.say(
        " L’intervalle contient zéro : cette perte ne se distingue pas du hasard.",
        " The interval holds zero: this loss cannot be told from chance.")
      : phrases.say(
        " L’intervalle contient zéro : ce gain ne se distingue pas du hasard.",
        " The interval holds zero: this gain cannot be told from chance."))
      .inTypography(language)
  }

  /// The interval of a gain, or of the loss that it is.
  private static func turned(_ interval: ClosedRange<Double>, _ isLoss: Bool) -> ClosedRange<Double>
  {
    isLoss ? -interval.upperBound ... -interval.lowerBound : interval
  }

  private static func turned(_ estimate: Estimate, _ isLoss: Bool) -> Estimate {
    isLoss
      ? Estimate(-estimate.value, interval: estimate.interval.map { turned($0, true) }) : estimate
  }

  private func bracket(_ estimate: Estimate) -> String {
    estimate.interval.map { " " + interval($0, decimals: 2) } ?? ""
  }

  private func number(_ value: Double) -> String { numbers.number(value, decimals: 2) }

  private func interval(_ interval: ClosedRange<Double>, decimals: Int) -> String {
    numbers.interval(interval) { numbers.number($0, decimals: decimals) }.unbroken
  }
}

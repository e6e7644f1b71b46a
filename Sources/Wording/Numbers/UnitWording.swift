import TerritoryModel

extension NumberWording {
  /// A metric's value: a share in per cent, a view with its sign, a spread, a count.
  public func value(_ value: Double, of unit: MetricDeclaration.Unit) -> String {
    switch unit {
    case .count: number(value, decimals: value < 100 && value != value.rounded() ? 1 : 0)
    case .share: percent(value)
    case .scale: signed(value, decimals: 2)
    case .spread, .ratio: number(value, decimals: 3)
    case .perHeadAndYear: number(value, decimals: 2)
    }
  }

  /// The difference of two values of a metric, with its sign; of two shares in points, without the
  /// word.
  public func difference(_ value: Double, of unit: MetricDeclaration.Unit) -> String {
    switch unit {
    case .count: signed(value, decimals: 1)
    case .share: signed(value * 100, decimals: 1)
    case .perHeadAndYear: signed(value, decimals: 2)
    case .scale, .spread, .ratio: signed(value, decimals: 3)
    }
  }

  /// The value of a parameter or of a field, as short as it can be: choices as their word, half-lives
  /// that are infinite as `never`.
  public func setting(_ value: Double, of unit: ValueUnit) -> String {
    if case .choice(let words) = unit {
      return value >= 0 && value < Double(words.count) ? words[Int(value)] : Typography.missing
    }
    if value == .infinity { return "never" }
    if value != 0, abs(value) < 1e-6 { return significant(value) }
    for decimals in 0...6 {
      var scale = 1.0
      for _ in 0..<decimals { scale *= 10 }
      if abs((value * scale).rounded() - value * scale) < 1e-9 * max(1, abs(value * scale)) {
        return number(value, decimals: decimals)
      }
    }
    return number(value, decimals: 6)
  }

  /// The name of a unit, as it stands in a listing; empty for a plain number.
  public func name(of unit: ValueUnit) -> String { Self.unitName(unit)[language] }

  private static func unitName(_ unit: ValueUnit) -> Bilingual {
    switch unit {
    case .perTieAndWeek: Bilingual(fr: "par lien et par semaine", en: "per tie and week")
    case .probability: Bilingual(fr: "probabilité", en: "probability")
    case .share: Bilingual(fr: "part", en: "share")
    case .correlation: Bilingual(fr: "corrélation", en: "correlation")
    case .scale: Bilingual(fr: "échelle de −1 à 1", en: "scale from −1 to 1")
    case .scaleDistance: Bilingual(fr: "distance sur l’échelle", en: "distance on the scale")
    case .standardDeviation: Bilingual(fr: "écart type", en: "standard deviation")
    case .logit: Bilingual(fr: "logit", en: "logit")
    case .ratio: Bilingual(fr: "rapport", en: "ratio")
    case .perExperience: Bilingual(fr: "par expérience", en: "per experience")
    case .perRefusal: Bilingual(fr: "par refus", en: "per refusal")
    case .perCooperation: Bilingual(fr: "par coopération", en: "per cooperation")
    case .perApproach: Bilingual(fr: "par sollicitation", en: "per approach")
    case .perOutcome: Bilingual(fr: "par issue", en: "per outcome")
    case .perHearing: Bilingual(fr: "par écoute", en: "per hearing")
    case .perWeek: Bilingual(fr: "par semaine", en: "per week")
    case .perYear: Bilingual(fr: "par an", en: "per year")
    case .halfLife, .weeks: Bilingual(fr: "semaines", en: "weeks")
    case .meanTies, .ties: Bilingual(fr: "liens", en: "ties")
    case .kilometres, .coordinate: Bilingual(fr: "km", en: "km")
    case .meanPeople, .people: Bilingual(fr: "personnes", en: "people")
    case .betaShape: Bilingual(fr: "forme d’une loi bêta", en: "shape of a beta law")
    case .need: Bilingual(fr: "facteur", en: "factor")
    case .count: Bilingual(fr: "nombre", en: "number")
    case .choice: Bilingual(fr: "choix", en: "choice")
    }
  }
}

/// The unit of a setting. It decides the hard bounds and how the value is written.
public enum ValueUnit: Sendable, Hashable {
  /// Rate of events on one tie in one week.
  case perTieAndWeek
  /// A probability.
  case probability
  /// A share of a whole.
  case share
  /// A correlation.
  case correlation
  /// A mean on the scale from -1 to 1.
  case scale
  /// A distance between two points of the scale.
  case scaleDistance
  /// A standard deviation on a scale.
  case standardDeviation
  /// A weight in a logit.
  case logit
  /// A ratio.
  case ratio
  /// A pull per experience.
  case perExperience
  /// A pull per refusal.
  case perRefusal
  /// A pull per cooperation.
  case perCooperation
  /// A pull per approach.
  case perApproach
  /// A pull per outcome.
  case perOutcome
  /// A pull per hearing of a colleague.
  case perHearing
  /// A probability per week.
  case perWeek
  /// A probability per year.
  case perYear
  /// A half-life in weeks, or `never`.
  case halfLife
  /// A whole number of weeks.
  case weeks
  /// A mean number of ties.
  case meanTies
  /// A whole number of ties.
  case ties
  /// Kilometres.
  case kilometres
  /// A mean number of people in an organisation.
  case meanPeople
  /// A whole number of people.
  case people
  /// A shape of a beta law.
  case betaShape
  /// A factor on the contact rate of a zone.
  case need
  /// A coordinate in kilometres.
  case coordinate
  /// A whole number of things.
  case count
  /// One word of a list; the value is its place in the list.
  case choice([String])

  /// The values that the unit allows (parameter list, hard bounds).
  public var bounds: ValueBounds {
    switch self {
    case .probability, .share, .standardDeviation, .perExperience, .perRefusal, .perCooperation,
      .perApproach, .perOutcome, .perHearing, .perWeek:
      ValueBounds(0, 1)
    case .correlation, .scale: ValueBounds(-1, 1)
    case .scaleDistance: ValueBounds(0, 2)
    case .logit: ValueBounds(-100, 100)
    case .ratio, .perTieAndWeek, .need: ValueBounds(0, 100)
    case .perYear: ValueBounds(0, 0.99)
    case .halfLife: ValueBounds(0, 100_000, includesLower: false, allowsNever: true)
    case .weeks: ValueBounds(0, 100_000, isWhole: true)
    case .meanTies: ValueBounds(0, 1_000)
    case .ties: ValueBounds(0, 100_000, isWhole: true)
    case .kilometres: ValueBounds(0, 10_000, includesLower: false)
    case .coordinate: ValueBounds(-100_000, 100_000)
    case .meanPeople: ValueBounds(1, 10_000_000)
    case .people: ValueBounds(0, 10_000_000, isWhole: true)
    case .betaShape: ValueBounds(0, 1_000, includesLower: false)
    case .count: ValueBounds(0, 1_000_000, isWhole: true)
    case .choice(let words): ValueBounds(0, Double(words.count - 1), isWhole: true)
    }
  }
}

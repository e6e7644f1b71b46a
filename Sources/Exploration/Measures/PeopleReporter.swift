import TerritoryModel

/// A number computed over people, as a person asks for it:
/// `mean warmth of socialWorkers where zone = "Saint-Denis" and familiarity < 0.3`.
///
/// It is computed in each replicate at a week, over the people who hold a post then; it draws
/// nothing and changes nothing. It is missing where nobody answers the condition (a count is then 0).
public struct PeopleReporter: Sendable, Hashable {
  /// What is computed.
  public var summary: Summary
  /// Over whom; absent: both professions.
  public var profession: Profession?
  /// Which of them; absent: all.
  public var condition: PeopleCondition?

  /// How people's values become one number.
  public enum Summary: Sendable, Hashable {
    /// How many people there are.
    case count
    /// The mean of a quantity.
    case mean(PersonQuantity)
    /// The standard deviation of a quantity (divided by N, as the metrics of spread).
    case standardDeviation(PersonQuantity)
    /// A quantile of a quantity, by linear interpolation (Hyndman & Fan 1996, type 7); the
    /// probability lies in [0, 1].
    case quantile(Double, PersonQuantity)
    /// The smallest value.
    case minimum(PersonQuantity)
    /// The largest value.
    case maximum(PersonQuantity)
  }

  /// Whether the number may be that of one person: an extreme, a quantile, or what is computed over a
  /// few who answer a condition.
  public var singlesOut: Bool {
    switch summary {
    case .minimum, .maximum, .quantile: true
    case .count, .mean, .standardDeviation: condition != nil
    }
  }

  /// A reporter.
  public init(
    _ summary: Summary, of profession: Profession? = nil, where condition: PeopleCondition? = nil
  ) {
    self.summary = summary
    self.profession = profession
    self.condition = condition
  }
}

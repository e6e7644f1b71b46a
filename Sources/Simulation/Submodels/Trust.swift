/// How a tie's trust moves (model, section 7.5).
enum Trust {
  /// The change of trust that an outcome makes.
  @inline(__always)
  static func change(_ trust: Float, isPositive: Bool, _ coefficients: borrowing Coefficients)
    -> Float
  {
    isPositive ? coefficients.trustPositive * (1 - trust) : -coefficients.trustNegative * trust
  }

  /// The trust after a week: the outcome if there was one, and what a week makes one forget, both
  /// from the trust at the start of the phase.
  @inline(__always)
  static func afterWeek(_ trust: Float, outcome: TieOutcome, _ coefficients: borrowing Coefficients)
    -> Float
  {
    let change =
      outcome.result == TieOutcome.cooperation
      ? Self.change(trust, isPositive: outcome.isPositive, coefficients) : 0
    return clamp01(trust + change - coefficients.trustFade * trust)
  }
}

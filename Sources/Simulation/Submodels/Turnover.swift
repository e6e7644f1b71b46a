/// People leave their posts, and what becomes of their ties (model, section 7.8).
enum Turnover {
  /// The highest yearly rate: multiplied by shocks, a rate could say that more than everybody leaves.
  static let highestYearlyRate = 0.99

  /// The probability of leaving in a week: 1 - (1 - yearly rate · Π shocks)^(1/52).
  static func weeklyProbability(yearly: Double, factor: Double) -> Double {
    Elementary.weeklyProbability(yearly: min(yearly * factor, highestYearlyRate))
  }

  /// The trust of a tie one end of which has left: the newcomer has not earned more.
  @inline(__always)
  static func inheritedTrust(_ trust: Float, _ coefficients: borrowing Coefficients) -> Float {
    trust * coefficients.turnoverMemory
  }

  /// Whether a personal tie is handed over to the newcomer; an institutional one always is.
  @inline(__always)
  static func isHandedOver(draw: Double, _ coefficients: borrowing Coefficients) -> Bool {
    draw < coefficients.personalTies
  }
}

/// A tie meets an opportunity or not, and one of its ends takes the initiative (model, section 7.1).
enum Opportunity {
  /// The probability that a tie meets an opportunity in a week: 1 - exp(-rate · factor).
  ///
  /// - Parameters:
  ///   - rate: need · contact.rate · Π outreach of the social worker's zone.
  ///   - usual: the same probability for a factor of 1, computed once a week.
  ///   - factor: what co-location multiplies the rate by.
  @inline(__always)
  static func probability(rate: Double, usual: Double, factor: Float) -> Double {
    factor == 1 ? usual : 1 - Elementary.exp(-rate * Double(factor))
  }
}

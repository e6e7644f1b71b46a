/// What `sweep` varies and looks at.
public struct SweepWords: Sendable, Hashable {
  /// One lever, or two.
  public var levers: [LeverWords]
  /// What is looked at.
  public var outcome: OutcomeWords
  /// Whether the twin without the programme runs too.
  public var isPaired: Bool

  /// A sweep.
  public init(levers: [LeverWords], outcome: OutcomeWords = .init(), isPaired: Bool = false) {
    self.levers = levers
    self.outcome = outcome
    self.isPaired = isPaired
  }
}

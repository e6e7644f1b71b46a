/// What `tipping` asks.
public struct TippingWords: Sendable, Hashable {
  /// The lever, and the range in which the change is sought.
  public var lever: LeverWords
  /// The threshold above which a regime is high; absent: half-way between the two ends.
  public var threshold: Located<Double>?
  /// What is looked at.
  public var outcome: OutcomeWords

  /// A question.
  public init(
    lever: LeverWords, threshold: Located<Double>? = nil, outcome: OutcomeWords = .init()
  ) {
    self.lever = lever
    self.threshold = threshold
    self.outcome = outcome
  }
}

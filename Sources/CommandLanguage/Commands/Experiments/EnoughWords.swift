/// What `enough` asks.
public struct EnoughWords: Sendable, Hashable {
  /// What is looked at.
  public var outcome: OutcomeWords
  /// The half-width wanted of the 95 % interval; absent: one point of a share.
  public var margin: Located<Double>?
  /// The most replicates; absent: 2,000.
  public var most: Located<Int>?

  /// A question.
  public init(
    outcome: OutcomeWords = .init(), margin: Located<Double>? = nil, most: Located<Int>? = nil
  ) {
    self.outcome = outcome
    self.margin = margin
    self.most = most
  }
}

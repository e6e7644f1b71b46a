/// What `optimise` asks.
public struct OptimiseWords: Sendable, Hashable {
  /// Euros to spend; absent: no limit.
  public var euros: Located<Double>?
  /// Hours to spend; absent: no limit.
  public var hours: Located<Double>?
  /// What is looked at.
  public var outcome: OutcomeWords
  /// Whether the best programme replaces that of the branch.
  public var isApplied: Bool

  /// A question.
  public init(
    euros: Located<Double>? = nil, hours: Located<Double>? = nil, outcome: OutcomeWords = .init(),
    isApplied: Bool = false
  ) {
    self.euros = euros
    self.hours = hours
    self.outcome = outcome
    self.isApplied = isApplied
  }
}

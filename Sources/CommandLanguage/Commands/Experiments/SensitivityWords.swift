/// What `sensitivity` asks.
public struct SensitivityWords: Sendable, Hashable {
  /// How the levers are varied.
  public var method: Method
  /// The levers; none: every parameter with a plausible range.
  public var levers: [LeverWords]
  /// What is looked at.
  public var outcome: OutcomeWords
  /// Whether the programme's effect is looked at, and not the level.
  public var isEffect: Bool
  /// Trajectories, or base points; absent: as many as are affordable.
  public var points: Located<Int>?

  /// How levers are varied.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// One at a time along trajectories.
    case morris
    /// Together, for shares of variance.
    case sobol
  }

  /// A question.
  public init(
    method: Method = .morris, levers: [LeverWords] = [], outcome: OutcomeWords = .init(),
    isEffect: Bool = false, points: Located<Int>? = nil
  ) {
    self.method = method
    self.levers = levers
    self.outcome = outcome
    self.isEffect = isEffect
    self.points = points
  }
}

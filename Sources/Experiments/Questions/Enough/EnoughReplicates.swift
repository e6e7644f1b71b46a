/// How many replicates it took for the programme's effect, or a level, to be known to a margin.
public struct EnoughReplicates: Sendable, Hashable {
  /// The half-width of the 95 % interval that was asked.
  public var margin: Double
  /// The replicates run.
  public var replicates: Int
  /// What was asked: the programme's effect, or the level of an arm.
  public var response: Response
  /// The paired difference with them; of a level, the mean of the replicates and its interval, without
  /// variance saved.
  public var difference: PairedDifference
  /// The half-width after each stage, by number of replicates.
  public var stages: [Stage]
  /// Whether the margin was reached within the limit of replicates.
  public var isReached: Bool

  /// One stage of adding replicates.
  public struct Stage: Sendable, Hashable {
    /// How many replicates had been run.
    public var replicates: Int
    /// The half-width of the 95 % interval with them.
    public var halfWidth: Double

    /// A stage.
    public init(replicates: Int, halfWidth: Double) {
      self.replicates = replicates
      self.halfWidth = halfWidth
    }
  }

  /// What was found.
  public init(
    margin: Double, replicates: Int, response: Response = .effect, difference: PairedDifference,
    stages: [Stage], isReached: Bool
  ) {
    self.margin = margin
    self.replicates = replicates
    self.response = response
    self.difference = difference
    self.stages = stages
    self.isReached = isReached
  }
}

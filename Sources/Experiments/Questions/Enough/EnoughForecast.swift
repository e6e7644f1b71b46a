/// What a pilot says that a margin will cost, told before the runs.
public struct EnoughForecast: Sendable, Hashable {
  /// The replicates of the pilot, which count towards the margin.
  public var pilotReplicates: Int
  /// The half-width of the 95 % interval in the pilot; infinite when fewer than two replicates have a
  /// value.
  public var pilotHalfWidth: Double
  /// The replicates that the margin will take in all, from the pilot's variance.
  public var replicates: Int
  /// The same at both ends of the 95 % interval of the variance: a pilot knows it roughly. For normal
  /// values; a law with heavier tails is wider.
  public var replicatesRange: ClosedRange<Int>
  /// The runs that it will take in all, those of the pilot included: two per replicate for an effect,
  /// one for a level.
  public var runs: Int
  /// Seconds that the runs which the margin still takes will take, at the pilot's pace.
  public var seconds: Double
  /// The replicates after which the work ends at the latest: `replicates`, or the rule's limit where the
  /// margin takes more.
  public var limitedReplicates: Int
  /// The runs that they take in all, those of the pilot included.
  public var limitedRuns: Int
  /// Seconds that the runs still to be made up to there will take, at the pilot's pace.
  public var limitedSeconds: Double
  /// The same at both ends of `runsRange`.
  public var secondsRange: ClosedRange<Double>

  /// Whether the rule's limit is expected to end the work before the margin is reached.
  public var isLimited: Bool { limitedReplicates < replicates }

  /// The runs that it takes in all at both ends of `replicatesRange`, those of the pilot included and the
  /// rule's limit counted.
  public var runsRange: ClosedRange<Int>

  /// A forecast; without a range, one that is sure; without a limit, one that ends at the margin.
  public init(
    pilotReplicates: Int, pilotHalfWidth: Double, replicates: Int,
    replicatesRange: ClosedRange<Int>? = nil, runs: Int, seconds: Double,
    limitedReplicates: Int? = nil, limitedRuns: Int? = nil, limitedSeconds: Double? = nil,
    runsRange: ClosedRange<Int>? = nil, secondsRange: ClosedRange<Double>? = nil
  ) {
    self.pilotReplicates = pilotReplicates
    self.pilotHalfWidth = pilotHalfWidth
    self.replicates = replicates
    self.replicatesRange = replicatesRange ?? replicates...replicates
    self.runs = runs
    self.seconds = seconds
    self.limitedReplicates = limitedReplicates ?? replicates
    self.limitedRuns = limitedRuns ?? runs
    self.limitedSeconds = limitedSeconds ?? seconds
    self.runsRange = runsRange ?? self.limitedRuns...self.limitedRuns
    self.secondsRange = secondsRange ?? self.limitedSeconds...self.limitedSeconds
  }
}

import TerritoryModel

/// Where along one lever the regime changes: the level at which half of the replicates are above a
/// threshold.
public struct TippingPoint: Sendable, Hashable {
  /// The lever.
  public var path: SettingPath
  /// What makes a regime high: the outcome's value is above this.
  public var threshold: Double
  /// Every level tried, in order of level, with how many replicates were high.
  public var trials: [Trial]
  /// The levels between which the change lies: at its ends the share of high replicates is told from a
  /// half, on either side. Absent when no two levels tried are on different sides. Where the regime
  /// changes more than once, the first change.
  public var bracket: ClosedRange<Double>?
  /// How many times the regime was seen to change along the levels tried.
  public var crossings: Int
  /// Why the search ended.
  public var conclusion: Conclusion
  /// Runs made.
  public var runs: Int
  /// How many times a level may have been looked at, with more replicates each time. The ends of the
  /// bracket are told from a half at 95 % over all these looks together (Bonferroni), and so by wider
  /// intervals than a trial's.
  public var looks: Int

  /// Why a search ended.
  public enum Conclusion: String, Sendable, Hashable, CaseIterable {
    /// The bracket is as narrow as was asked.
    case precise
    /// Nearer to the change the share cannot be told from a half with the replicates allowed: the
    /// change is gradual there, or the bracket needs more replicates.
    case unsure
    /// Every level tried is in the same regime.
    case noCrossing
    /// The limit on runs was reached.
    case runsSpent
  }

  /// One level that was tried.
  public struct Trial: Sendable, Hashable {
    /// The level.
    public var level: Double
    /// How many replicates were above the threshold.
    public var high: Int
    /// How many replicates have a value.
    public var replicates: Int
    /// How the outcome lies there.
    public var band: Band

    /// A trial.
    public init(level: Double, high: Int, replicates: Int, band: Band) {
      self.level = level
      self.high = high
      self.replicates = replicates
      self.band = band
    }

    /// The share of replicates in the high regime.
    public var share: Double { count.share }

    /// The 95 % interval of that share (Wilson).
    public var interval: ClosedRange<Double> { count.interval }

    var count: BinomialShare { BinomialShare(high, of: replicates) }
  }

  /// What was found; without a conclusion, the one that the bracket speaks for.
  public init(
    path: SettingPath, threshold: Double, trials: [Trial], bracket: ClosedRange<Double>?,
    crossings: Int? = nil, conclusion: Conclusion? = nil, runs: Int? = nil, looks: Int = 1
  ) {
    self.path = path
    self.threshold = threshold
    self.trials = trials
    self.bracket = bracket
    self.crossings = crossings ?? (bracket == nil ? 0 : 1)
    self.conclusion = conclusion ?? (bracket == nil ? .noCrossing : .precise)
    self.runs = runs ?? trials.reduce(0) { $0 + $1.replicates }
    self.looks = looks
  }

  /// The level at which the share of high replicates passes a half, on the straight line between the two
  /// trials of the bracket on either side of it; absent without a bracket. The bracket, not this figure,
  /// says what is known.
  public var estimate: Double? {
    guard let bracket else { return nil }
    let inside = trials.filter { bracket.contains($0.level) }
    let pair = zip(inside, inside.dropFirst()).first { ($0.share < 0.5) != ($1.share < 0.5) }
    guard let (low, high) = pair else { return nil }
    let place = (0.5 - low.share) / (high.share - low.share)
    return low.level + place * (high.level - low.level)
  }

  /// Whether the high regime is the one above the change; absent without a bracket.
  public var isRising: Bool? {
    guard let bracket,
      let low = trials.first(where: { $0.level == bracket.lowerBound }),
      let high = trials.first(where: { $0.level == bracket.upperBound })
    else { return nil }
    return high.share > low.share
  }
}

import Simulation

/// When a mean is known well enough: replicates are added in stages until the half-width of its 95 %
/// interval is no greater than a margin (a fixed-width interval: Chow & Robbins 1965, *Annals of
/// Mathematical Statistics* 36).
///
/// A rule that looks at the data stops too early when the variance happens to look small, so its
/// interval covers a little less than 95 % (Starr 1966). Two guards keep that small: at least
/// `minimum` replicates before the first look, and few looks, each where the variance so far puts the
/// end, and no farther than twice as many. With them a mean of normal values is covered in 94 to 95 %
/// of trials, whatever the margin; a law with rare jumps, such as a territory that seldom tips, needs a
/// greater minimum: a pilot without a jump knows nothing of them.
public struct StoppingRule: Sendable, Hashable {
  /// The half-width to be reached, above 0, in the unit of the values.
  public var margin: Double
  /// Replicates before the first look, at least 8.
  public var minimum: Int
  /// Replicates after which the work ends without the margin.
  public var limit: Int

  /// A rule.
  public init(margin: Double, minimum: Int = 16, limit: Int = 4_096) {
    self.margin = margin
    self.minimum = max(minimum, 8)
    self.limit = min(max(limit, self.minimum), Self.mostReplicates)
  }

  /// As many replicates as the draws can number.
  static let mostReplicates = 16_777_215

  /// The half-width of the 95 % interval; infinite below two values.
  public static func halfWidth(_ values: [Double]) -> Double {
    Moments(values).interval.map { ($0.upperBound - $0.lowerBound) / 2 } ?? .infinity
  }

  /// Whether the margin is reached.
  public func isReached(_ values: [Double]) -> Bool {
    Self.halfWidth(values) <= margin
  }

  /// How many replicates there should be after the next stage; nothing when the work is over, because
  /// the margin or the limit is reached.
  ///
  /// - Parameters:
  ///   - values: the values known.
  ///   - replicates: the replicates run; more than values where some have none.
  public func next(after values: [Double], replicates: Int) -> Int? {
    if replicates < minimum { return minimum }
    if isReached(values) || replicates >= limit { return nil }
    guard values.count > 1 else { return min(2 * replicates, limit) }
    let presence = Double(values.count) / Double(replicates)
    return min(
      step(
        from: replicates, needed: needed(variance: Moments(values).variance, presence: presence)),
      limit)
  }

  /// The replicates at which the work ends if the variance stays what it is, whatever the limit.
  ///
  /// - Parameter presence: the share of replicates that have a value.
  public func forecast(variance: Double, presence: Double = 1, from replicates: Int) -> Int {
    let needed = needed(variance: variance, presence: presence)
    var count = max(replicates, minimum)
    while count < needed { count = step(from: count, needed: needed) }
    return min(count, Self.mostReplicates)
  }

  /// The next stage: where the variance puts the end, but neither a few replicates on, so that looks
  /// stay few, nor beyond twice as many, since a small sample knows the variance badly.
  private func step(from replicates: Int, needed: Int) -> Int {
    min(max(needed, replicates + max(4, replicates / 8)), 2 * replicates)
  }

  /// The least number of replicates with which a variance meets the margin.
  private func needed(variance: Double, presence: Double) -> Int {
    guard variance > 0, presence > 0 else { return minimum }
    guard margin > 0 else { return Self.mostReplicates }
    let ratio = variance / (margin * margin)
    let most = Double(Self.mostReplicates)
    guard ratio * 3.9 < most else { return Self.mostReplicates }
    var count = max(2, Int(ratio * 3.84))
    while true {
      let t = StudentLaw.quantile975(degreesOfFreedom: count - 1)
      if t * t * ratio <= Double(count) { break }
      count += 1
    }
    return Int(min((Double(count) / presence).rounded(.up), most))
  }
}

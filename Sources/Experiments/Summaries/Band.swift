/// How the replicates of an ensemble lie at one week: always the mean, the 10th to the 90th
/// percentile, and the 95 % confidence interval of the mean.
public struct Band: Sendable, Hashable {
  /// Mean over the replicates that have a value.
  public var mean: Double
  /// Tenth percentile (linear interpolation, Hyndman & Fan 1996, type 7).
  public var low: Double
  /// Ninetieth percentile, likewise.
  public var high: Double
  /// 95 % confidence interval of the mean (Student); absent with one replicate.
  public var interval: ClosedRange<Double>?
  /// How many replicates have a value.
  public var count: Int

  /// A band given by its parts.
  public init(
    mean: Double, low: Double, high: Double, interval: ClosedRange<Double>?, count: Int
  ) {
    self.mean = mean
    self.low = low
    self.high = high
    self.interval = interval
    self.count = count
  }
}

/// The difference between two variants under common random numbers, replicate by replicate.
public struct PairedDifference: Sendable, Hashable {
  /// Mean difference.
  public var mean: Double
  /// 95 % confidence interval of the mean difference (Student); absent with one pair.
  public var interval: ClosedRange<Double>?
  /// How many replicates have a value in both variants.
  public var count: Int
  /// The share of variance that pairing saved against independent runs; absent when neither varies.
  public var varianceSaved: Double?

  /// A difference given by its parts.
  public init(
    mean: Double, interval: ClosedRange<Double>?, count: Int, varianceSaved: Double?
  ) {
    self.mean = mean
    self.interval = interval
    self.count = count
    self.varianceSaved = varianceSaved
  }
}

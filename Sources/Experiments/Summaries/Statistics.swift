extension Band {
  /// Summarises values; nothing when there are none.
  public init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let moments = Moments(values)
    self.init(
      mean: moments.mean, low: quantile(0.1, ofSorted: sorted),
      high: quantile(0.9, ofSorted: sorted), interval: moments.interval, count: values.count)
  }
}

extension PairedDifference {
  /// Summarises pairs (variant, reference); nothing when there are none.
  public init?(_ pairs: [(Double, Double)]) {
    guard !pairs.isEmpty else { return nil }
    let differences = Moments(pairs.map { $0.0 - $0.1 })
    let independent = Moments(pairs.map(\.0)).variance + Moments(pairs.map(\.1)).variance
    self.init(
      mean: differences.mean, interval: differences.interval, count: pairs.count,
      varianceSaved: independent > 0 ? 1 - differences.variance / independent : nil)
  }
}

/// Mean and variance of a sample.
public struct Moments: Sendable, Hashable {
  /// Sample size.
  public let count: Int
  /// Mean.
  public let mean: Double
  /// Unbiased variance; 0 with one value.
  public let variance: Double

  /// Two passes, in the order given.
  public init(_ values: [Double]) {
    count = values.count
    let mean = values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    self.mean = mean
    variance =
      values.count < 2
      ? 0
      : values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
  }

  /// Standard error of the mean.
  public var standardError: Double { count == 0 ? 0 : (variance / Double(count)).squareRoot() }

  /// 95 % confidence interval of the mean (Student); absent below two values.
  public var interval: ClosedRange<Double>? {
    guard count > 1 else { return nil }
    let half = StudentLaw.quantile975(degreesOfFreedom: count - 1) * standardError
    return (mean - half)...(mean + half)
  }
}

/// Quantiles of a sample.
public enum Quantile {
  /// A quantile by linear interpolation (Hyndman & Fan 1996, type 7).
  ///
  /// - Parameters:
  ///   - values: the sample, in any order; not empty.
  ///   - probability: in [0, 1].
  public static func of(_ values: [Double], _ probability: Double) -> Double {
    quantile(probability, ofSorted: values.sorted())
  }
}

/// A quantile by linear interpolation (Hyndman & Fan 1996, type 7).
func quantile(_ probability: Double, ofSorted sorted: [Double]) -> Double {
  let position = probability * Double(sorted.count - 1)
  let below = Int(position)
  guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
  return sorted[below] + (position - Double(below)) * (sorted[below + 1] - sorted[below])
}

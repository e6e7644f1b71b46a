/// Resamples the rows of a design with replacement (Efron 1979), the same rows for everything that is
/// estimated from them.
struct Bootstrap: Sendable {
  /// How many rows a resample has: as many as there are.
  let count: Int
  /// How many resamples are drawn.
  let resamples: Int

  private let draws: StudyDraws

  init(count: Int, resamples: Int, seed: UInt64) {
    self.count = count
    self.resamples = max(resamples, 0)
    draws = StudyDraws(seed: seed, purpose: .resample)
  }

  /// How often each row is in a resample.
  func weights(_ resample: Int) -> [Double] {
    var weights = [Double](repeating: 0, count: count)
    let entity = UInt64(resample)
    for index in 0..<count { weights[draws.pick(entity, index: index, of: count)] += 1 }
    return weights
  }

  /// The estimates of every resample that has them.
  func estimates(_ estimate: ([Double]) -> [Double]?) -> [[Double]] {
    (0..<resamples).compactMap { estimate(weights($0)) }
  }

  /// The 95 % interval of one estimate: the 2.5th to the 97.5th percentile of the resamples'. Nothing
  /// from less than forty resamples: each tail would hold less than one.
  static func interval(_ estimates: [[Double]], of place: Int) -> ClosedRange<Double>? {
    guard estimates.count >= 40 else { return nil }
    let sorted = estimates.map { $0[place] }.sorted()
    return quantile(0.025, ofSorted: sorted)...quantile(0.975, ofSorted: sorted)
  }
}

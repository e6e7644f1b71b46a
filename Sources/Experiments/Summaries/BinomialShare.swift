/// How many of some independent trials had a property, and what that says of the share.
public struct BinomialShare: Sendable, Hashable {
  /// The trials that had it.
  public var successes: Int
  /// All trials.
  public var trials: Int

  /// A count.
  public init(_ successes: Int, of trials: Int) {
    self.successes = successes
    self.trials = trials
  }

  /// The share seen; 0 without trials.
  public var share: Double { Double(successes) / Double(max(trials, 1)) }

  /// The 95 % interval of the share (Wilson 1927, *JASA* 22); from 0 to 1 without trials.
  public var interval: ClosedRange<Double> { wilson(NormalLaw.quantile975) }

  /// Wilson's interval with the normal quantile of another level.
  func wilson(_ z: Double) -> ClosedRange<Double> {
    guard trials > 0 else { return 0...1 }
    let n = Double(trials)
    let square = z * z
    let middle = (share + square / (2 * n)) / (1 + square / n)
    let half =
      z / (1 + square / n) * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    return max(0, middle - half)...min(1, middle + half)
  }
}

extension Posterior {
  /// How the calibrated model stands to a target. The raw value is its word in files.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The model gives the target: the middle of its band lies within the target's error, and the band is
    /// not much wider than the target's error and the model's own noise make it.
    case givenBack
    /// The model does not give the target, but the target lies in its band: the middle is too far from
    /// it.
    case notExcluded
    /// The middle of the band is near the target, but the band is so wide that it says little.
    case tooWide
    /// The band leaves the target out.
    case missed
  }

  /// How the calibrated model stands to a target, by its place; nothing where there is no prediction.
  ///
  /// All laws are taken as normal. The target is *missed* where it lies beyond the end of the 90 % band of
  /// the predictions, widened by its own error: half-widths add by their squares. It is *given back* where
  /// it is not missed, the middle of the band lies within the target's 90 % margin, in which the error of
  /// the middle itself, σ √(π / 2n) for n effective particles, is counted; and the standard deviation σ of
  /// the predictions is at most `greatestSpread` times the unit of the target in `scales`.
  public func verdict(target place: Int) -> Verdict? {
    guard targets.indices.contains(place), predictions.indices.contains(place),
      let median = predictions[place].median, let interval = predictions[place].interval
    else { return nil }
    let target = targets[place]
    let difference = abs(target.value - median)
    let half =
      target.value < median ? median - interval.lowerBound : interval.upperBound - median
    let error = target.margin
    guard difference <= (half * half + error * error).squareRoot() else { return .missed }
    let sd = (interval.upperBound - interval.lowerBound) / (2 * Target.normal95)
    let ofMiddle = Target.normal95 * sd * (Double.pi / 2 / max(effectiveSampleSize, 1)).squareRoot()
    guard difference <= (error * error + ofMiddle * ofMiddle).squareRoot() else {
      return .notExcluded
    }
    // What was not searched has no unit: its noise is not known.
    if scales.indices.contains(place), sd > Self.greatestSpread * scales[place] {
      return .tooWide
    }
    return .givenBack
  }

  /// How many targets the calibrated model gives back.
  public var givenBackCount: Int { targets.indices.count { verdict(target: $0) == .givenBack } }

  /// What the calibrated model makes of its targets, all together.
  public enum Fit: Sendable, Hashable {
    /// It gives at least one back, or nothing was predicted.
    case some
    /// It gives none back, although the band of none leaves it out.
    case unsure
    /// It gives none back for certain: no band leaves its target out, and at least one is too wide to tell.
    case untold
    /// It gives none back, and at least one lies outside of its band: it cannot give these targets.
    case impossible
  }

  /// What the calibrated model makes of its targets, all together.
  public var fit: Fit {
    guard !targets.isEmpty, predictions.count == targets.count, givenBackCount == 0 else {
      return .some
    }
    let isImpossible = targets.indices.contains { place in
      verdict(target: place).map { $0 == .missed } ?? true
    }
    if isImpossible { return .impossible }
    return targets.indices.contains { verdict(target: $0) == .tooWide } ? .untold : .unsure
  }

  /// How wide the predictions of a target may be that the model gives back, in the unit of the target:
  /// its error and the model's noise together. Where the target alone tells of a parameter, noise and what
  /// the target leaves unknown make between 1 of them, without noise, and √2, without error; beyond 1.5
  /// the calibration has not learnt what the target tells.
  public static let greatestSpread = 1.5
}

extension Posterior.Target {
  /// The half-width of the 90 % interval of the figure, its error taken as normal.
  public var margin: Double { Self.normal95 * deviation }

  /// The 95 % quantile of the normal law.
  static let normal95 = 1.6448536269514722
}

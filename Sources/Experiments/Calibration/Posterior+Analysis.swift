extension Posterior {
  /// What is known of one parameter.
  public struct Marginal: Sendable, Hashable {
    /// The parameter's prior.
    public var prior: Prior
    /// Posterior mean.
    public var mean: Double
    /// Posterior standard deviation.
    public var sd: Double
    /// Posterior median.
    public var median: Double
    /// The interval from the 5th to the 95th percentile.
    public var interval: ClosedRange<Double>
    /// The share of the prior's range that the interval covers; 0.9 when nothing was learnt.
    public var rangeShare: Double
    /// The share of the prior's variance that the targets removed; about 0 when nothing was learnt.
    public var contraction: Double

    /// Whether the posterior can tell anything of a parameter: see `Posterior.isTelling`.
    public var isTold: Bool

    /// Whether the targets say anything worth having of the parameter: the posterior can tell, and its
    /// 90 % interval covers at most `greatestRangeShare` of the range.
    public var isIdentified: Bool { isTold && rangeShare <= Self.greatestRangeShare }

    /// From this share of the range on a parameter is not identified. A prior alone gives 0.9; a
    /// bell-shaped posterior gives 0.7 when about half of the prior's variance is left.
    public static let greatestRangeShare = 0.7
  }

  /// What the calibrated model gives for an outcome, in new runs.
  public struct Prediction: Sendable, Hashable {
    /// The outcome.
    public var outcome: Outcome
    /// Mean; nothing when no run has a value.
    public var mean: Double?
    /// Median.
    public var median: Double?
    /// From the 5th to the 95th percentile.
    public var interval: ClosedRange<Double>?

    /// A prediction given by its parts.
    public init(
      outcome: Outcome, mean: Double?, median: Double?, interval: ClosedRange<Double>?
    ) {
      self.outcome = outcome
      self.mean = mean
      self.median = median
      self.interval = interval
    }

    init(outcome: Outcome, sample: WeightedSample) {
      self.outcome = outcome
      guard sample.weights.contains(where: { $0 > 0 }) else { return }
      mean = sample.mean
      median = sample.quantile(0.5)
      let low = sample.quantile(0.05)
      interval = low...max(low, sample.quantile(0.95))
    }
  }

  /// What keeps a posterior from being taken at its word.
  public enum Warning: Sendable, Hashable {
    /// No run had a value for every target.
    case nothingRan
    /// No point was left out for being far: the targets have told nothing.
    case nothingRejected
    /// Fewer than `fewestTold` particles count, too few to tell anything; so many do.
    case tooFewEffective(Double)
    /// The tolerance asked was not reached: this one was.
    case toleranceNotReached(Double)
    /// Fewer than `fewestEffective` particles count; so many do.
    case fewEffective(Double)
    /// The targets say next to nothing of a parameter, by its place.
    case notIdentified(parameter: Int)
    /// The calibrated model does not give some targets, by their places: its bands leave them out.
    case targetsMissed([Int])
    /// The calibrated model does not give some targets, by their places: they lie in its bands, far from
    /// the middles.
    case targetsAside([Int])
    /// Nothing tells whether the calibrated model gives some targets, by their places: its bands are too
    /// wide.
    case targetsUntold([Int])
    /// The values are those of the runs as they were, without adjustment by regression: the targets lie
    /// outside of what the accepted runs gave.
    case notAdjusted
    /// Some runs failed, or had no value for a target.
    case failedRuns(Int)
  }

  /// Below so many effective particles the ends of intervals are rough: each tail of 5 % then holds
  /// fewer than five of them.
  public static let fewestEffective = 100.0

  /// Below so many effective particles nothing is told of a parameter. Of fifty draws from a range alone,
  /// the 5th to the 95th percentile covers at most `Marginal.greatestRangeShare` of it once in some 1 400
  /// times; of twenty, once in some 40.
  public static let fewestTold = 50.0

  /// Whether anything can be told of the parameters: points were left out for being far from the targets,
  /// and at least `fewestTold` effective ones are left.
  public var isTelling: Bool { isSelective && effectiveSampleSize >= Self.fewestTold }

  /// The effective sample size: 1 / Σ w² (Kong et al. 1994).
  public var effectiveSampleSize: Double {
    let squares = particles.reduce(0) { $0 + $1.weight * $1.weight }
    return squares > 0 ? 1 / squares : 0
  }

  /// What is known of a parameter, by its place; nothing without particles.
  public func marginal(_ parameter: Int) -> Marginal? {
    guard !particles.isEmpty, priors.indices.contains(parameter) else { return nil }
    let sample = sample(parameter)
    let prior = priors[parameter]
    let width = prior.range.upperBound - prior.range.lowerBound
    let low = sample.quantile(0.05)
    let high = max(low, sample.quantile(0.95))
    let variance = sample.variance
    return Marginal(
      prior: prior, mean: sample.mean, sd: variance.squareRoot(), median: sample.quantile(0.5),
      interval: low...high, rangeShare: width > 0 ? (high - low) / width : 0,
      contraction: width > 0 ? 1 - variance / (width * width / 12) : 1, isTold: isTelling)
  }

  /// What is known of each parameter, in order; empty without particles.
  public var marginals: [Marginal] { priors.indices.compactMap(marginal) }

  /// What keeps the posterior from being taken at its word, the gravest first.
  public var warnings: [Warning] {
    guard let tolerance = tolerances.last, !particles.isEmpty else { return [.nothingRan] }
    guard isTelling else { return mute(tolerance) }
    let verdicts = targets.indices.map { verdict(target: $0) }
    func places(_ wanted: Verdict?) -> [Int] { verdicts.indices.filter { verdicts[$0] == wanted } }
    var warnings: [Warning] = []
    // A target without prediction is as good as missed.
    let missed = (places(.missed) + places(nil)).sorted()
    if !missed.isEmpty { warnings.append(.targetsMissed(missed)) }
    let aside = places(.notExcluded)
    if !aside.isEmpty { warnings.append(.targetsAside(aside)) }
    let untold = places(.tooWide)
    if !untold.isEmpty { warnings.append(.targetsUntold(untold)) }
    if adjustment == .beyondTheRuns { warnings.append(.notAdjusted) }
    for (place, marginal) in marginals.enumerated() where !marginal.isIdentified {
      warnings.append(.notIdentified(parameter: place))
    }
    if !isReached { warnings.append(.toleranceNotReached(tolerance)) }
    let effective = effectiveSampleSize
    if effective < Self.fewestEffective { warnings.append(.fewEffective(effective)) }
    if failedRuns > 0 { warnings.append(.failedRuns(failedRuns)) }
    return warnings
  }

  /// The warnings of a posterior that cannot tell anything: why, and nothing on each parameter or target.
  private func mute(_ tolerance: Double) -> [Warning] {
    var warnings: [Warning] = [
      isSelective ? .tooFewEffective(effectiveSampleSize) : .nothingRejected
    ]
    if adjustment == .beyondTheRuns { warnings.append(.notAdjusted) }
    if !isReached { warnings.append(.toleranceNotReached(tolerance)) }
    if failedRuns > 0 { warnings.append(.failedRuns(failedRuns)) }
    return warnings
  }

  private func sample(_ parameter: Int) -> WeightedSample {
    WeightedSample(
      particles.map { $0.values[parameter] }, weights: particles.map(\.weight))
  }
}

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

    /// Whether the targets say anything worth having of the parameter: its 90 % interval covers at
    /// most `greatestRangeShare` of the range.
    public var isIdentified: Bool { rangeShare <= Self.greatestRangeShare }

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
    /// The tolerance asked was not reached: this one was.
    case toleranceNotReached(Double)
    /// Fewer than `fewestEffective` particles count; so many do.
    case fewEffective(Double)
    /// The targets say next to nothing of a parameter, by its place.
    case notIdentified(parameter: Int)
    /// The calibrated model does not give a target, by its place: its band leaves it out.
    case targetMissed(target: Int)
    /// The calibrated model does not give a target, by its place, although its band does not exclude it.
    case targetNotGivenBack(target: Int)
    /// The values are those of the runs as they were, without adjustment by regression: the targets lie
    /// outside of what the accepted runs gave.
    case notAdjusted
    /// Some runs failed, or had no value for a target.
    case failedRuns(Int)
  }

  /// Below so many effective particles the ends of intervals are rough: each tail of 5 % then holds
  /// fewer than five of them.
  public static let fewestEffective = 100.0

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
      contraction: width > 0 ? 1 - variance / (width * width / 12) : 1)
  }

  /// What is known of each parameter, in order; empty without particles.
  public var marginals: [Marginal] { priors.indices.compactMap(marginal) }

  /// What keeps the posterior from being taken at its word, the gravest first.
  public var warnings: [Warning] {
    guard let tolerance = tolerances.last, !particles.isEmpty else { return [.nothingRan] }
    let verdicts = targets.indices.map { verdict(target: $0) }
    var warnings = verdicts.indices.filter { verdicts[$0] == .missed || verdicts[$0] == nil }.map {
      Warning.targetMissed(target: $0)
    }
    warnings += verdicts.indices.filter { verdicts[$0] == .notExcluded }.map {
      Warning.targetNotGivenBack(target: $0)
    }
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

  private func sample(_ parameter: Int) -> WeightedSample {
    WeightedSample(
      particles.map { $0.values[parameter] }, weights: particles.map(\.weight))
  }
}

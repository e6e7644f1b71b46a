/// How much an outcome changes when one factor is moved, scaled to its whole range (Morris 1991;
/// Campolongo, Cariboni & Saltelli 2007). A step covers a part of the range only, so that an effect can be
/// larger than any change of the outcome.
public struct ElementaryEffects: Sendable, Hashable {
  /// By factor, in the order of the factors.
  public var factors: [FactorEffect]
  /// How many trajectories were used; those with a missing value are left out.
  public var trajectoryCount: Int

  /// The effects of one factor over the trajectories.
  public struct FactorEffect: Sendable, Hashable {
    /// μ: the mean of the effects, with its sign.
    public var mean: Double
    /// μ*: the mean of their absolute values.
    public var meanAbsolute: Estimate
    /// σ: their standard deviation; large beside μ* where the factor interacts, acts along a curve, or
    /// where points have few replicates, whose chance is then most of it.
    public var deviation: Double

    /// Effects of a factor.
    public init(mean: Double, meanAbsolute: Estimate, deviation: Double) {
      self.mean = mean
      self.meanAbsolute = meanAbsolute
      self.deviation = deviation
    }
  }

  /// Effects given by their parts.
  public init(factors: [FactorEffect], trajectoryCount: Int) {
    self.factors = factors
    self.trajectoryCount = trajectoryCount
  }
}

/// What share of an outcome's variance each factor explains (Sobol 2001), estimated on Saltelli's
/// layout (Saltelli et al. 2010 for the first order, Jansen 1999 for the total).
public struct SobolIndices: Sendable, Hashable {
  /// Of each factor alone, in the order of the factors.
  public var first: [Estimate]
  /// Of each factor with all its interactions.
  public var total: [Estimate]
  /// Of each pair of factors, by the places of the two; empty where second order was not asked.
  public var second: [Pair]
  /// The mean of the outcome over A and B, the points that are spread over the factors.
  public var mean: Double
  /// Its variance over them.
  public var variance: Double
  /// How many base points were used; those at which a value is missing are left out.
  public var baseCount: Int

  /// The interaction of two factors.
  public struct Pair: Sendable, Hashable {
    /// The place of the first factor.
    public var left: Int
    /// The place of the second.
    public var right: Int
    /// The share of variance that the two explain together beyond each alone.
    public var index: Estimate

    /// A pair.
    public init(left: Int, right: Int, index: Estimate) {
      self.left = left
      self.right = right
      self.index = index
    }
  }

  /// Indices given by their parts.
  public init(
    first: [Estimate], total: [Estimate], second: [Pair], mean: Double, variance: Double,
    baseCount: Int
  ) {
    self.first = first
    self.total = total
    self.second = second
    self.mean = mean
    self.variance = variance
    self.baseCount = baseCount
  }
}

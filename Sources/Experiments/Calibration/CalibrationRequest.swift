/// What is asked of a calibration: which parameters, towards which figures, at what price.
public struct CalibrationRequest: Sendable, Hashable {
  /// The parameters, each with the range in which all values are equally possible beforehand.
  public var priors: [Posterior.Prior]
  /// The figures that the model should give.
  public var targets: [Posterior.Target]
  /// How the ranges are searched.
  public var method: Method
  /// How many points the posterior has at most; at least 2.
  public var particles: Int
  /// The most runs that are made in all: to learn the model's noise, to search, and to predict. To
  /// learn the noise takes 8 runs at least; they are made even where fewer are allowed.
  public var runs: Int
  /// How many runs, each with its own draws, a point gets. One is nearly always best: more runs are
  /// better spent on more points.
  public var replicates: Int
  /// The seed of every draw, of the search and of the model.
  public var seed: UInt64
  /// The distance at which the search ends: the root mean square over the targets of the difference
  /// from the target, each in units of its deviation. Two runs of the same territory, each with its
  /// sampling error, lie about 1.4 apart, so that less than 1 asks for luck.
  public var tolerance: Double
  /// Which share of a generation's points go on to the next one; in (0, 1). Where the runs do not pay for
  /// particles / quantile points, fewer than the particles asked are kept, and the share stays.
  public var quantile: Double
  /// Whether the values are adjusted for what is left of the distance (Beaumont et al. 2002).
  public var isAdjusted: Bool

  /// The fewest runs with which anything can be told of the priors: those that tell the model's noise,
  /// and those of a generation, and of its predictions, that keeps some 75 points, or all the particles
  /// asked where they are fewer.
  public var fewestRuns: Int {
    Search.fewestRuns(particles: particles, replicates: replicates, quantile: quantile)
  }

  /// How the ranges are searched.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Points are drawn from the ranges, and the nearest to the targets are kept (Pritchard et al.
    /// 1999).
    case rejection
    /// Generations: points are drawn around those of the generation before, weighted so that the
    /// ranges stay equally possible beforehand (Beaumont et al. 2009; Toni et al. 2009).
    case sequential

    /// The word of the method in files and commands.
    public var word: String {
      switch self {
      case .rejection: "rejection"
      case .sequential: "smc"
      }
    }
  }

  /// A calibration.
  public init(
    priors: [Posterior.Prior], targets: [Posterior.Target], method: Method = .sequential,
    particles: Int = 200, runs: Int = 5_000, replicates: Int = 1, seed: UInt64 = 1,
    tolerance: Double = 1, quantile: Double = 0.25, isAdjusted: Bool = true
  ) {
    self.priors = priors
    self.targets = targets
    self.method = method
    self.particles = max(particles, 2)
    self.runs = max(runs, 1)
    self.replicates = max(replicates, 1)
    self.seed = seed
    self.tolerance = tolerance
    self.quantile = min(max(quantile, 0.01), 0.99)
    self.isAdjusted = isAdjusted
  }
}

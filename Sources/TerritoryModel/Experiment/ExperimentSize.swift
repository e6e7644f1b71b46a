/// How large an experiment may be.
public enum ExperimentLimits {
  /// Points of a design.
  public static let points = 1_000_000
  /// Runs of an experiment: points × replicates × arms.
  public static let runs = 10_000_000
  /// Minutes of a budget.
  public static let minutes = 1_000_000.0
  /// Factors of an experiment.
  public static let factors = 1_000
  /// Levels of one factor.
  public static let levels = 10_000
}

extension ExperimentDesign {
  /// How many points the design has over some factors; nothing when they are too many to be counted.
  public func pointCount(factors: [Factor]) -> Int? {
    switch self {
    case .grid(let levels): return Self.product(factors.map { $0.gridLevels(levels).count })
    case .list(let points): return points.count
    case .latinHypercube(let points), .sobol(let points, _): return points
    case .morris(let trajectories, _): return Self.product([trajectories, factors.count + 1])
    case .saltelli(let base, let isSecondOrder):
      return Self.product([base, (isSecondOrder ? 2 * factors.count : factors.count) + 2])
    }
  }

  /// Whether the design is of no use without factors.
  public var needsFactors: Bool {
    switch self {
    case .grid, .list: false
    case .latinHypercube, .sobol, .morris, .saltelli: true
    }
  }

  static func product(_ numbers: [Int]) -> Int? {
    var product = 1
    for number in numbers {
      let (result, isTooLarge) = product.multipliedReportingOverflow(by: number)
      if isTooLarge { return nil }
      product = result
    }
    return product
  }
}

extension Experiment {
  /// How many points the experiment has; nothing when they are too many to be counted.
  public var pointCount: Int? { design.pointCount(factors: factors) }

  /// How many arms each replicate of a point has: one, or two when paired.
  public var armCount: Int { isPaired ? 2 : 1 }

  /// How many runs the whole experiment has, whatever its budget: points × replicates × arms; nothing
  /// when they are too many to be counted.
  public var runCount: Int? {
    pointCount.flatMap { ExperimentDesign.product([$0, replicates, armCount]) }
  }
}

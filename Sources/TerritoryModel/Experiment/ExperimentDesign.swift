/// How an experiment chooses the points at which a scenario is run.
public enum ExperimentDesign: Sendable, Hashable {
  /// Every combination of the factors' levels; a range is cut into `levels` equal steps, both ends
  /// included. The last factor varies fastest.
  case grid(levels: Int)
  /// Points that are given: one level per factor, in the order of the factors.
  case list([[FactorLevel]])
  /// A Latin hypercube, the one of several drawn whose nearest points are farthest apart (maximin).
  case latinHypercube(points: Int)
  /// The first points of a Sobol sequence with Joe and Kuo's directions; scrambled as Owen does, or
  /// as it is.
  case sobol(points: Int, isScrambled: Bool)
  /// Morris's trajectories: each changes one factor at a time; k + 1 points each.
  case morris(trajectories: Int, levels: Int)
  /// Saltelli's layout for Sobol indices over `base` pairs of points: base × (k + 2) points, or
  /// base × (2k + 2) for second-order indices too.
  case saltelli(base: Int, isSecondOrder: Bool)

  /// The word of the design in files and commands.
  public var word: String {
    switch self {
    case .grid: "grid"
    case .list: "list"
    case .latinHypercube: "lhs"
    case .sobol: "sobol"
    case .morris: "morris"
    case .saltelli: "saltelli"
    }
  }
}

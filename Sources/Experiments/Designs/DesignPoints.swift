import TerritoryModel

/// The points of experiments: which levels of the factors are run together.
public enum DesignPoints {
  /// The most points that a design may have: a slip of the keyboard is told before it fills the
  /// memory.
  public static let limit = 1_000_000
  /// The most levels that the points of a design may have together, for the same reason.
  public static let levelLimit = 20_000_000

  /// The most points that a design may have over some factors.
  public static func limit(factorCount: Int) -> Int {
    min(limit, levelLimit / max(factorCount, 1))
  }

  /// The points of a design, one level per factor, in the order in which their values are analysed:
  /// for designs of a few thousand points. `table` takes less memory.
  ///
  /// - Parameters:
  ///   - factors: what varies. A grid without factors has one empty point.
  ///   - seed: of the design's own draws; nothing in a grid, a list, an unscrambled sequence or
  ///     Saltelli's layout depends on it.
  /// - Throws: Why the design has no points.
  public static func points(
    of design: ExperimentDesign, factors: [Factor], seed: UInt64
  ) throws(DesignProblem) -> [[FactorLevel]] {
    Array(try table(of: design, factors: factors, seed: seed))
  }

  /// The points of a design, as `points` gives them, in a table.
  ///
  /// - Throws: Why the design has no points.
  public static func table(
    of design: ExperimentDesign, factors: [Factor], seed: UInt64
  ) throws(DesignProblem) -> LevelTable {
    let count = try count(of: design, factors: factors)
    var table = LevelTable(factorCount: factors.count)
    table.reserveCapacity(count)
    switch design {
    case .grid(let levels):
      let levels = factors.map { $0.gridLevels(levels) }
      for place in 0..<count { table.append(gridPoint(place, levels)) }
    case .list(let points): table = LevelTable(points)
    default:
      for place in try places(of: design, dimensions: factors.count, seed: seed) {
        let numbers = zip(factors, place).compactMap { $0.number(at: $1) }
        if numbers.count == factors.count {
          table.append(numbers: numbers)
        } else {
          table.append(zip(factors, place).map { $0.level(at: $1) })
        }
      }
    }
    return table
  }

  /// How many points a design has, without making them.
  ///
  /// - Throws: Why the design has no points.
  public static func count(
    of design: ExperimentDesign, factors: [Factor]
  ) throws(DesignProblem) -> Int {
    try check(factors, in: design)
    let factorCount = factors.count
    switch design {
    case .grid(let levels):
      return try limited(gridCount(factors, levels: levels), factorCount: factorCount)
    case .list(let points):
      guard !points.isEmpty else { throw .noPoints }
      if let row = points.firstIndex(where: { $0.count != factorCount }) {
        throw .unequalRow(row: row + 1, levels: points[row].count, factors: factorCount)
      }
    case .latinHypercube(let points): try checkCount(.points, points)
    case .sobol(let points, _):
      try limitFactors(factorCount, to: SobolSequence.dimensionLimit)
      try checkCount(.points, points)
    case .morris(let trajectories, let levels):
      guard levels >= 2 else { throw .tooFew(.levels, count: levels, least: 2) }
      guard levels.isMultiple(of: 2) else { throw .oddLevels(levels) }
      try checkCount(.trajectories, trajectories)
    case .saltelli(let base, _):
      try limitFactors(factorCount, to: SobolSequence.dimensionLimit / 2)
      try checkCount(.base, base)
    }
    return try limited(design.pointCount(factors: factors), factorCount: factorCount)
  }

  /// The points of a design over the unit cube, where it is one.
  private static func places(
    of design: ExperimentDesign, dimensions: Int, seed: UInt64
  ) throws(DesignProblem) -> [[Double]] {
    switch design {
    case .grid, .list: []
    case .latinHypercube(let points):
      LatinHypercube.points(points, dimensions: dimensions, seed: seed)
    case .sobol(let points, let isScrambled):
      if isScrambled {
        try SobolSequence(dimensions: dimensions).scrambledPoints(points, seed: seed)
      } else {
        try SobolSequence(dimensions: dimensions).points(points)
      }
    case .morris(let trajectories, let levels):
      MorrisTrajectories.points(
        trajectories, dimensions: dimensions, levels: levels, seed: seed)
    case .saltelli(let base, let isSecondOrder):
      SaltelliLayout.points(
        base: try SobolSequence(dimensions: 2 * dimensions).points(base),
        isSecondOrder: isSecondOrder)
    }
  }

  /// One of every combination, the last factor fastest.
  private static func gridPoint(_ place: Int, _ levels: [[FactorLevel]]) -> [FactorLevel] {
    var rest = place
    var point: [FactorLevel] = []
    for values in levels.reversed() {
      point.append(values[rest % values.count])
      rest /= values.count
    }
    return point.reversed()
  }

  /// How many points a grid has, however many: nothing beyond any number.
  private static func gridCount(
    _ factors: [Factor], levels: Int
  ) throws(DesignProblem) -> Int? {
    var product = (partialValue: 1, overflow: false)
    for factor in factors {
      if case .range = factor.levels, factor.levelCount != 1, levels < 2 {
        throw .tooFew(.levels, count: levels, least: 2)
      }
      // A range of a grid that could never be run is not laid out to be counted.
      let most = min(levels, factor.levelCount ?? levels)
      let count =
        if case .range = factor.levels, most > limit { most } else {
          factor.gridLevels(levels).count
        }
      product = product.partialValue.multipliedReportingOverflow(by: count)
      if product.overflow { return nil }
    }
    return product.partialValue
  }

  private static func check(
    _ factors: [Factor], in design: ExperimentDesign
  ) throws(DesignProblem) {
    switch design {
    case .grid, .list: break
    default: guard !factors.isEmpty else { throw .noFactors }
    }
    var seen = Set<SettingPath>()
    for factor in factors {
      guard seen.insert(factor.path).inserted else { throw .repeatedFactor(factor.path) }
      // A list says its points itself.
      if case .list = design { continue }
      switch factor.levels {
      case .values(let values): if values.isEmpty { throw .noValues(factor.path) }
      case .range(let range):
        guard range.lowerBound.isFinite, range.upperBound.isFinite else {
          throw .endlessRange(factor.path)
        }
        if factor.levelCount == 0 { throw .noWholeNumber(factor.path, range) }
      }
      if case .morris = design, factor.levelCount == 1 { throw .fixedFactor(factor.path) }
    }
  }

  private static func checkCount(
    _ quantity: DesignProblem.Quantity, _ count: Int
  ) throws(DesignProblem) {
    guard count >= 1 else { throw .tooFew(quantity, count: count, least: 1) }
  }

  private static func limited(_ count: Int?, factorCount: Int) throws(DesignProblem) -> Int {
    let limit = limit(factorCount: factorCount)
    guard let count, count <= limit else { throw .tooManyPoints(count: count, limit: limit) }
    return count
  }

  private static func limitFactors(_ count: Int, to limit: Int) throws(DesignProblem) {
    guard count <= limit else { throw .tooManyFactors(count: count, limit: limit) }
  }
}

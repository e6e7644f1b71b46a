import TerritoryModel

/// What the points of an experiment gave, as tables and charts show them: one row per point, in the
/// order of the plan.
public struct SweepSummary: Sendable, Hashable {
  /// What varies.
  public var factors: [Factor]
  /// What was kept of each run.
  public var outcomes: [Outcome]
  /// Whether each run has a twin without programme.
  public var isPaired: Bool
  /// The points.
  public var points: [Point]

  /// One point.
  public struct Point: Sendable, Hashable {
    /// One level per factor.
    public var levels: [FactorLevel]
    /// What each outcome gave there, in their order.
    public var cells: [Cell]

    /// A point.
    public init(levels: [FactorLevel], cells: [Cell]) {
      self.levels = levels
      self.cells = cells
    }
  }

  /// One outcome at one point.
  public struct Cell: Sendable, Hashable {
    /// How the outcome lies with the programme; absent when no replicate has a value.
    public var level: Band?
    /// How it lies in the twin without programme; absent without twins.
    public var twin: Band?
    /// What the programme changes, by pairs; absent without twins.
    public var effect: PairedDifference?
    /// What the point changes against the first point, by pairs of replicates (common random numbers);
    /// absent at the first point.
    public var change: PairedDifference?

    /// A cell.
    public init(
      level: Band?, twin: Band? = nil, effect: PairedDifference? = nil,
      change: PairedDifference? = nil
    ) {
      self.level = level
      self.twin = twin
      self.effect = effect
      self.change = change
    }
  }

  /// A summary given by its parts.
  public init(factors: [Factor], outcomes: [Outcome], isPaired: Bool, points: [Point]) {
    self.factors = factors
    self.outcomes = outcomes
    self.isPaired = isPaired
    self.points = points
  }

  /// What the runs known of a plan say.
  ///
  /// - Parameter table: the plan's runs, as far as they are known.
  public init(_ plan: ExperimentPlan, _ table: RunTable) {
    let isPaired = plan.arms.contains(.withoutProgramme)
    let rows = plan.points.enumerated().map { place, levels in
      Point(
        levels: levels,
        cells: plan.outcomes.indices.map { outcome in
          Cell(
            level: table.band(outcome, point: place),
            twin: isPaired ? table.band(outcome, point: place, .twin) : nil,
            effect: isPaired ? table.difference(outcome, point: place) : nil,
            change: place == 0 ? nil : table.difference(outcome, point: place, minus: 0))
        })
    }
    self.init(factors: plan.factors, outcomes: plan.outcomes, isPaired: isPaired, points: rows)
  }
}

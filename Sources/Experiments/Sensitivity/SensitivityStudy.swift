import TerritoryModel

/// Which factors decide an outcome, and how much: of its level, or of the difference that the programme
/// makes.
public struct SensitivityStudy: Sendable, Hashable {
  /// The design of the points: Morris's or Saltelli's.
  public var design: ExperimentDesign
  /// What was varied.
  public var factors: [Factor]
  /// How many points the design has.
  public var pointCount: Int
  /// Over how many replicates points are compared; an outcome's value at a point is their mean. Fewer
  /// than planned where runs are missing.
  public var replicates: Int
  /// Runs made in all, those that failed included.
  public var runs: Int
  /// How many runs failed: the values that the factors gave together were refused.
  public var failedRuns: Int
  /// What was found of each outcome and response asked: outcome by outcome.
  public var findings: [Finding]

  /// What was found of one outcome.
  public struct Finding: Sendable, Hashable {
    /// The outcome.
    public var outcome: Outcome
    /// Its level, its level without programme, or the paired difference.
    public var response: Response
    /// The measure of each factor, or why there is none.
    public var measure: Measure
    /// How many points have no value: their runs failed or are missing, or a rate has an empty
    /// denominator there. The rows or trajectories that they stand in are left out.
    public var lostPoints: Int

    /// A finding.
    public init(outcome: Outcome, response: Response, measure: Measure, lostPoints: Int) {
      self.outcome = outcome
      self.response = response
      self.measure = measure
      self.lostPoints = lostPoints
    }

    /// The places of the factors, the most important first: by total index or by μ*; equal ones in the
    /// order of the factors. Empty without a measure.
    public var ranking: [Int] {
      let weights: [Double] =
        switch measure {
        case .effects(let effects): effects.factors.map(\.meanAbsolute.value)
        case .indices(let indices): indices.total.map(\.value)
        case .none: []
        }
      return weights.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    }
  }

  /// How much each factor decides.
  public enum Measure: Sendable, Hashable {
    /// Elementary effects, from Morris's design.
    case effects(ElementaryEffects)
    /// Sobol indices, from Saltelli's.
    case indices(SobolIndices)
    /// Nothing, and why.
    case none(SensitivityGap)
  }

  /// A study given by its parts.
  public init(
    design: ExperimentDesign, factors: [Factor], pointCount: Int, replicates: Int, runs: Int,
    failedRuns: Int, findings: [Finding]
  ) {
    self.design = design
    self.factors = factors
    self.pointCount = pointCount
    self.replicates = replicates
    self.runs = runs
    self.failedRuns = failedRuns
    self.findings = findings
  }
}

extension SensitivityStudy {
  /// The measures of each outcome of a table, from a plan whose points are those of a design.
  ///
  /// - Parameters:
  ///   - responses: what is asked of each outcome; absent: its level and, in a paired plan, the
  ///     difference that the programme makes.
  ///   - resamples: how many bootstrap resamples the intervals are made from.
  ///   - seed: of the resampling.
  /// - Throws: `DesignProblem.noSensitivity` for a design that gives no measures.
  public init(
    _ design: ExperimentDesign, plan: ExperimentPlan, table: RunTable,
    responses: [Response]? = nil, resamples: Int = 1_000, seed: UInt64
  ) throws(DesignProblem) {
    switch design {
    case .morris, .saltelli: break
    default: throw .noSensitivity(design: design.word)
    }
    let asked = responses ?? (table.arms.count > 1 ? [.level, .effect] : [.level])
    var findings: [Finding] = []
    for place in table.outcomes.indices {
      for response in asked {
        let values = table.means(place, response)
        findings.append(
          Finding(
            outcome: table.outcomes[place], response: response,
            measure: Measure(
              of: values, design: design, plan: plan, resamples: resamples, seed: seed),
            lostPoints: values.count { $0 == nil }))
      }
    }
    self.init(
      design: design, factors: plan.factors, pointCount: table.pointCount,
      replicates: table.comparedReplicates.count, runs: table.doneCount + table.failedCount,
      failedRuns: table.failedCount, findings: findings)
  }
}

extension SensitivityStudy.Measure {
  /// The measure of the values at a plan's points.
  fileprivate init(
    of values: [Double?], design: ExperimentDesign, plan: ExperimentPlan, resamples: Int,
    seed: UInt64
  ) {
    do throws(SensitivityGap) {
      if case .saltelli(_, let isSecondOrder) = design {
        self = .indices(
          try SobolIndices(
            values: values, factorCount: plan.factors.count, isSecondOrder: isSecondOrder,
            resamples: resamples, seed: seed))
      } else {
        self = .effects(
          try ElementaryEffects(
            values: values, points: Array(plan.points), factors: plan.factors, resamples: resamples,
            seed: seed))
      }
    } catch {
      self = .none(error)
    }
  }
}

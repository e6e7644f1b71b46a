import Simulation
import TerritoryModel

/// Why a study of sensitivity has no result.
public enum SensitivityFailure: Error, Sendable, Hashable {
  /// The design has no points, or gives no measures.
  case design(DesignProblem)
  /// The caller asked to stop.
  case cancelled
}

extension ExperimentPlan {
  /// A plan whose points are those of a design.
  ///
  /// - Parameters:
  ///   - designSeed: of the design's own draws.
  ///   - seed: of every draw of the model; all points share it.
  ///   - scenario: the scenario at some levels of the factors; asked from any thread.
  /// - Throws: Why the design has no points.
  public init(
    _ design: ExperimentDesign, factors: [Factor], designSeed: UInt64, replicates: Int,
    isPaired: Bool, outcomes: [Outcome], seed: UInt64,
    scenario: @escaping @Sendable ([FactorLevel]) throws(PointFailure) -> Scenario
  ) throws(DesignProblem) {
    let points = try DesignPoints.points(of: design, factors: factors, seed: designSeed)
    self.init(
      factors: factors, points: points, replicates: replicates, isPaired: isPaired,
      outcomes: outcomes, seed: seed
    ) { place throws(PointFailure) in try scenario(points[place]) }
  }
}

extension StudyRunner {
  /// Runs a design and measures how much each factor decides each outcome.
  ///
  /// All points share the draws of a replicate (common random numbers), and a point's value is the mean
  /// over its replicates: the measures are those of the model under these draws, and more replicates
  /// bring them closer to those of its expectation.
  ///
  /// - Parameters:
  ///   - design: Morris's or Saltelli's.
  ///   - isPaired: whether each run has its twin without programme, so that the difference that the
  ///     programme makes is measured too.
  ///   - seed: of every draw of the model.
  ///   - designSeed: of the design's own draws and of the resampling.
  ///   - responses: what is asked of each outcome; absent: its level and, when paired, the difference.
  ///   - scenario: the scenario at some levels of the factors; asked from any thread.
  /// - Throws: `SensitivityFailure`.
  public func sensitivity(
    _ design: ExperimentDesign, factors: [Factor], outcomes: [Outcome], replicates: Int,
    isPaired: Bool, seed: UInt64, designSeed: UInt64, responses: [Response]? = nil,
    resamples: Int = 1_000,
    scenario: @escaping @Sendable ([FactorLevel]) throws(PointFailure) -> Scenario
  ) throws(SensitivityFailure) -> SensitivityStudy {
    do {
      let plan = try ExperimentPlan(
        design, factors: factors, designSeed: designSeed, replicates: replicates,
        isPaired: isPaired, outcomes: outcomes, seed: seed, scenario: scenario)
      // Nothing is run for a design that would give no measures.
      switch design {
      case .morris, .saltelli: break
      default: throw DesignProblem.noSensitivity(design: design.word)
      }
      return try SensitivityStudy(
        design, plan: plan, table: try table(plan), responses: responses, resamples: resamples,
        seed: designSeed)
    } catch let problem as DesignProblem {
      throw .design(problem)
    } catch {
      throw .cancelled
    }
  }
}

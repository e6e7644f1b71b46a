import Simulation
import TerritoryModel

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

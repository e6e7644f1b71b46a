import Experiments
import Simulation
import TerritoryModel
import Testing

@Suite struct PosteriorTests {
  private static let prior = Posterior.Prior(SettingPath(["contact", "rate"]), 0...10)
  private static let target = Posterior.Target(
    Outcome(Observable(.cooperation), week: 0), value: 0.5, deviation: 0.1)

  private static func posterior(
    _ points: [(value: Double, weight: Double)], predictions: [Posterior.Prediction] = []
  ) -> Posterior {
    Posterior(
      priors: [prior], targets: [target],
      particles: points.map {
        .init(values: [$0.value], weight: $0.weight, outputs: [0], distance: 0)
      }, tolerances: [1], runs: 100, isReached: true, predictions: predictions)
  }

  @Test func figuresOfWeightedPoints() throws {
    let posterior = Self.posterior([(1, 0.25), (3, 0.5), (5, 0.25)])
    let marginal = try #require(posterior.marginal(0))
    #expect(marginal.mean == 3 && marginal.median == 3)
    #expect(abs(marginal.sd - 2.0.squareRoot()) < 1e-12)
    #expect(marginal.interval == 1...5)
    #expect(abs(marginal.rangeShare - 0.4) < 1e-12 && marginal.isIdentified)
    // Uniform on a range of 10: variance 100 / 12.
    #expect(abs(marginal.contraction - (1 - 2 / (100 / 12.0))) < 1e-12)
    #expect(abs(posterior.effectiveSampleSize - 1 / 0.375) < 1e-12)
    // Half-way between the middles of the weights of 1 and 3.
    #expect(posterior.quantile(0.3125, parameter: 0) == 2)
    #expect(posterior.quantile(0.5, parameter: 1) == nil)
    #expect(posterior.correlation(0, 1) == nil)
  }

  @Test func aWideIntervalIsNotIdentified() throws {
    let points = (0...100).map { (value: Double($0) / 10, weight: 1 / 101.0) }
    let marginal = try #require(Self.posterior(points).marginal(0))
    #expect(abs(marginal.rangeShare - 0.9) < 0.01 && !marginal.isIdentified)
  }

  @Test func aTargetIsReachedWithinTheBandAndItsSamplingError() {
    func reached(_ interval: ClosedRange<Double>, _ median: Double) -> Bool? {
      Self.posterior(
        [(1, 1)],
        predictions: [
          .init(outcome: Self.target.outcome, mean: median, median: median, interval: interval)
        ]
      ).isReached(target: 0)
    }
    #expect(reached(0.4...0.6, 0.5) == true)
    // 0.16 away; sampling error 0.164.
    #expect(reached(0.339...0.341, 0.34) == true)
    #expect(reached(0.319...0.321, 0.32) == false)
    // 0.3 away; √(0.26² + 0.164²) is 0.307.
    #expect(reached(0.1...0.46, 0.2) == true)
    #expect(Self.posterior([(1, 1)]).isReached(target: 0) == nil)
  }
}

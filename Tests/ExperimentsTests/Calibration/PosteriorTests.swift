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
    #expect(posterior.marginal(1) == nil)
    // Half-way between the middles of the weights of both.
    #expect(Self.posterior([(1, 0.5), (3, 0.5)]).marginal(0)?.median == 2)
  }

  @Test func aWideIntervalIsNotIdentified() throws {
    let points = (0...100).map { (value: Double($0) / 10, weight: 1 / 101.0) }
    let marginal = try #require(Self.posterior(points).marginal(0))
    #expect(abs(marginal.rangeShare - 0.9) < 0.01 && !marginal.isIdentified)
  }

  private static func posterior(
    predicting interval: ClosedRange<Double>, around median: Double, particles: Int = 400,
    scale: Double? = nil
  ) -> Posterior {
    var posterior = posterior(
      [(Double, Double)](repeating: (1, 1 / Double(particles)), count: particles).map {
        (value: $0.0, weight: $0.1)
      },
      predictions: [
        .init(outcome: target.outcome, mean: median, median: median, interval: interval)
      ])
    if let scale { posterior.scales = [scale] }
    return posterior
  }

  @Test func aTargetIsMissedBeyondTheBandAndItsError() {
    // 0.16 away; the margin of the target is 0.164.
    let near = Self.posterior(predicting: 0.339...0.341, around: 0.34)
    #expect(near.verdict(target: 0) == .givenBack && near.warnings.isEmpty)
    let far = Self.posterior(predicting: 0.319...0.321, around: 0.32)
    #expect(far.verdict(target: 0) == .missed)
    #expect(far.warnings == [.targetMissed(target: 0)])
    #expect(Self.posterior([(1, 1)]).verdict(target: 0) == nil)
    #expect(Self.posterior([(1, 1)]).warnings.contains(.targetMissed(target: 0)))
  }

  @Test func aBandThatHoldsTheTargetDoesNotGiveItBackByThat() {
    // In the band, but the middle is 0.25 away, beyond the margin of 0.164.
    let aside = Self.posterior(predicting: 0...0.6, around: 0.25)
    #expect(aside.verdict(target: 0) == .notExcluded)
    #expect(aside.warnings == [.targetNotGivenBack(target: 0)])
    #expect(aside.givenBackCount == 0)
    // The middle is right, and the band says nothing: its deviation is 0.3, the unit of the target 0.1.
    let wide = Self.posterior(predicting: 0...1, around: 0.5, scale: 0.1)
    #expect(wide.verdict(target: 0) == .notExcluded)
    // The noise of the model explains that width.
    let noisy = Self.posterior(predicting: 0...1, around: 0.5, scale: 0.25)
    #expect(noisy.verdict(target: 0) == .givenBack && noisy.givenBackCount == 1)
  }

  @Test func theErrorOfTheMiddleCounts() {
    // 0.2 away. Of four particles the middle is only known to 1.25 × 0.18 / 2; of 400, ten times better.
    let band = 0.0...0.6
    let few = Self.posterior(predicting: band, around: 0.3, particles: 4)
    let many = Self.posterior(predicting: band, around: 0.3, particles: 400)
    #expect(few.verdict(target: 0) == .givenBack && many.verdict(target: 0) == .notExcluded)
  }

  @Test func theFewestRunsLeaveTwoPointsAndThePredictions() {
    let request = CalibrationRequest(
      priors: [Self.prior], targets: [Self.target], particles: 20, runs: 30)
    // 8 for the noise, 20 predictions, 2 points.
    #expect(request.fewestRuns == 30)
    // From 120 runs on a tenth of them tells the noise: 20 of 222.
    #expect(CalibrationRequest(priors: [], targets: [], particles: 200).fewestRuns == 222)
  }
}

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
    #expect(abs(marginal.rangeShare - 0.4) < 1e-12)
    // Uniform on a range of 10: variance 100 / 12.
    #expect(abs(marginal.contraction - (1 - 2 / (100 / 12.0))) < 1e-12)
    #expect(abs(posterior.effectiveSampleSize - 1 / 0.375) < 1e-12)
    #expect(posterior.marginal(1) == nil)
    // Half-way between the middles of the weights of both.
    #expect(Self.posterior([(1, 0.5), (3, 0.5)]).marginal(0)?.median == 2)
  }

  /// Of a few points, or of points among which none was left out, nothing is told, however near to each
  /// other they are.
  @Test func fewPointsTellNothing() throws {
    func posterior(_ count: Int) -> Posterior {
      Self.posterior((0..<count).map { (3 + Double($0) / 100, 1 / Double(count)) })
    }
    let few = posterior(49)
    #expect(!few.isTelling && few.marginal(0)?.isIdentified == false)
    #expect(few.warnings == [.tooFewEffective(few.effectiveSampleSize)])
    let enough = posterior(51)
    #expect(enough.isTelling && enough.marginal(0)?.isIdentified == true)
    var unselected = posterior(400)
    #expect(unselected.isTelling)
    unselected.isSelective = false
    #expect(!unselected.isTelling && unselected.marginal(0)?.isIdentified == false)
    #expect(unselected.warnings == [.nothingRejected])
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
    #expect(far.warnings == [.targetsMissed([0])])
    #expect(Self.posterior([(1, 1)]).verdict(target: 0) == nil)
    let unpredicted = Self.posterior((0..<60).map { (Double($0), 1 / 60) })
    #expect(unpredicted.warnings.contains(.targetsMissed([0])))
  }

  @Test func aBandThatHoldsTheTargetDoesNotGiveItBackByThat() {
    // In the band, but the middle is 0.25 away, beyond the margin of 0.164.
    let aside = Self.posterior(predicting: 0...0.6, around: 0.25)
    #expect(aside.verdict(target: 0) == .notExcluded)
    #expect(aside.warnings == [.targetsAside([0])])
    #expect(aside.givenBackCount == 0 && aside.fit == .unsure)
    // The middle is right, and the band says nothing: its deviation is 0.3, the unit of the target 0.1.
    let wide = Self.posterior(predicting: 0...1, around: 0.5, scale: 0.1)
    #expect(wide.verdict(target: 0) == .tooWide && wide.fit == .untold)
    #expect(wide.warnings == [.targetsUntold([0])])
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

  /// A warning names all the targets that it is about.
  @Test func targetsAreWarnedOfTogether() {
    var posterior = Self.posterior(predicting: 0.319...0.321, around: 0.32)
    posterior.targets += [Self.target, Self.target]
    posterior.predictions += [
      .init(outcome: Self.target.outcome, mean: 0.25, median: 0.25, interval: 0...0.6),
      .init(outcome: Self.target.outcome, mean: 0.9, median: 0.9, interval: 0.899...0.901),
    ]
    #expect(posterior.warnings == [.targetsMissed([0, 2]), .targetsAside([1])])
  }

  @Test func theFewestRunsKeepSomePointsAndPredictThem() {
    let request = CalibrationRequest(
      priors: [Self.prior], targets: [Self.target], particles: 20, runs: 30)
    // 8 for the noise, 80 points of which 20 are kept, 20 predictions.
    #expect(request.fewestRuns == 108)
    // 300 points of which 75 are kept, 75 predictions, and a tenth of all, 40, for the noise.
    #expect(CalibrationRequest(priors: [], targets: [], particles: 200).fewestRuns == 415)
    // Three runs a point, and one for its prediction.
    #expect(
      CalibrationRequest(priors: [], targets: [], particles: 20, replicates: 3).fewestRuns == 288)
  }
}

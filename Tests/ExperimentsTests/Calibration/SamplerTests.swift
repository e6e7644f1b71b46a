import Experiments
import Simulation
import TerritoryModel
import Testing

/// The sampler on simulators whose posterior is known in closed form.
@Suite struct SamplerTests {
  private static let outcome = Outcome(Observable(.warmth), week: 0)

  private static func prior(_ name: String, _ range: ClosedRange<Double>) -> Posterior.Prior {
    Posterior.Prior(SettingPath([name]), range)
  }

  private static func target(_ value: Double, deviation: Double) -> Posterior.Target {
    Posterior.Target(outcome, value: value, deviation: deviation)
  }

  /// The noise of a run: normal, a function of its number.
  private static func noise(_ trial: ApproximateSampler.Trial, _ index: Int = 0) -> Double {
    Distributions.normal(
      Draws(seed: 77, replicate: trial.number).uniform(
        week: 0, purpose: .outcome, entity: 0, index: index))
  }

  private static func posterior(
    _ request: CalibrationRequest,
    _ simulate: (ApproximateSampler.Trial) -> [Double]?
  ) throws -> Posterior {
    try ApproximateSampler(request).posterior { trials throws(EnsembleFailure) in
      trials.map(simulate)
    }
  }

  /// One measure of a mean: the run has variance 1, the measure 0.25, the prior is flat, so that the
  /// posterior is normal around the measure with variance 1.25.
  @Test(arguments: [
    (CalibrationRequest.Method.sequential, false), (.sequential, true), (.rejection, false),
    (.rejection, true),
  ])
  func aNormalMean(method: CalibrationRequest.Method, isAdjusted: Bool) throws {
    let posterior = try Self.posterior(
      CalibrationRequest(
        priors: [Self.prior("mean", -6...6)], targets: [Self.target(1, deviation: 0.5)],
        method: method, particles: 600, runs: 16_000, seed: 5, tolerance: 0.25,
        isAdjusted: isAdjusted)
    ) { [$0.values[0] + Self.noise($0)] }
    let marginal = try #require(posterior.marginal(0))
    let isReached = posterior.isReached
    #expect(isReached)
    #expect(abs(marginal.mean - 1) < 0.15)
    #expect(abs(marginal.sd - 1.25.squareRoot()) < 0.12)
    // 1.6449 standard deviations on either side.
    #expect(abs(marginal.interval.lowerBound - (1 - 1.839)) < 0.3)
    #expect(abs(marginal.interval.upperBound - (1 + 1.839)) < 0.3)
    #expect(marginal.isIdentified)
    #expect(abs(posterior.scales[0] - 1.25.squareRoot()) < 0.15)
    #expect(posterior.runs <= 16_000)
  }

  @Test func weightsSumToOneAndSizesAreThoseAsked() throws {
    let posterior = try Self.posterior(
      CalibrationRequest(
        priors: [Self.prior("a", 0...1), Self.prior("b", 0...1)],
        targets: [Self.target(0.5, deviation: 0.1)], particles: 120, runs: 4_000, tolerance: 0.01,
        isAdjusted: false)
    ) { [$0.values[0] * $0.values[1]] }
    #expect(posterior.particles.count == 120)
    #expect(abs(posterior.particles.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
    let last = try #require(posterior.tolerances.last)
    let isKept = posterior.particles.allSatisfy { $0.weight > 0 && $0.distance <= last }
    #expect(isKept)
    #expect(posterior.effectiveSampleSize > 60 && posterior.effectiveSampleSize <= 120)
    #expect(posterior.tolerances == posterior.tolerances.sorted(by: >))
    #expect(posterior.tolerances.count > 2)
  }

  /// Generations draw points around points, which thins the edges of a range; weights must undo it.
  /// The first parameter is sought closely over several generations, the second says nothing: its
  /// posterior is its prior, uniform on [0, 1].
  @Test func weightsKeepThePriorOfWhatTheTargetsDoNotTell() throws {
    let posterior = try Self.posterior(
      CalibrationRequest(
        priors: [Self.prior("sought", 0...1), Self.prior("silent", 0...1)],
        targets: [Self.target(0.5, deviation: 0.01)], particles: 1_000, runs: 40_000, seed: 3,
        tolerance: 1, isAdjusted: false)
    ) { [$0.values[0] + 0.01 * Self.noise($0)] }
    #expect(posterior.tolerances.count > 3)
    let silent = try #require(posterior.marginal(1))
    #expect(abs(silent.mean - 0.5) < 0.04)
    #expect(abs(silent.sd - 0.2887) < 0.025)
    #expect(abs(silent.interval.lowerBound - 0.05) < 0.03)
    #expect(abs(silent.interval.upperBound - 0.95) < 0.03)
    #expect(!silent.isIdentified && abs(silent.contraction) < 0.15)
    #expect(posterior.marginals[0].isIdentified && posterior.marginals[0].contraction > 0.99)
    #expect(posterior.warnings == [.notIdentified(parameter: 1)])
  }

  @Test func whatOnlyASumTellsIsCorrelated() throws {
    let posterior = try Self.posterior(
      CalibrationRequest(
        priors: [Self.prior("a", 0...1), Self.prior("b", 0...1)],
        targets: [Self.target(1, deviation: 0.05)], particles: 400, runs: 12_000, tolerance: 0.5)
    ) { [$0.values[0] + $0.values[1] + 0.05 * Self.noise($0)] }
    let mean = posterior.marginals.map(\.mean)
    let covariance = posterior.particles.reduce(0) { sum, particle in
      sum + particle.weight * (particle.values[0] - mean[0]) * (particle.values[1] - mean[1])
    }
    #expect(covariance / (posterior.marginals[0].sd * posterior.marginals[1].sd) < -0.9)
  }

  /// Several runs of each point must not make the model look less noisy than one territory is.
  @Test func runsOfAPointDoNotSharpenThePosterior() throws {
    let posterior = try Self.posterior(
      CalibrationRequest(
        priors: [Self.prior("mean", -6...6)], targets: [Self.target(0, deviation: 0)],
        method: .rejection, particles: 500, runs: 24_000, replicates: 4, seed: 2, tolerance: 0.1,
        isAdjusted: false)
    ) { [$0.values[0] + Self.noise($0)] }
    #expect(abs(try #require(posterior.marginal(0)).sd - 1) < 0.12)
  }

  /// Generations keep the quantile asked, however many runs a point has: four times the particles are
  /// drawn, each with its replicates, and a quarter goes on.
  @Test func generationsKeepTheirQuantileWithReplicates() throws {
    let request = CalibrationRequest(
      priors: [Self.prior("mean", -6...6)], targets: [Self.target(0, deviation: 0)],
      particles: 300, runs: 40_000, replicates: 3, seed: 4, tolerance: 0.05, isAdjusted: false)
    var sizes: [Int] = []
    var points: [Int] = []
    let posterior = try ApproximateSampler(request).posterior { trials throws(EnsembleFailure) in
      sizes.append(trials.count)
      points.append(Set(trials.map(\.values)).count)
      return trials.map { [$0.values[0] + Self.noise($0)] }
    }
    // The noise, then the generations; the last calls are what is left of the runs, and predictions.
    #expect(sizes.count > 4 && sizes[0] == 32 * 4)
    #expect(sizes[1] == 3_600 && points[1] == 1_200)
    #expect(sizes[2] == 3_600 && points[2] == 1_200)
    #expect(sizes.reduce(0, +) == posterior.runs && posterior.runs <= 40_000)
    // The nearest quarter of points spread over 12, each by the nearest of its three runs.
    let (first, second) = (posterior.tolerances[0], posterior.tolerances[1])
    #expect(first < 1.6 && second < first / 2)
    #expect(abs(try #require(posterior.marginal(0)).sd - 1) < 0.15)
  }

  /// The noise takes eight runs, and nothing is made beyond the limit else.
  @Test(arguments: [1, 8, 9, 20, 300])
  func fewRuns(runs: Int) throws {
    let posterior = try Self.posterior(
      CalibrationRequest(
        priors: [Self.prior("a", 0...1)], targets: [Self.target(0.5, deviation: 0.1)],
        particles: 4, runs: runs)
    ) { [$0.values[0]] }
    #expect(posterior.runs <= max(runs, 8))
  }

  /// Of few runs the same quantile of points is kept as of many, and all runs are made: the points, and
  /// one prediction for each that is kept.
  @Test(arguments: [(60, 10, 42), (120, 21, 87), (300, 54, 218)])
  func fewRunsKeepTheQuantile(runs: Int, kept: Int, points: Int) throws {
    let request = CalibrationRequest(
      priors: [Self.prior("a", 0...1)], targets: [Self.target(0.5, deviation: 0.1)], runs: runs)
    var sizes: [Int] = []
    let posterior = try ApproximateSampler(request).posterior { trials throws(EnsembleFailure) in
      sizes.append(trials.count)
      return trials.map { [$0.values[0] + 0.1 * Self.noise($0)] }
    }
    #expect(posterior.particles.count == kept && posterior.isSelective)
    #expect(sizes == [runs - points - kept, points, kept] && posterior.runs == runs)
  }

  /// Where the runs that fail are as many as those that would be left out, none is left out.
  @Test func runsThatFailAreNotLeftOutForBeingFar() throws {
    let posterior = try Self.posterior(
      CalibrationRequest(
        priors: [Self.prior("a", 0...1)], targets: [Self.target(0.05, deviation: 0.01)],
        method: .rejection, particles: 200, runs: 1_500)
    ) { $0.values[0] < 0.1 ? [$0.values[0]] : nil }
    #expect(posterior.particles.count > 50 && posterior.particles.count < 200)
    #expect(!posterior.isSelective && posterior.marginal(0)?.isIdentified == false)
    #expect(posterior.warnings.first == .nothingRejected)
  }

  @Test func whatNoRunReachesIsTold() throws {
    let posterior = try Self.posterior(
      CalibrationRequest(
        priors: [Self.prior("a", 0...1)], targets: [Self.target(5, deviation: 0.1)],
        particles: 200, runs: 3_000)
    ) { [$0.values[0]] }
    #expect(!posterior.isReached && posterior.verdict(target: 0) == .missed)
    #expect(posterior.warnings.contains(.targetsMissed([0])))
    #expect(
      posterior.warnings.contains(.toleranceNotReached(try #require(posterior.tolerances.last))))
    // The nearest that the range allows.
    #expect(try #require(posterior.marginal(0)).median > 0.9)
  }

  /// A target out of reach: a (1 - a) is 0.25 at most, and 0.6 is asked, beside 2 a, of which 1.4 is
  /// asked. In units of √(deviation² + noise²), 0.036 and 0.206, both differences together are least at
  /// 0.53. A regression drawn out to the target would carry the values away from there.
  @Test func theAdjustmentDoesNotLeaveTheBestFit() throws {
    for seed in 1...4 {
      let found = [true, false].map { isAdjusted in
        CalibrationRequest(
          priors: [Self.prior("a", 0...1)],
          targets: [Self.target(0.6, deviation: 0.02), Self.target(1.4, deviation: 0.05)],
          method: .rejection, particles: 100, runs: 3_000, seed: UInt64(seed),
          isAdjusted: isAdjusted)
      }
      let posteriors = try found.map { request in
        try Self.posterior(request) { trial in
          let a = trial.values[0]
          return [a * (1 - a) + 0.03 * Self.noise(trial), 2 * a + 0.2 * Self.noise(trial, 1)]
        }
      }
      let marginal = try #require(posteriors[0].marginal(0))
      #expect(marginal.interval.contains(0.53), "\(marginal.interval)")
      #expect(marginal == posteriors[1].marginal(0))
      #expect(posteriors[0].adjustment == .beyondTheRuns)
      #expect(posteriors[0].warnings.contains(.notAdjusted))
      #expect(posteriors[1].adjustment == .notAsked)
      #expect(!posteriors[1].warnings.contains(.notAdjusted))
      #expect(posteriors[0].fit == .impossible)
    }
  }

  /// Two measures that are each within reach, but not together: of one value 1.1 and 0.3 are asked at
  /// once, so that 0.7 comes nearest.
  @Test func targetsOutOfReachTogether() throws {
    let request = CalibrationRequest(
      priors: [Self.prior("a", 0...1)],
      targets: [Self.target(1.1, deviation: 0.02), Self.target(0.3, deviation: 0.02)],
      method: .rejection, particles: 100, runs: 3_000, seed: 2)
    let posterior = try Self.posterior(request) {
      [$0.values[0] + 0.1 * Self.noise($0), $0.values[0] + 0.1 * Self.noise($0, 1)]
    }
    #expect(posterior.adjustment == .beyondTheRuns)
    #expect(try #require(posterior.marginal(0)).interval.contains(0.7))
  }

  /// Where the targets lie among the runs, the adjustment is made.
  @Test func theAdjustmentIsToldWhereItIsMade() throws {
    for (isAdjusted, expected) in [
      (true, Posterior.Adjustment.made), (false, .notAsked),
    ] {
      let posterior = try Self.posterior(
        CalibrationRequest(
          priors: [Self.prior("a", 0...1)], targets: [Self.target(0.5, deviation: 0.1)],
          particles: 200, runs: 4_000, isAdjusted: isAdjusted)
      ) { [$0.values[0] + 0.1 * Self.noise($0)] }
      #expect(posterior.adjustment == expected)
      #expect(!posterior.warnings.contains(.notAdjusted))
    }
    let few = try Self.posterior(
      CalibrationRequest(
        priors: [Self.prior("a", 0...1)], targets: [Self.target(0.5, deviation: 0.1)],
        particles: 4, runs: 200)
    ) { [$0.values[0] + 0.1 * Self.noise($0)] }
    #expect(few.adjustment == .tooFewPoints)
  }

  @Test func runsThatFailHaveNoProbability() throws {
    let posterior = try Self.posterior(
      CalibrationRequest(
        priors: [Self.prior("a", 0...1)], targets: [Self.target(0.5, deviation: 0.2)],
        particles: 300, runs: 6_000)
    ) { trial in
      if trial.values[0] < 0.3 { return nil }
      return [trial.values[0] > 0.8 ? .nan : trial.values[0]]
    }
    #expect(posterior.failedRuns > 0)
    #expect(posterior.warnings.contains(.failedRuns(posterior.failedRuns)))
    let unadjusted = posterior.particles.allSatisfy { $0.outputs[0] >= 0.3 && $0.outputs[0] <= 0.8 }
    #expect(unadjusted)
    let nothing = try Self.posterior(
      CalibrationRequest(
        priors: [Self.prior("a", 0...1)], targets: [Self.target(0, deviation: 1)], runs: 1_000)
    ) { _ in nil }
    #expect(nothing.particles.isEmpty && nothing.marginals.isEmpty)
    #expect(nothing.warnings == [.nothingRan])
  }

  @Test func nothingAskedGivesNothing() throws {
    let posterior = try Self.posterior(CalibrationRequest(priors: [], targets: [])) { _ in [] }
    #expect(posterior.particles.isEmpty && posterior.runs == 0)
  }
}

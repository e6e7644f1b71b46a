import Experiments
import Simulation
import TerritoryModel
import Testing

/// Calibration of the model itself.
@Suite struct CalibrationTests {
  private static let request = CalibrationRequest(
    priors: [
      Posterior.Prior(SettingPath(["profiles", "socialWorkers", "warmth"]), -0.5...0.5)
    ],
    targets: [
      Posterior.Target(
        Outcome(Observable(.warmth, .profession(.socialWorkers)), week: 2), value: 0.2,
        deviation: 0.05),
      Posterior.Target(Outcome(Observable(.believed), week: 1), value: 0, deviation: 0.5),
    ], particles: 20, runs: 150, seed: 4, tolerance: 0.5)

  @Sendable private static func scenario(
    _ values: [Double]
  ) throws(PointFailure) -> Scenario {
    if values[0] < -0.4 { throw PointFailure("too cold") }
    var scenario = Scenario(
      zones: [Zone(name: "A", x: 0, y: 0, socialWorkers: 12, socialEntrepreneurs: 6)])
    scenario.parameters[.runBurnIn] = 0
    scenario.parameters[.profileSocialWorkersWarmth] = values[0]
    return scenario
  }

  @Test func doesNotDependOnThreads() throws {
    let one = try StudyRunner(threads: 1).calibrate(Self.request, scenario: Self.scenario)
    let three = try StudyRunner(threads: 3).calibrate(Self.request, scenario: Self.scenario)
    #expect(one == three)
    #expect(one.particles.count == 20 && one.runs <= 150)
    #expect(one.failedRuns > 0)
    #expect(one.predictions.map(\.outcome) == Self.request.targets.map(\.outcome))
    var other = Self.request
    other.seed = 5
    #expect(
      try StudyRunner(threads: 2).calibrate(other, scenario: Self.scenario).particles
        != one.particles)
  }

  @Test func stopsWhenAsked() {
    let runner = StudyRunner(threads: 2, isCancelled: { true })
    #expect(throws: EnsembleFailure.cancelled) {
      try runner.calibrate(Self.request, scenario: Self.scenario)
    }
  }

  /// Of 100 trials 85 must hold the truth; of fewer, so many that nine out of ten give less once in a
  /// hundred times at most: with 20, P(X ≤ 13) = 0.0024 and P(X ≤ 14) = 0.0113.
  @Test func fewTrialsAreAllowedTheirChance() {
    #expect(CalibrationTrials.leastCovered(of: 100) == 85)
    #expect(CalibrationTrials.leastCovered(of: 20) == 14)
    #expect(CalibrationTrials.leastCovered(of: 1) == 0)
    #expect(CalibrationTrials.leastCovered(of: 3) == 1)
    #expect(CalibrationTrials.leastCovered(of: 0) == 0)
  }

  @Test func readsWhatAFileAsks() {
    let scenario = CalibrationTrials.territory([])
    let file = TargetFile(
      scenario: "x", parameters: [.init(SettingPath(["contact", "rate"]), 0.1...0.4)],
      targets: [
        Target(
          .warmth, of: .profession(.socialWorkers), .answers(mean: 0.1, sd: 0.4, count: 25)),
        Target(.coverage, of: .zone("b"), week: 4, window: 8, .figure(value: 0.5, error: 0.1)),
        Target(.coverage, of: .zone("none"), .figure(value: 0.5, error: 0.1)),
      ], method: .rejection, runs: 900)
    let request = CalibrationRequest(file, scenario: scenario, seed: 9)
    #expect(
      request.priors == [Posterior.Prior(SettingPath(["contact", "rate"]), 0.1...0.4)])
    #expect(request.method == .rejection && request.runs == 900 && request.seed == 9)
    #expect(
      request.targets.map(\.outcome) == [
        Outcome(Observable(.warmth, .profession(.socialWorkers)), week: 0),
        Outcome(Observable(.warmthSd, .profession(.socialWorkers)), week: 0),
        Outcome(Observable(.coverage, .zone(1), window: 8), week: 4),
      ])
    #expect(request.targets[0].value == 0.1 && request.targets[0].deviation == 0.08)
  }

  #if !DEBUG
    /// A short form of `rencontre validate --calibration`, which makes 100 trials: without
    /// optimisation it would take minutes.
    @Test func findsKnownParameters() throws {
      let trials = try CalibrationTrials(runs: 2_000, particles: 200).trials(5, threads: 2)
      try #require(trials.count == 5)
      let parameters = CalibrationTrials.priors.indices
      let covered = trials.reduce(0) { sum, trial in
        sum + parameters.count { trial.isCovered($0) }
      }
      #expect(covered >= 16, "\(covered) of 20 intervals hold the truth")
      for trial in trials {
        let marginals = trial.posterior.marginals
        #expect(marginals.map(\.isIdentified) == [true, true, true, false])
        #expect(trial.posterior.warnings.contains(.notIdentified(parameter: 3)))
      }
    }
  #endif
}

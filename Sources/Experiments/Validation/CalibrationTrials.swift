import Simulation
import Synchronization
import TerritoryModel

/// Whether calibration finds parameters that are known: a territory of 60 people is simulated with
/// parameters drawn from their ranges, is measured as a survey and a count would, and is calibrated
/// to what was measured. In all trials together, 90 % intervals should hold the truth nine times out
/// of ten.
public struct CalibrationTrials: Sendable {
  /// The most runs of each calibration.
  public var runs: Int
  /// Points of each posterior.
  public var particles: Int
  /// How the ranges are searched.
  public var method: CalibrationRequest.Method
  /// Whether values are adjusted by regression.
  public var isAdjusted: Bool

  /// Trials.
  public init(
    runs: Int = 4_000, particles: Int = 300, method: CalibrationRequest.Method = .sequential,
    isAdjusted: Bool = true
  ) {
    self.runs = runs
    self.particles = particles
    self.method = method
    self.isAdjusted = isAdjusted
  }

  /// One trial: the truth, and what calibration learnt of it.
  public struct Trial: Sendable, Hashable {
    /// The true values, in the order of `priors`.
    public var truth: [Double]
    /// What was learnt.
    public var posterior: Posterior

    /// Whether the 90 % interval of a parameter holds its true value.
    public func isCovered(_ parameter: Int) -> Bool {
      posterior.marginal(parameter)?.interval.contains(truth[parameter]) == true
    }
  }

  /// What is calibrated: three parameters that the targets inform, and last one that they do not.
  public static let priors: [Posterior.Prior] = [
    prior(.contactRate, 0.05...0.4), prior(.decisionThresholdRelay, -0.5...1.5),
    prior(.profileSocialWorkersWarmth, -0.3...0.5), prior(.trustHalfLife, 13...156),
  ]

  private static let parameters: [Parameter] = [
    .contactRate, .decisionThresholdRelay, .profileSocialWorkersWarmth, .trustHalfLife,
  ]

  private static func prior(_ parameter: Parameter, _ range: ClosedRange<Double>) -> Posterior.Prior
  {
    Posterior.Prior(SettingPath([]).appending(key: parameter.declaration.path), range)
  }

  /// What is measured, with its sampling error: counts of what happened, which have none, and means
  /// of surveys of some thirty answers.
  private static let measures: [(outcome: Outcome, deviation: Double)] = {
    let week = 26
    var measures: [(outcome: Outcome, deviation: Double)] = [
      (Outcome(Observable(.cooperation), week: week), 0),
      (Outcome(Observable(.meanForm), week: week), 0),
      (Outcome(Observable(.volume), week: week), 0),
    ]
    for profession in Profession.allCases {
      measures += [
        (Outcome(Observable(.coverage, .profession(profession)), week: week), 0),
        (Outcome(Observable(.warmth, .profession(profession)), week: week), 0.06),
        (Outcome(Observable(.believed, .profession(profession)), week: week), 0.06),
      ]
    }
    return measures
  }()

  /// The territory of 60 people, without burn-in, with values for the parameters that are calibrated.
  public static func territory(_ values: [Double]) -> Scenario {
    var scenario = Scenario(
      name: "60",
      zones: [
        Zone(name: "a", x: 0, y: 0, socialWorkers: 28, socialEntrepreneurs: 10),
        Zone(name: "b", x: 8, y: 0, socialWorkers: 16, socialEntrepreneurs: 6),
      ])
    scenario.parameters[.runBurnIn] = 0
    for (parameter, value) in zip(parameters, values) { scenario.parameters[parameter] = value }
    return scenario
  }

  /// How many people live in it.
  static let people = territory([]).zones.reduce(0) { sum, zone in
    sum + Profession.allCases.reduce(0) { $0 + zone.people($1) }
  }

  /// The seed of the draws of all truths and of their sampling errors.
  private static let truthSeed: UInt64 = 60

  /// The seed of a trial's calibration: its number, but never the seed of the truths, whose draws a
  /// calibration must not share. No trial has the number 0.
  private static func searchSeed(ofTrial number: Int) -> UInt64 {
    let seed = UInt64(number)
    return seed == truthSeed ? 0 : seed
  }

  /// Makes one trial, by its number from 1; the same number gives the same trial.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop.
  public func trial(
    _ number: Int, threads: Int = 1, isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(EnsembleFailure) -> Trial {
    let runner = StudyRunner(threads: threads, isCancelled: isCancelled)
    let draws = SearchDraws(seed: Self.truthSeed)
    let truth = Self.priors.enumerated().map { place, prior in
      prior.range.lowerBound
        + draws.uniform(.point, run: number, index: place)
        * (prior.range.upperBound - prior.range.lowerBound)
    }
    let measured = try runner.table(
      ExperimentPlan(
        [Self.territory(truth)], replicates: 1, isPaired: false,
        outcomes: Self.measures.map(\.outcome), seed: 1_000_000 + UInt64(number)))
    let targets = Self.measures.enumerated().compactMap { place, measure in
      measured.values(place, point: 0)[0].map { value in
        Posterior.Target(
          measure.outcome,
          value: value + measure.deviation
            * draws.normal(.samplingError, run: number, index: place),
          deviation: measure.deviation)
      }
    }
    let request = CalibrationRequest(
      priors: Self.priors, targets: targets, method: method, particles: particles, runs: runs,
      seed: Self.searchSeed(ofTrial: number), tolerance: 0.5, isAdjusted: isAdjusted)
    let posterior = try runner.calibrate(request) { values throws(PointFailure) in
      Self.territory(values)
    }
    return Trial(truth: truth, posterior: posterior)
  }

  /// Makes the first trials on all threads.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop.
  public func trials(
    _ count: Int, threads: Int, progress: (@Sendable (_ done: Int) -> Void)? = nil,
    isCancelled: (@Sendable () -> Bool)? = nil
  ) throws(EnsembleFailure) -> [Trial] {
    let done = Atomic<Int>(0)
    let trials = concurrentMap(count: count, threads: threads, isCancelled: isCancelled) {
      place -> Trial? in
      // Nothing but a request to stop ends a trial.
      let trial = try? trial(place + 1, isCancelled: isCancelled)
      progress?(done.wrappingAdd(1, ordering: .relaxed).newValue)
      return trial
    }
    if isCancelled?() == true { throw .cancelled }
    return trials.compactMap(\.self)
  }
}

import Experiments
import ScenarioFiles
import Simulation
import TerritoryModel

extension ExperimentPlan {
  /// The plan of an experiment that was read.
  ///
  /// - Parameter describe: why values that are refused together are refused, in English: it becomes the
  ///   reason of the runs that fail.
  /// - Throws: Why the design has no points.
  public init(
    _ loaded: LoadedExperiment,
    describing describe: @escaping @Sendable (EditMistakes) -> String = Self.bareReason
  ) throws(DesignProblem) {
    let experiment = loaded.experiment
    let space = loaded.space
    let points = space.settled(
      try DesignPoints.table(
        of: experiment.design, factors: experiment.factors, seed: experiment.designSeed))
    self.init(
      factors: experiment.factors, points: points, replicates: experiment.replicates,
      isPaired: experiment.isPaired,
      outcomes: Outcome.list(experiment, zones: loaded.scenario.zones.count), seed: loaded.seed,
      scenario: Self.scenarios(space, points, describe))
  }

  /// The plan that a store holds.
  ///
  /// - Parameters:
  ///   - path: the store's path, for what is wrong with it.
  ///   - describe: as for an experiment.
  /// - Throws: That the store is damaged: its scenario cannot be read, or is not the one whose hash it
  ///   holds.
  public init(
    _ stored: StoredPlan, at path: String,
    describing describe: @escaping @Sendable (EditMistakes) -> String = Self.bareReason
  ) throws(StoreProblem) {
    let loaded: LoadedScenario
    do {
      loaded = try ScenarioReader().load(
        text: Array(stored.scenarioText.utf8), named: stored.scenarioName)
    } catch {
      throw StoreProblem(path: path, .damaged)
    }
    guard loaded.scenario.hash == stored.scenarioHash else {
      throw StoreProblem(path: path, .damaged)
    }
    // The levels of the points are all that counts; a factor's own are not needed any more.
    let factors = stored.factors.map { Factor($0, .values([])) }
    var scenario = loaded.scenario
    scenario.horizon = max(1, stored.outcomes.map(\.week).max() ?? 1)
    let space = FactorSpace(scenario: scenario, factors: factors)
    self.init(
      factors: factors, points: stored.points, replicates: stored.replicates,
      isPaired: stored.arms.count > 1, outcomes: stored.outcomes, seed: stored.seed,
      scenario: Self.scenarios(space, stored.points, describe))
  }

  private static func scenarios(
    _ space: FactorSpace, _ points: LevelTable,
    _ describe: @escaping @Sendable (EditMistakes) -> String
  ) -> @Sendable (Int) throws(PointFailure) -> Scenario {
    { point throws(PointFailure) in
      do throws(EditMistakes) {
        return try space.scenario(points[point])
      } catch {
        throw PointFailure(describe(error))
      }
    }
  }

  /// The causes as the model names them, for callers that have no words.
  public static let bareReason: @Sendable (EditMistakes) -> String = { mistakes in
    mistakes.mistakes.map { "\($0.cause)" }.joined(separator: "; ")
  }
}

extension Outcome {
  /// What an experiment keeps of each run: by metric, then group, then week. A metric that has no value
  /// of a profession is not kept of one.
  static func list(_ experiment: Experiment, zones: Int) -> [Outcome] {
    var outcomes: [Outcome] = []
    for metric in experiment.metrics {
      for group in experiment.breakdowns.flatMap({ groups($0, of: metric, zones: zones) }) {
        for week in experiment.weeks {
          outcomes.append(Outcome(Observable(metric, group), week: week))
        }
      }
    }
    return outcomes
  }

  private static func groups(
    _ breakdown: Experiment.Breakdown, of metric: Metric, zones: Int
  ) -> [Group] {
    switch breakdown {
    case .territory: [.territory]
    case .profession:
      metric.declaration.groups == .zonesAndProfessions
        ? Profession.allCases.map { .profession($0) } : []
    case .zone: (0..<zones).map { .zone($0) }
    }
  }
}

extension StoredPlan {
  /// The plan of an experiment that was read, as a store holds it.
  ///
  /// - Parameter programVersion: the version of the program that makes the store.
  public init(_ loaded: LoadedExperiment, _ plan: ExperimentPlan, programVersion: String) {
    self.init(
      plan, name: loaded.experiment.name, fileName: loaded.name,
      experimentText: ExperimentWriter.text(loaded.experiment), scenario: loaded.scenario,
      scenarioName: loaded.experiment.scenario,
      scenarioText: ScenarioWriter.text(loaded.scenario, comments: nil),
      programVersion: programVersion)
    if case .minutes(let minutes) = loaded.experiment.budget { self.minutes = minutes }
  }
}

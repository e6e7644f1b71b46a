import CommonTesting
import Experiments
import Results
import ScenarioFiles
import Simulation
import TerritoryModel

/// A small experiment, made by hand: six points of two factors on a small team, in pairs.
enum Trial {
  /// The scenario before the factors.
  static func scenario() throws -> Scenario {
    var scenario = try ScenarioReader().load(
      "petite-equipe", settings: ["run.burnIn=13", "seed=11"]
    ).scenario
    scenario.horizon = 8
    return scenario
  }

  /// The plan; point 3, from 0, fails when `failing`.
  static func plan(
    replicates: Int = 3, failing: Bool = false, seed: UInt64 = 11
  ) throws -> (ExperimentPlan, StoredPlan) {
    let base = try scenario()
    let path = SettingPath(["contact", "rate"])
    let other = SettingPath(["influence", "rate"])
    let factors = [
      Factor(path, .values([0.05, 0.2, 0.35].map { FactorLevel($0) })),
      Factor(other, .values([FactorLevel(0.1), FactorLevel(0.3)])),
    ]
    let points = [0.05, 0.2, 0.35].flatMap { rate in
      [0.1, 0.3].map { [FactorLevel(rate), FactorLevel($0)] }
    }
    let outcomes = [
      Outcome(Observable(.cooperation), week: 4), Outcome(Observable(.cooperation), week: 8),
      Outcome(Observable(.warmth, .profession(.socialWorkers)), week: 8),
      Outcome(Observable(.opportunities, .zone(0)), week: 8),
    ]
    let plan = ExperimentPlan(
      factors: factors, points: points, replicates: replicates, isPaired: true,
      outcomes: outcomes, seed: seed
    ) { point throws(PointFailure) in
      if failing, point == 3 { throw PointFailure("these values do not go together") }
      var scenario = base
      for (factor, level) in zip(factors, points[point]) {
        guard
          let parameter = ParameterCatalogue.parameter(path: factor.path.description),
          let number = level.number
        else { throw PointFailure("no such parameter: \(factor.path)") }
        scenario.parameters[parameter] = number
      }
      return scenario
    }
    let stored = StoredPlan(
      plan, name: "essai", experimentText: "experiment: 1\n", scenario: base,
      scenarioName: "petite-equipe", scenarioText: ScenarioWriter.text(base, comments: nil),
      programVersion: "9.9")
    return (plan, stored)
  }

  /// A batch of that plan into a store.
  static func work(
    _ path: String, replicates: Int = 3, failing: Bool = false
  ) throws -> BatchWork {
    let (plan, stored) = try plan(replicates: replicates, failing: failing)
    return BatchWork(plan, stored, into: path, threads: 2)
  }

  /// Every run of a store, in the order of the plan.
  static func runs(_ path: String) throws -> [RunRecord] {
    var runs: [RunRecord] = []
    try ResultStore(reading: path).forEachRun { runs.append($0) }
    return runs
  }

  /// A folder of its own, removed at the end.
  static func inFolder(_ body: (String) throws -> Void) throws {
    try CommonTesting.inFolder(body)
  }
}

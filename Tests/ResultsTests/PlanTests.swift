import Experiments
import Results
import ScenarioFiles
import Simulation
import TerritoryModel
import Testing

@Suite("The plan of an experiment, and the same plan out of a store")
struct PlanTests {
  @Test("a store alone gives the plan of its experiment back", arguments: ExperimentReader.library)
  func library(_ name: String) throws {
    let loaded = try ExperimentReader().load(name)
    let plan = try ExperimentPlan(loaded)
    let stored = StoredPlan(loaded, plan, programVersion: "9.9")
    #expect(stored.runCount == plan.runCount && plan.runCount > 0)
    #expect(stored.name == loaded.experiment.name && stored.fileName == name)
    #expect(plan.horizon == loaded.experiment.weeks.last)
    let again = try ExperimentPlan(stored, at: "a.sqlite")
    #expect(again.outcomes == plan.outcomes && again.points == plan.points)
    #expect(again.arms == plan.arms && again.seed == plan.seed)
    for point in [0, plan.points.count / 2, plan.points.count - 1] {
      let scenario = try plan.scenario(at: point)
      let other = try again.scenario(at: point)
      #expect(scenario.hash == other.hash && scenario.territoryHash == other.territoryHash)
    }
    try Trial.inFolder { folder in
      var work = BatchWork(plan, stored, into: folder + "/a.sqlite", threads: 1)
      work.runLimit = 0
      _ = try work.run()
      #expect(try ResultStore(reading: work.path).plan() == stored)
    }
  }

  @Test("outcomes: by metric, then group, then week; no profession where a metric has none")
  func outcomes() throws {
    var loaded = try ExperimentReader().load("grande-rencontre-oubli")
    loaded.experiment.metrics = [.cooperation, .warmth]
    loaded.experiment.breakdowns = [.territory, .profession]
    loaded.experiment.weeks = [4, 8]
    let outcomes = try ExperimentPlan(loaded).outcomes
    #expect(
      outcomes.map(\.observable.group) == [
        .territory, .territory, .territory, .territory, .profession(.socialWorkers),
        .profession(.socialWorkers), .profession(.socialEntrepreneurs),
        .profession(.socialEntrepreneurs),
      ])
    #expect(outcomes.map(\.week) == [4, 8, 4, 8, 4, 8, 4, 8])
    #expect(outcomes.prefix(2).allSatisfy { $0.observable.metric == .cooperation })
  }

  @Test("what decides the runs decides the identity; names and texts do not")
  func identity() throws {
    let stored = try Trial.plan().1
    var other = stored
    other.name = "x"
    other.fileName = "w"
    other.scenarioName = "y"
    other.scenarioText = "z"
    other.experimentText = ""
    other.programVersion = "0"
    #expect(other.hash == stored.hash)
    #expect(PlanDifference.between(stored, other).isEmpty)
    let changes: [(inout StoredPlan) -> Void] = [
      { $0.modelVersion += 1 }, { $0.scenarioHash ^= 1 }, { $0.seed += 1 },
      { $0.factors.reverse() }, { $0.points = LevelTable($0.points.dropLast()) },
      { $0.points[0][0] = FactorLevel(0.06) }, { $0.replicates += 1 }, { $0.arms.removeLast() },
      { $0.outcomes.removeLast() }, { $0.outcomes[0].week += 1 },
      { $0.outcomes[0].observable.window = 1 },
    ]
    for change in changes {
      var other = stored
      change(&other)
      #expect(other.hash != stored.hash)
      #expect(PlanDifference.between(stored, other).count == 1)
    }
  }

  @Test("a store read whole: its table, and what failed")
  func table() throws {
    try Trial.inFolder { folder in
      let work = try Trial.work(folder + "/a.sqlite", failing: true)
      _ = try work.run()
      let whole = try StoredExperiment(ResultStore(reading: work.path))
      #expect(whole.table.doneCount == 30 && whole.table.failedCount == 6)
      #expect(whole.failures.map(\.key.point) == Array(repeating: 3, count: 6))
      #expect(whole.plan == work.stored && whole.header.runs == 36)
      let runs = try Trial.runs(work.path)
      let first = whole.table.values(1, point: 0)
      #expect(first.count == 3 && first[0] == runs[0].values[1])
      #expect(whole.table.values(0, point: 3).allSatisfy { $0 == nil })
    }
  }
}

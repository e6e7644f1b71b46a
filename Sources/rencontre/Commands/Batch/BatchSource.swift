import Experiments
import Reports
import Results
import ScenarioFiles
import TerritoryModel
import Wording

/// What a batch runs: an experiment, or the plan that a store holds.
struct BatchSource: Sendable {
  /// The plan to run.
  var plan: ExperimentPlan
  /// The same plan as a store holds it.
  var stored: StoredPlan
  /// How many runs the experiment asks for; absent: all.
  var runLimit: Int?
  /// The store, when the source is one.
  var store: ResultStore?

  /// What is laid over the experiment.
  struct Changes {
    var settings: [String] = []
    var replicates: Int?
    var isEmpty: Bool { settings.isEmpty && replicates == nil }
  }

  /// Reads an experiment by its name or path, or a store.
  ///
  /// - Throws: What is wrong with the experiment, as `ScenarioMistakes` or `DesignProblem`; with the
  ///   store, as `StoreProblem`; that a store's plan is not to be changed, as `UsageMistake`.
  init(_ name: String, _ changes: Changes = Changes(), in session: Session, isQuiet: Bool) throws {
    if StoreNames.isStore(name) {
      guard changes.isEmpty else {
        throw UsageMistake.storeUnchangeable(
          option: changes.replicates == nil ? "--set" : "--replicates")
      }
      let store = try ResultStore(reading: name)
      self.store = store
      stored = try store.plan()
      plan = try ExperimentPlan(stored, at: name, describing: Self.reason)
      if store.header.runs < store.header.planRunCount { runLimit = store.header.runs }
      return
    }
    let scenarios = ScenarioReader(environment: session.environment)
    let reader = ExperimentReader(scenarios: scenarios)
    var loaded =
      name == "-"
      ? try reader.load(
        text: Work.waiting(in: session) { () throws(ScenarioMistakes) in
          try scenarios.readStandardInput()
        }, named: "-")
      : try reader.load(name)
    if !isQuiet, !loaded.warnings.isEmpty {
      session.tell(MistakeWording.text(warnings: loaded.warnings, in: session.language))
    }
    if let replicates = changes.replicates {
      loaded.experiment.replicates = replicates
      let runs = loaded.experiment.runCount
      guard let runs, runs <= ExperimentLimits.runs else {
        let problem = ExperimentProblem.tooManyRuns(runs, limit: ExperimentLimits.runs)
        throw ScenarioMistakes([Mistake(.experiment(problem))])
      }
    }
    if !changes.settings.isEmpty {
      let mistakes = loaded.mistakes(ofSettings: changes.settings)
      guard mistakes.isEmpty else { throw ScenarioMistakes(mistakes) }
      // Read as a text, so that the mistakes of a setting are told as everywhere.
      let text = ScenarioWriter.text(loaded.scenario, comments: nil)
      loaded.base = try scenarios.load(
        text: Array(text.utf8), named: loaded.experiment.scenario, settings: changes.settings)
      loaded.experiment.settings += changes.settings
    }
    let words = BatchWording(session.language)
    (plan, stored) = try Work.perform(in: session, isQuiet: isQuiet) { [loaded] monitor in
      monitor.say(words.preparing)
      let plan = try ExperimentPlan(loaded, describing: Self.reason)
      return (plan, StoredPlan(loaded, plan, programVersion: Provenance.programVersion))
    }
    if case .runs(let count) = loaded.experiment.budget { runLimit = count }
  }

  /// Why the values of a point do not go together: for the record of its runs, in English.
  private static func reason(_ mistakes: EditMistakes) -> String {
    EditWording(.english).sentences(mistakes).joined(separator: " ")
  }

  /// The name of the store when none is given: that of the experiment, in the current folder.
  func defaultStore(_ shard: Shard) -> String { StoreNames.path(stem, shard) }

  /// The name of the folder of tasks when none is given.
  var defaultFolder: String { stem + ".batch" }

  private var stem: String {
    StoreNames.stem(ofFile: stored.fileName)
  }
}

import ScenarioFiles
import TerritoryModel

extension StoredPlan {
  /// The experiment that the store was made from, read onto the scenario that stands beside it: whatever
  /// has become of its files.
  ///
  /// - Parameter path: the store's path, for what is wrong with it.
  /// - Throws: That the store is damaged: its texts cannot be read, or are not those of its plan.
  public func experiment(at path: String) throws(StoreProblem) -> LoadedExperiment {
    let loaded: LoadedExperiment
    do {
      loaded = try ExperimentReader.load(
        text: Array(experimentText.utf8), onto: Array(scenarioText.utf8), named: name)
    } catch {
      throw StoreProblem(path: path, .damaged)
    }
    // Another version of the model may give a scenario another hash.
    guard loaded.experiment.factors.map(\.path) == factors,
      modelVersion != ModelVersion.current || loaded.scenario.hash == scenarioHash
    else { throw StoreProblem(path: path, .damaged) }
    return loaded
  }
}

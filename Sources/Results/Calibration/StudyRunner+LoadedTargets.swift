import Experiments
import ScenarioFiles
import TerritoryModel

extension StudyRunner {
  /// Calibrates what a calibration file asks.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop.
  public func calibrate(_ loaded: LoadedTargets) throws(EnsembleFailure) -> Posterior {
    try calibrate(
      CalibrationRequest(loaded.targets, scenario: loaded.scenario, seed: loaded.seed),
      scenario: loaded.scenarioAtValues)
  }

  /// What the calibrated model of a file gives for any outcomes.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the caller asked to stop.
  public func predict(
    _ posterior: Posterior, outcomes: [Outcome], of loaded: LoadedTargets
  ) throws(EnsembleFailure) -> [Posterior.Prediction] {
    try predict(
      posterior, outcomes: outcomes, seed: loaded.seed, scenario: loaded.scenarioAtValues)
  }
}

extension LoadedTargets {
  /// The scenario for one value per parameter. Values that are whole in the scenario are rounded;
  /// those that it refuses together have no scenario.
  public var scenarioAtValues: @Sendable ([Double]) throws(PointFailure) -> Scenario {
    let space = space
    return { values throws(PointFailure) in
      do {
        return try space.scenario(values.map { FactorLevel($0) })
      } catch {
        let paths = zip(space.factors, values).map { "\($0.path.description)=\($1)" }
        throw PointFailure("refused together: " + paths.joined(separator: ", "))
      }
    }
  }
}

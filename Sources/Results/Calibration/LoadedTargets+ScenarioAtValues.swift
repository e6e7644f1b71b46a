import Experiments
import ScenarioFiles
import TerritoryModel

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

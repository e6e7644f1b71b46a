import Experiments
import ScenarioFiles
import Simulation
import TerritoryModel

extension ResultStore {
  /// Why the point of a row has no scenario, in other words than those of the store.
  ///
  /// - Parameter describe: why values that are refused together are refused.
  /// - Returns: Nothing when there is a scenario, or when the store cannot be read by this program.
  public func reason(
    ofRow row: Int, describing describe: @escaping @Sendable (EditMistakes) -> String
  ) -> String? {
    guard (1...header.planRunCount).contains(row), header.modelVersion == ModelVersion.current,
      let stored = try? plan(),
      let plan = try? ExperimentPlan(stored, at: path, describing: describe)
    else { return nil }
    do throws(PointFailure) {
      _ = try plan.scenario(at: header.key(ofRow: row).point)
      return nil
    } catch {
      return error.reason
    }
  }
}

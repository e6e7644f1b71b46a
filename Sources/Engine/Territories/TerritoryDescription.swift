import Exploration
import Reports
import ScenarioFiles
import SourceText
import TerritoryModel

/// What a territory is, nothing being run.
struct TerritoryDescription {
  let branch: Branch

  /// The members of its event.
  var members: [JSONValue.Member] {
    let scenario = branch.scenario
    return [
      .init("scenario", .text(branch.request)), .init("name", .text(scenario.name)),
      .init("hash", .text(Provenance.hexadecimal(scenario.hash))),
      // As text: JSON readers that know floating-point numbers only would round it.
      .init("seed", .text(String(branch.seed))), .init("replicates", .whole(branch.replicates)),
      .init("horizon", .whole(scenario.horizon)), .init("people", .whole(scenario.population)),
      .init("zones", .list(scenario.zones.map { .text($0.name) })),
      .init("actions", .list(scenario.programme.map { .text($0.id) })),
      .init("settings", .list(Self.settings(of: branch).map { .text($0) })),
    ]
  }

  /// What was changed since the file, as `path=value`, in the order of the paths.
  static func settings(of branch: Branch) -> [String] {
    branch.typed.sorted { $0.description < $1.description }.map { path in
      let value = ScenarioValues.reading(at: path, in: branch.scenario)?.value?.typed
      return path.description + (value.map { "=" + $0 } ?? "")
    }
  }
}

import CommandLanguage
import Exploration
import Reports
import SourceText
import TerritoryModel
import Wording

/// Every value of a simulation, one row for each.
struct SimulatedValues {
  let answer: ValuesAnswer

  /// The rows: by measure, with the programme before the twin, then by week and by replicate.
  var rows: JSONRows {
    let branch = answer.branch
    var rows: [[JSONValue]] = []
    for (place, series) in answer.series.enumerated() {
      for (isTwin, series) in [(false, series)] + (answer.twin.map { [(true, $0[place])] } ?? []) {
        let key = JSONValue.text(series.measure.key)
        for week in answer.weeks {
          for (replicate, value) in series.values(week: week).enumerated() {
            rows.append([
              key, .truth(!isTwin), .whole(week), .whole(replicate + 1),
              value.map { .number($0) } ?? .null,
            ])
          }
        }
      }
    }
    return JSONRows(
      provenance: [
        .init("rencontre", .text(Provenance.programVersion)),
        .init("model", .whole(ModelVersion.current)),
        .init("columns", .whole(SimulationColumn.formatVersion)),
        .init("scenario", .text(branch.request)), .init("name", .text(branch.scenario.name)),
        .init("hash", .text(Provenance.hexadecimal(branch.scenario.hash))),
        .init("seed", .text(String(branch.seed))), .init("replicates", .whole(branch.replicates)),
        .init("settings", .list(TerritoryDescription.settings(of: branch).map { .text($0) })),
      ], columns: SimulationColumn.allCases.map { .init(name: $0.rawValue, meaning: $0.meaning) },
      rows: rows)
  }
}

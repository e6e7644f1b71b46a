import CommandLanguage
import Exploration
import Reports
import SourceText
import TerritoryModel
import Wording

/// Every value of a simulation, one row for each.
struct SimulatedValues {
  let answer: ValuesAnswer

  /// The rows: by measure, with the programme before the twin, then by week and by replicate. They are
  /// written at once: as values, millions of them would take a gigabyte.
  ///
  /// - Parameter isCancelled: asked once for each week of a measure.
  /// - Returns: nothing when it was stopped.
  func rows(isCancelled: () -> Bool) -> JSONRows? {
    var text = "["
    for (place, series) in answer.series.enumerated() {
      for (isTwin, series) in [(false, series)] + (answer.twin.map { [(true, $0[place])] } ?? []) {
        let beginning = "[" + JSONValue.quoted(series.measure.key) + (isTwin ? ",false," : ",true,")
        for week in answer.weeks {
          if isCancelled() { return nil }
          for (replicate, value) in series.values(week: week).enumerated() {
            if text.utf8.count > 1 { text += "," }
            text += "\(beginning)\(week),\(replicate + 1),"
            text += value.map(JSONValue.text(of:)) ?? "null"
            text += "]"
          }
        }
      }
    }
    text += "]"
    let branch = answer.branch
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
      rows: .written(text))
  }
}

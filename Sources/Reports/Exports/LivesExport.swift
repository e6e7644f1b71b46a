import Experiments
import Results
import Simulation
import TerritoryModel

/// The values of the lives that a result is made of, for machines: one value of one life to a line. Its
/// columns are among those of a batch's export, under the same names.
struct LivesExport {
  /// What `run` found.
  var result: RunResult
  /// What is written.
  var observables: [Observable]
  /// In which weeks.
  var weeks: [Int]
  /// The language of what is said of the columns; keys stay English.
  var language: Language

  /// The columns, in order.
  static let columns: [ExportColumn] = [
    .replicate, .arm, .metric, .zone, .profession, .week, .value,
  ]

  /// Comma-separated values, after a header of `# key: value` lines.
  func csv() -> String {
    CSVText.text(
      ExportTable(
        provenance: result.exportProvenance(columns: ExportColumn.formatVersion, in: language),
        columns: Self.columns.map { ($0.rawValue, $0.meaning[language]) }, rows: rows))
  }

  private var rows: [[ExportTable.Cell]] {
    var rows: [[ExportTable.Cell]] = []
    for observable in observables {
      let (zone, profession) = result.exportPlace(observable.group)
      for week in weeks {
        for (place, variant) in result.ensemble.variants.enumerated() {
          let values = result.ensemble.values(observable, variant: place, week: week)
          for (replicate, value) in values.enumerated() {
            rows.append([
              .whole(replicate + 1), .text(variant.name.exportKey),
              .text(observable.metric.key), zone, profession, .whole(week), .init(value),
            ])
          }
        }
      }
    }
    return rows
  }
}

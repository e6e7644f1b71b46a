import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// A look for machines: one row for each branch, measure and week.
struct LookData {
  let look: LookAnswer
  let language: Language

  /// The rows of some weeks.
  func table(
    weeks: [Int], provenance extra: [(key: String, value: ExportTable.Cell)] = []
  ) -> ExportTable {
    var columns: [(key: String, meaning: String)] = [
      ("branch", AnswerText.branch.text[language]), ("measure", AnswerText.measure.text[language]),
      ("week", AnswerText.week.text[language]),
    ]
    let shared: [ExportText] = [
      .mean, .standardError, .percentile10, .percentile90, .intervalLow, .intervalHigh, .replicates,
    ]
    columns += shared.map { ($0.rawValue, $0.meaning[language]) }
    if look.showsSample { columns.append(("sample", AnswerText.sampleLife.text[language])) }
    return ExportTable(
      provenance: AnswerProvenance.header(look.branches, reservation: true, in: language) + extra,
      columns: columns,
      rows: look.curves.flatMap { curve in
        weeks.filter(curve.series.weeks.contains).map { row(curve, week: $0) }
      })
  }

  private func row(_ curve: LookAnswer.Curve, week: Int) -> [ExportTable.Cell] {
    let values = curve.series.values(week: week)
    let known = values.compactMap(\.self)
    let band = Band(known)
    let error = known.count > 1 ? Moments(known).standardError : nil
    let cells: [ExportTable.Cell] = [
      .text(curve.branch), .text(curve.series.measure.key), .whole(week), .init(band?.mean),
      .init(error), .init(band?.low), .init(band?.high), .init(band?.interval?.lowerBound),
      .init(band?.interval?.upperBound), .whole(known.count),
    ]
    return look.showsSample ? cells + [.init(values.first.flatMap(\.self))] : cells
  }
}

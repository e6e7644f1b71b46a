import Experiments
import Simulation
import TerritoryModel
import Wording

/// What `run` found, for machines: the mean of every metric in every week, for each future and for
/// their difference.
public struct RunExport: Sendable {
  /// What is written.
  public var result: RunResult
  /// The language of what is said of the columns; keys stay English.
  public var language: Language

  /// An export of a result.
  public init(_ result: RunResult, language: Language) {
    self.result = result
    self.language = language
  }

  /// Comma-separated values, after a header of `# key: value` lines.
  public func csv() -> String { CSVText.text(table) }

  /// One JSON object.
  public func json() -> String { JSONText.text(table) }

  private var table: ExportTable {
    ExportTable(
      provenance: result.exportProvenance(columns: ExportText.formatVersion, in: language),
      columns: ExportText.allCases.map { ($0.rawValue, $0.meaning[language]) },
      rows: rows,
      notices: result.ensemble.notices.map { NoticeWording.text($0, in: language) })
  }

  private var rows: [[ExportTable.Cell]] {
    var rows: [[ExportTable.Cell]] = []
    for observable in result.ensemble.observables {
      for (place, variant) in result.ensemble.variants.enumerated() {
        let name = variant.name.exportKey
        for week in 0...result.ensemble.horizon {
          let values = result.ensemble.values(observable, variant: place, week: week)
            .compactMap(\.self)
          rows.append(row(name, observable, week, values, hasBand: true))
        }
      }
      guard let with = result.withProgramme else { continue }
      for week in 0...result.ensemble.horizon {
        let pairs = zip(
          result.ensemble.values(observable, variant: with, week: week),
          result.ensemble.values(observable, variant: result.withoutProgramme, week: week))
        let differences = pairs.compactMap { left, right in
          if let left, let right { left - right } else { nil }
        }
        rows.append(row("difference", observable, week, differences, hasBand: false))
      }
    }
    return rows
  }

  private func row(
    _ variant: String, _ observable: Observable, _ week: Int, _ values: [Double], hasBand: Bool
  ) -> [ExportTable.Cell] {
    let moments = Moments(values)
    let band = Band(values)
    let (zone, profession) = result.exportPlace(observable.group)
    return [
      .text(variant), zone, profession, .text(observable.metric.key), .whole(week),
      .init(band?.mean), .init(values.count > 1 ? moments.standardError : nil),
      .init(hasBand ? band?.low : nil), .init(hasBand ? band?.high : nil),
      .init(band?.interval?.lowerBound), .init(band?.interval?.upperBound),
      .whole(values.count),
    ]
  }
}

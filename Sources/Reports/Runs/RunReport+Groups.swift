import Charts
import Experiments
import Simulation
import SourceText
import TerritoryModel
import Wording

extension RunReport {
  /// One row per zone, as many metrics to a table as the page takes: one or two.
  var byZone: [String] {
    guard result.question.grouping == .zone else { return [] }
    let metrics = result.question.zoneMetrics
    let count = width < 100 ? 1 : 2
    let tables = stride(from: 0, to: metrics.count, by: count).map { first in
      zoneTable(Array(metrics[first..<min(first + count, metrics.count)]))
    }
    return title(fixed(.byZone)) + Array(tables.joined(separator: [""]))
  }

  private func zoneTable(_ metrics: [Metric]) -> [String] {
    var columns = [
      TextTable.Column(fixed(.zone), wraps: true), TextTable.Column(fixed(.people), .right),
    ]
    for metric in metrics { columns += titles(metric.declaration) }
    let zones = result.question.scenario.zones
    let rows = zones.enumerated().map { place, zone in
      [SafeText.showing(zone.name), numbers.whole(zone.socialWorkers + zone.socialEntrepreneurs)]
        + metrics.flatMap { cells(Observable($0, .zone(place))) }
    }
    return TextTable(columns: columns, rows: rows).lines(width: width, indent: 2, style: style)
  }

  /// One row per metric, one profession after the other.
  var byProfession: [String] {
    guard result.question.grouping == .profession else { return [] }
    let metrics = result.question.shownMetrics.filter {
      $0.declaration.groups == .zonesAndProfessions
    }
    guard !metrics.isEmpty else { return [] }
    var columns = [
      TextTable.Column(fixed(.metric), wraps: true),
      TextTable.Column(fixed(result.withProgramme == nil ? .atEnd : .with), .right),
    ]
    if result.withProgramme != nil { columns.append(.init(fixed(.difference), .right)) }
    let rows = Profession.allCases.flatMap { profession in
      [[Typography.capitalised(ProfessionWording(language).plural(profession))]]
        + metrics.map { metric in
          ["  " + metric.declaration.label[language]]
            + cells(Observable(metric, .profession(profession)))
        }
    }
    return title(fixed(.byProfession))
      + TextTable(columns: columns, rows: rows).lines(width: width, style: style)
  }

  private func titles(_ metric: MetricDeclaration) -> [TextTable.Column] {
    let value = TextTable.Column(metric.label[language], .right, wraps: true)
    guard result.withProgramme != nil else { return [value] }
    return [
      value, .init(fixed(metric.unit == .share ? .differenceInPoints : .difference), .right),
    ]
  }

  /// The mean at the end, and the programme's part in it; with one future, the mean and its band.
  private func cells(_ observable: Observable) -> [String] {
    let unit = observable.metric.declaration.unit
    let band = ensemble.band(observable, variant: result.main, week: ensemble.horizon)
    guard result.withProgramme != nil else { return [value(band, of: unit)] }
    return [
      band.map { numbers.value($0.mean, of: unit) } ?? Typography.missing,
      difference(result.effect(observable, week: ensemble.horizon), of: unit),
    ]
  }
}

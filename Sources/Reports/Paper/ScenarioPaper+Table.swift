import Charts
import Experiments
import Simulation
import TerritoryModel
import Wording

extension ScenarioPaper {
  /// Each metric at the start, after a year and at the end: both futures with their bands, and the
  /// difference with its interval.
  var resultsTable: TextTable {
    let horizon = result.ensemble.horizon
    let weeks = horizon > 52 ? [0, 52, horizon] : [0, horizon]
    func words(_ text: PaperText) -> String { text.text[language] }
    var columns: [TextTable.Column] = [
      .init(fixed(.metric), wraps: true), .init(words(.week), .right),
    ]
    let isPaired = result.withProgramme != nil
    let futures = isPaired ? [fixed(.withEnd), fixed(.withoutEnd)] : [words(.mean)]
    for future in futures {
      columns += [.init(future, .right), .init(words(.band), .right, staysWithPrevious: true)]
    }
    columns +=
      isPaired
      ? [
        .init(words(.effect), .right), .init(words(.interval), .right, staysWithPrevious: true),
      ]
      : [.init(words(.interval), .right)]
    columns.append(.init(words(.replicates), .right))
    let rows = metrics.flatMap { metric in
      Self.groups(of: metric).flatMap { group in
        weeks.map { row(Observable(metric, group), week: $0) }
      }
    }
    return TextTable(columns: columns, rows: rows, keys: 2)
  }

  private func row(_ observable: Observable, week: Int) -> [String] {
    let texts = PaperNumbers(language: language, unit: observable.metric.declaration.unit)
    var cells = [title(observable), numbers.whole(week)]
    let variants = result.withProgramme.map { [$0, result.withoutProgramme] } ?? [result.main]
    let bands = variants.map { result.ensemble.band(observable, variant: $0, week: week) }
    for band in bands {
      let span = band.flatMap { $0.count > 1 ? ($0.low, $0.high) : nil }
      cells += [texts.mean(band?.mean), texts.band(span)]
    }
    if result.withProgramme != nil {
      let difference = result.effect(observable, week: week)
      cells += [
        texts.difference(difference?.mean), texts.interval(difference?.interval, isEffect: true),
        numbers.whole(difference?.count ?? 0),
      ]
    } else {
      cells += [
        texts.interval(bands.first??.interval, isEffect: false),
        numbers.whole(bands.first??.count ?? 0),
      ]
    }
    return cells
  }
}

import Charts
import Experiments
import Simulation
import TerritoryModel
import Wording

extension ScenarioPaper {
  /// The start, a year later, and the end.
  var tableWeeks: [Int] {
    let horizon = result.ensemble.horizon
    return horizon > 52 ? [0, 52, horizon] : [0, horizon]
  }

  /// Each metric at the start, after a year and at the end: both futures with their bands, and the
  /// difference with its interval.
  var resultsTable: TextTable {
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
    if isPaired { columns.append(.init(words(.pairs), .right)) }
    let rows = observables.flatMap { observable in
      tableWeeks.map { row(observable, week: $0) }
    }
    return TextTable(columns: columns, rows: rows, keys: 2)
  }

  /// What two counts in a cell are, where a cell has two.
  var resultsNotes: [String] {
    let hasTwo = observables.contains { observable in
      tableWeeks.contains { counts(observable, week: $0).count > 1 }
    }
    return hasTwo ? [PaperText.countsOfArms.text[language]] : []
  }

  /// How many replicates each mean is of; one number where all futures have as many.
  private func counts(_ observable: Observable, week: Int) -> [Int] {
    let counts = variants.map {
      result.ensemble.band(observable, variant: $0, week: week)?.count ?? 0
    }
    return Set(counts).count == 1 ? [counts[0]] : counts
  }

  /// The places of the futures that are shown.
  private var variants: [Int] {
    result.withProgramme.map { [$0, result.withoutProgramme] } ?? [result.main]
  }

  private func row(_ observable: Observable, week: Int) -> [String] {
    let texts = PaperNumbers(language: language, unit: observable.metric.declaration.unit)
    var cells = [title(observable), numbers.whole(week)]
    let replicates = counts(observable, week: week).map { numbers.whole($0) }
      .joined(separator: "\(Typography.noBreakSpace)/\(Typography.noBreakSpace)")
    let bands = variants.map { result.ensemble.band(observable, variant: $0, week: week) }
    for band in bands {
      let span = band.flatMap { $0.count > 1 ? ($0.low, $0.high) : nil }
      cells += [texts.mean(band?.mean), texts.band(span)]
    }
    if result.withProgramme != nil {
      let difference = result.effect(observable, week: week)
      cells += [
        texts.difference(difference?.mean), texts.interval(difference?.interval, isEffect: true),
        replicates, numbers.whole(difference?.count ?? 0),
      ]
    } else {
      cells += [texts.interval(bands.first??.interval, isEffect: false), replicates]
    }
    return cells
  }
}

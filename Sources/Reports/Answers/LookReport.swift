import Charts
import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// Measures over time, as pictures and as rows, and measures at the present week.
struct LookReport {
  let look: LookAnswer
  let words: AnswerWords
  private let names: [String]

  init(_ look: LookAnswer, _ words: AnswerWords, names: [String] = []) {
    self.look = look
    self.words = words
    self.names = names
  }

  private var curves: LookCurves { LookCurves(look: look, words: words, names: names) }
  private var data: LookData { LookData(look: look, language: words.language) }

  private var isSingle: Bool { look.branches.allSatisfy { $0.replicates == 1 } }

  // MARK: A picture

  /// Measures over time, as pictures.
  var plot: Document {
    let chart = LookChart(curves: curves)
    var blocks: [Document.Block] = summary(chart).map { .sentence($0) }
    blocks += chart.pictures.map { .picture($0.chart, description: $0.description) }
    blocks.append(words.noBaseline)
    return Document(words.language, blocks, data: data.table(weeks: Array(look.weeks)))
  }

  /// The last change again: cooperation before it and after it.
  static func lastChange(
    _ command: String, _ look: LookAnswer, _ words: AnswerWords
  ) -> Document {
    let report = LookReport(
      look, words, names: [words.fixed(.before), words.fixed(.after)])
    var document = report.plot
    document.blocks.insert(.title(words.branches.lastChange(command)), at: 0)
    return document
  }

  /// One curve is told with its band and how it moved; several by their two ends.
  private func summary(_ chart: LookChart) -> [String] {
    guard let curve = curves.all.first, look.curves.count == 1 else {
      return chart.sentences
    }
    let series = curve.series
    let last = series.weeks.upperBound
    let replicates = look.branches.first?.replicates ?? 1
    let state = words.looks.state(
      series.measure, band: series.band(week: last), week: last, replicates: replicates)
    let moved = TimeReport.change(of: series, since: series.weeks.lowerBound)
    return [
      state,
      words.looks.moved(moved, of: series.measure, since: series.weeks.lowerBound),
    ].filter { !$0.isEmpty }
  }

  // MARK: Rows

  /// Measures over time, as rows.
  func table(every: Int) -> Document {
    let weeks = LookReport.weeks(look.weeks, every: every)
    let all = curves.all
    let columns =
      [TextTable.Column(words.fixed(.week), .right)]
      + all.map { TextTable.Column($0.name, .right) }
    let rows = weeks.map { week in
      [words.numbers.whole(week)]
        + all.map { words.looks.shortValue($0.series.band(week: week), of: $0.unit) }
    }
    var blocks: [Document.Block] = [
      .title(curves.title), .table(TextTable(columns: columns, rows: rows)),
      .note(words.looks.bandNote(isSingle: isSingle)),
    ]
    if every > 1 { blocks.append(.note(words.looks.every(every))) }
    blocks.append(words.noBaseline)
    return Document(words.language, blocks, data: data.table(weeks: weeks))
  }

  /// Every so many weeks from the first, and the last.
  static func weeks(_ weeks: ClosedRange<Int>, every: Int) -> [Int] {
    var shown = Array(stride(from: weeks.lowerBound, through: weeks.upperBound, by: max(every, 1)))
    if shown.last != weeks.upperBound { shown.append(weeks.upperBound) }
    return shown
  }

  // MARK: The present week

  /// Measures at the present week.
  var measures: Document {
    let week = look.weeks.upperBound
    guard let curve = curves.all.first, look.curves.count == 1 else {
      let place = look.branches.first.map(words.branches.place) ?? ""
      return Document(
        words.language,
        [
          .sentence(place), .table(presentTable), .note(words.looks.bandNote(isSingle: isSingle)),
          words.noBaseline,
        ], data: data.table(weeks: [week]))
    }
    let band = curve.series.band(week: week)
    var blocks: [Document.Block] = [
      .sentence(
        words.looks.state(
          curve.series.measure, band: band, week: week,
          replicates: look.branches.first?.replicates ?? 1))
    ]
    if let interval = band?.interval {
      blocks.append(
        .sentence(words.looks.meanInterval(interval, of: curve.unit)))
    }
    blocks += [.note(meaning(curve.series.measure)), words.noBaseline]
    return Document(words.language, blocks, data: data.table(weeks: [week]))
  }

  /// The measures followed; advice when there are none.
  var watches: Document {
    guard !look.curves.isEmpty else {
      return Document(
        words.language,
        [.sentence(words.fixed(.noWatch)), words.hint([.command(.watch), .text("trust")])])
    }
    var table = presentTable
    table.columns.insert(TextTable.Column("", .right), at: 0)
    table.rows = table.rows.enumerated().map { [words.numbers.whole($0.offset + 1)] + $0.element }
    return Document(
      words.language,
      [
        .sentence(look.branches.first.map(words.branches.place) ?? ""), .table(table),
        words.noBaseline,
      ], data: data.table(weeks: [look.weeks.upperBound]))
  }

  /// Every measure with mean, band and interval at the last week.
  var presentTable: TextTable {
    let week = look.weeks.upperBound
    return TextTable(
      columns: [
        .init(words.fixed(.measure)), .init(words.fixed(.mean), .right),
        .init(words.fixed(.eightLives), .right), .init(words.fixed(.interval), .right),
      ],
      rows: curves.all.map { curve in
        let band = curve.series.band(week: min(week, curve.series.weeks.upperBound))
        return [
          curve.title,
          band.map { words.numbers.value($0.mean, of: curve.unit) } ?? Typography.missing,
          words.looks.band(band, of: curve.unit),
          words.looks.interval(band?.interval, of: curve.unit),
        ]
      })
  }

  private func meaning(_ measure: Measure) -> String {
    guard case .metric(let metric, _, _) = measure else {
      return words.looks.reporterMeaning
    }
    return Typography.capitalised(metric.declaration.meaning[words.language]) + "."
  }

  // MARK: Files

  /// Measures in full: every week.
  var export: Document {
    Document(
      words.language, [.title(curves.title), .sentence(words.fixed(.exported))],
      data: data.table(weeks: Array(look.weeks)))
  }
}

import Charts
import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// What an outcome becomes along one lever, or two.
struct SweepReport {
  let answer: SweepAnswer
  let words: AnswerWords

  init(_ answer: SweepAnswer, _ words: AnswerWords) {
    self.answer = answer
    self.words = words
  }

  private var report: ExperimentReport { ExperimentReport(words) }
  private var sentences: SweepWording { SweepWording(words.language) }
  private var unit: MeasureUnit { MeasureUnit(answer.view.measure) }
  private var isEffect: Bool { answer.response == .effect }

  /// A point: its levels as people read them, and what came of it.
  private struct Row {
    var point: Int
    var levels: [String]
    var numbers: [Double?]
    var band: Band?
    var without: Band?
    var difference: PairedDifference?

    /// What the answer tells of the point.
    func mean(isEffect: Bool) -> Double? { isEffect ? difference?.mean : band?.mean }
    func interval(isEffect: Bool) -> ClosedRange<Double>? {
      let found = isEffect ? difference?.interval : band?.interval
      return lives(isEffect: isEffect) < SweepWording.fewestLives ? nil : found
    }
    /// Between which values eight lives out of ten lie; nothing of a few lives.
    var spread: Band? {
      lives(isEffect: false) < SweepWording.fewestLives ? nil : band
    }
    private func lives(isEffect: Bool) -> Int {
      (isEffect ? difference?.count : band?.count) ?? 0
    }
  }

  private var rows: [Row] {
    answer.points.enumerated().map { point, levels in
      Row(
        point: point,
        levels: zip(levels, answer.factors).map { report.levers.level($0, of: $1.path) },
        numbers: levels.map(\.number), band: answer.table.band(0, point: point),
        without: answer.isPaired ? answer.table.band(0, point: point, .twin) : nil,
        difference: answer.isPaired ? answer.table.difference(0, point: point) : nil)
    }
  }

  /// The document.
  var document: Document {
    let rows = rows
    var blocks: [Document.Block] = [.sentence(sentence(rows))]
    blocks += report.overridden(answer.view, answer.factors.map(\.path))
    if let picture = picture(rows) {
      blocks.append(.picture(picture, description: sentence(rows)))
    }
    blocks.append(.table(table(rows)))
    let explained: [ExperimentText] =
      isEffect
      ? [.effectNote]
      : (answer.view.replicates < SweepWording.fewestLives ? [] : [.bandNote, .intervalNote])
    if let few = sentences.fewLives(answer.view.replicates) { blocks.append(.note(few)) }
    if contrasts.areChosen(isLine: isLine(rows)) { blocks.append(.note(report.fixed(.pairsNote))) }
    blocks += report.notes(
      answer.view, points: answer.points.count, paths: answer.factors.map(\.path), explained)
    return Document(words.language, blocks, data: data(rows))
  }

  // MARK: In words

  private func place(_ row: Row) -> SweepWording.Place? {
    row.mean(isEffect: isEffect).map { SweepWording.Place(level: name(row), mean: $0) }
  }

  /// The interval of what the answer tells of a point, of a level within what it can be.
  private func interval(_ row: Row) -> ClosedRange<Double>? {
    let found = row.interval(isEffect: isEffect)
    return isEffect ? found : found.map(unit.possible)
  }

  private func name(_ row: Row) -> String {
    guard answer.factors.count > 1 else { return row.levels.first ?? "" }
    return zip(answer.factors, row.levels).map { factor, level in
      "\(report.levers.path(factor.path)) = \(level)".unbroken
    }.joined(separator: ", ")
  }

  private func sentence(_ rows: [Row]) -> String {
    let places = rows.compactMap(place)
    let measure = answer.view.measure
    guard let factor = answer.factors.first else { return "" }
    if answer.factors.count > 1, let lowest = places.min(by: { $0.mean < $1.mean }),
      let highest = places.max(by: { $0.mean < $1.mean })
    {
      return sentences.surface(
        measure, isEffect: isEffect, lowest: lowest, highest: highest,
        isTold: places.count < 2 || contrasts.told.extremes)
    }
    guard isLine(rows) else {
      return sentences.words(
        measure, isEffect: isEffect, along: factor.path, places,
        isTold: contrasts.told.extremes)
    }
    return isEffect
      ? sentences.effect(measure, along: factor.path, places, told: contrasts.told)
      : sentences.level(measure, along: factor.path, places, told: contrasts.told)
  }

  /// Whether the points lie along one lever of numbers, and so have ends.
  private func isLine(_ rows: [Row]) -> Bool {
    answer.factors.count == 1 && rows.allSatisfy { $0.numbers.first.flatMap(\.self) != nil }
  }

  private var contrasts: SweepContrasts { SweepContrasts(answer.table, answer.response) }

  // MARK: In pictures

  private var title: String {
    isEffect
      ? words.labelled(
        Typography.capitalised(report.inUnit(.effect, unit)),
        words.measures.name(answer.view.measure))
      : words.measures.title(answer.view.measure)
  }

  private func picture(_ rows: [Row]) -> (any Picture)? {
    guard rows.contains(where: { $0.mean(isEffect: isEffect) != nil }) else { return nil }
    if answer.factors.count > 1 { return heatMap(rows) }
    return rows.allSatisfy { $0.numbers.first.flatMap(\.self)?.isFinite == true }
      && rows.count > 1 ? leverChart(rows) : bars(rows)
  }

  private func leverChart(_ rows: [Row]) -> LeverChart {
    let points = rows.map { row in
      let mean = row.mean(isEffect: isEffect)
      let band =
        isEffect ? row.interval(isEffect: true) : row.spread.map { $0.low...$0.high }
      return LineChart.Point(row.numbers.first.flatMap(\.self) ?? 0, mean, band: band)
    }.sorted { $0.x < $1.x }
    var values: [Double] = isEffect ? [0] : []
    for point in points {
      values += [point.y, point.band?.lowerBound, point.band?.upperBound].compactMap(\.self)
    }
    let path = answer.factors[0].path
    let series = [
      LineChart.Series(label: report.fixed(isEffect ? .effect : .mean), points: points)
    ]
    return LeverChart(
      title: title, lever: report.axis(path, points.map(\.x)),
      outcome: isEffect
        ? DifferenceAxis(unit: unit, language: words.language)
          .axis(from: values.min() ?? 0, to: values.max() ?? 0)
        : MeasureAxis(unit: unit, language: words.language)
          .axis(from: values.min() ?? 0, to: values.max() ?? 0),
      series: series,
      bandLabel: points.contains { $0.band != nil }
        ? report.fixed(isEffect ? .interval : .eightLives) : "",
      marks: report.present(path, in: answer.view.branch, points.map(\.x)))
  }

  private func bars(_ rows: [Row]) -> DivergingBars {
    DivergingBars(
      title: title,
      rows: rows.map { row in
        DivergingBars.Row(
          label: row.levels.first ?? "", value: row.mean(isEffect: isEffect),
          interval: interval(row), text: text(row))
      }, intervalLabel: report.fixed(.interval))
  }

  private func heatMap(_ rows: [Row]) -> HeatMap {
    var names: (rows: [String], columns: [String]) = ([], [])
    for row in rows {
      if !names.rows.contains(row.levels[0]) { names.rows.append(row.levels[0]) }
      if !names.columns.contains(row.levels[1]) { names.columns.append(row.levels[1]) }
    }
    let cells = names.rows.map { first in
      names.columns.map { second in
        let row = rows.first { $0.levels == [first, second] }
        return HeatMap.Cell(
          row?.mean(isEffect: isEffect), text: row.map(text) ?? Typography.missing)
      }
    }
    return HeatMap(
      title: title, rowLabel: report.levers.path(answer.factors[0].path),
      columnLabel: report.levers.path(answer.factors[1].path), rows: names.rows,
      columns: names.columns, cells: cells)
  }

  private func text(_ row: Row) -> String {
    guard let mean = row.mean(isEffect: isEffect) else { return Typography.missing }
    return isEffect
      ? words.numbers.difference(mean, of: unit) : words.numbers.value(mean, of: unit)
  }

  // MARK: In rows

  private func table(_ rows: [Row]) -> TextTable {
    let levels = answer.factors.map {
      TextTable.Column(report.levers.path($0.path), .right)
    }
    guard isEffect else {
      return TextTable(
        columns: levels + [
          .init(report.fixed(.mean), .right), .init(report.fixed(.eightLives), .right),
          .init(report.fixed(.interval), .right),
        ],
        rows: rows.map { row in
          row.levels + [
            text(row), words.looks.band(row.spread, of: unit),
            words.looks.interval(row.interval(isEffect: false), of: unit),
          ]
        }, keys: levels.count)
    }
    return TextTable(
      columns: levels + [
        .init(report.fixed(.without), .right), .init(report.fixed(.with), .right),
        .init(report.inUnit(.effect, unit), .right), .init(report.fixed(.interval), .right),
      ],
      rows: rows.map { row in
        func mean(_ band: Band?) -> String {
          band.map { words.numbers.value($0.mean, of: unit) } ?? Typography.missing
        }
        return row.levels + [
          mean(row.without), mean(row.band), text(row),
          report.interval(row.interval(isEffect: true)) { words.numbers.difference($0, of: unit) },
        ]
      }, keys: levels.count)
  }

  private func data(_ rows: [Row]) -> ExportTable {
    let language = words.language
    var columns: [(key: String, meaning: String)] = answer.factors.map {
      ($0.path.description, report.levers.name($0.path))
    }
    columns += [
      ("mean", ExportText.mean.meaning[language]),
      ("percentile10", ExportText.percentile10.meaning[language]),
      ("percentile90", ExportText.percentile90.meaning[language]),
    ]
    columns += report.intervalColumns
    columns.append(("replicates", ExportText.replicates.meaning[language]))
    if isEffect {
      columns += [
        ("without", report.fixed(.without)), ("effect", report.fixed(.effect)),
        ("effectLow", report.fixed(.effect) + ", " + report.fixed(.interval)),
        ("effectHigh", report.fixed(.effect) + ", " + report.fixed(.interval)),
      ]
    }
    return ExportTable(
      provenance: report.header(answer.view), columns: columns,
      rows: rows.map { row in
        var cells: [ExportTable.Cell] = zip(row.numbers, row.levels).map { number, level in
          number.map { .init($0) } ?? .text(level)
        }
        cells += [
          .init(row.band?.mean), .init(row.band?.low), .init(row.band?.high),
          .init(row.band?.interval?.lowerBound), .init(row.band?.interval?.upperBound),
          .whole(row.band?.count ?? 0),
        ]
        if isEffect {
          cells += [
            .init(row.without?.mean), .init(row.difference?.mean),
            .init(row.difference?.interval?.lowerBound),
            .init(row.difference?.interval?.upperBound),
          ]
        }
        return cells
      })
  }
}

extension String {
  /// The text as one word: a line never ends inside it.
  var unbroken: String {
    String(map { $0 == " " ? Character(Typography.noBreakSpace) : $0 })
  }
}

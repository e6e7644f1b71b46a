import Charts
import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// How many replicates are enough.
struct EnoughReport {
  let answer: EnoughAnswer
  let words: AnswerWords

  init(_ answer: EnoughAnswer, _ words: AnswerWords) {
    self.answer = answer
    self.words = words
  }

  private var report: ExperimentReport { ExperimentReport(words) }
  private var sentences: EnoughWording { EnoughWording(words.language) }
  private var unit: MeasureUnit { MeasureUnit(answer.view.measure) }
  private var stages: [EnoughReplicates.Stage] {
    answer.found.stages.filter(\.halfWidth.isFinite)
  }

  /// The document.
  var document: Document {
    let sentence = sentences.answer(answer.found, answer.view.measure)
    var blocks: [Document.Block] = [
      .sentence(sentence), .sentence(sentences.forecast(answer.forecast, answer.view.measure)),
    ]
    if stages.count > 1 { blocks.append(.picture(chart, description: sentence)) }
    blocks.append(.table(table))
    let explained: ExperimentText =
      answer.found.response == .effect ? .effectNote : .intervalNote
    blocks += report.notes(answer.view, points: nil, paths: [], [explained])
    return Document(words.language, blocks, data: data)
  }

  private var chart: LineChart {
    let points = stages.map { LineChart.Point(Double($0.replicates), $0.halfWidth) }
    let first = points.first?.x ?? 0
    let last = points.last?.x ?? 1
    let margin = answer.found.margin
    let values = points.compactMap(\.y) + [0, margin]
    let vertical = DifferenceAxis(unit: unit, language: words.language)
      .axis(from: 0, to: values.max() ?? 1)
    let ticks = RoundTicks.values(in: first...last, atMost: 6)
    return LineChart(
      title: Typography.capitalised(report.fixed(.halfWidth)) + ", "
        + words.measures.name(answer.view.measure),
      horizontal: Axis(
        label: report.fixed(.replicates), range: first...last,
        ticks: ticks.map { Axis.Tick($0, words.numbers.number($0)) }),
      vertical: Axis(range: 0...vertical.range.upperBound, ticks: vertical.ticks),
      series: [
        LineChart.Series(label: report.fixed(.halfWidth), points: points),
        LineChart.Series(
          label: report.fixed(.margin),
          points: [LineChart.Point(first, margin), LineChart.Point(last, margin)], isThin: true),
      ])
  }

  private var table: TextTable {
    TextTable(
      columns: [
        .init(report.fixed(.replicates), .right), .init(report.fixed(.halfWidth), .right),
      ],
      rows: answer.found.stages.map { stage in
        [
          words.numbers.whole(stage.replicates),
          stage.halfWidth.isFinite
            ? "± " + sentences.size(stage.halfWidth, unit) : Typography.missing,
        ]
      })
  }

  private var data: ExportTable {
    let found = answer.found
    return ExportTable(
      provenance: report.header(answer.view) + [
        ("response", .text(found.response.rawValue)), ("margin", .init(found.margin)),
        ("isReached", .truth(found.isReached)), ("mean", .init(found.difference.mean)),
        ("intervalLow", .init(found.difference.interval?.lowerBound)),
        ("intervalHigh", .init(found.difference.interval?.upperBound)),
        ("foretoldReplicates", .whole(answer.forecast.replicates)),
        ("foretoldLow", .whole(answer.forecast.replicatesRange.lowerBound)),
        ("foretoldHigh", .whole(answer.forecast.replicatesRange.upperBound)),
      ],
      columns: [
        ("replicates", report.fixed(.replicates)), ("halfWidth", report.fixed(.halfWidth)),
      ],
      rows: found.stages.map { [.whole($0.replicates), .init($0.halfWidth)] })
  }
}

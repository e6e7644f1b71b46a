import Charts
import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// Where along a lever the regime changes.
struct TippingReport {
  let answer: TippingAnswer
  let words: AnswerWords

  init(_ answer: TippingAnswer, _ words: AnswerWords) {
    self.answer = answer
    self.words = words
  }

  private var report: ExperimentReport { ExperimentReport(words) }
  private var sentences: TippingWording { TippingWording(words.language) }
  private var tipping: TippingPoint { answer.tipping }
  private var unit: MeasureUnit { MeasureUnit(answer.view.measure) }

  /// The document.
  var document: Document {
    let sentence = sentences.answer(tipping, answer.view.measure)
    var blocks: [Document.Block] = [.sentence(sentence)]
    blocks += report.overridden(answer.view, [tipping.path])
    if tipping.trials.count > 1 {
      blocks.append(.picture(chart, description: sentence))
    }
    blocks.append(.table(table))
    blocks += sentences.reservations(tipping).map { .note($0) }
    let method = sentences.method(
      tipping, answer.view, program: Provenance.programVersion, model: ModelVersion.current,
      hash: Provenance.hexadecimal(answer.view.branch.scenario.hash))
    blocks += report.notes(answer.view, method: method, paths: [tipping.path], [.shareNote])
    return Document(words.language, blocks, data: data)
  }

  private var chart: LeverChart {
    let points = tipping.trials.map { trial in
      LineChart.Point(trial.level, trial.share, band: trial.interval)
    }
    let vertical = Axis(
      range: 0...1,
      ticks: [0, 0.25, 0.5, 0.75, 1].map {
        Axis.Tick($0, words.numbers.percent($0, decimals: 0))
      })
    return LeverChart(
      title: sentences.chartTitle(tipping, answer.view.measure),
      lever: report.axis(tipping.path, tipping.trials.map(\.level)), outcome: vertical,
      series: [
        LineChart.Series(label: report.fixed(.high), points: points)
      ], bandLabel: report.fixed(.interval) + ", " + sentences.livesPerLevel(tipping),
      marks: report.present(
        tipping.path, in: answer.view.branch, tipping.trials.map(\.level)))
  }

  private var table: TextTable {
    TextTable(
      columns: [
        .init(report.levers.path(tipping.path), .right), .init(report.fixed(.high), .right),
        .init(report.fixed(.interval), .right), .init(report.fixed(.mean), .right),
        .init(report.fixed(.eightLives), .right),
      ],
      rows: tipping.trials.map { trial in
        [
          report.levers.level(trial.level, of: tipping.path),
          "\(words.numbers.whole(trial.high))/\(words.numbers.whole(trial.replicates))",
          report.interval(trial.interval) { words.numbers.number($0 * 100, decimals: 0) },
          words.numbers.value(trial.band.mean, of: unit), words.looks.band(trial.band, of: unit),
        ]
      })
  }

  private var data: ExportTable {
    ExportTable(
      provenance: report.header(answer.view) + [
        ("path", .text(tipping.path.description)), ("threshold", .init(tipping.threshold)),
        ("bracketLow", .init(tipping.bracket?.lowerBound)),
        ("bracketHigh", .init(tipping.bracket?.upperBound)),
        ("crossings", .whole(tipping.crossings)),
        ("conclusion", .text(tipping.conclusion.rawValue)),
      ],
      columns: [
        ("level", report.fixed(.level)), ("high", report.fixed(.high)),
        ("replicates", report.fixed(.replicates)), ("share", report.fixed(.high)),
        ("shareLow", report.fixed(.interval)), ("shareHigh", report.fixed(.interval)),
        ("mean", report.fixed(.mean)), ("percentile10", report.fixed(.eightLives)),
        ("percentile90", report.fixed(.eightLives)),
      ],
      rows: tipping.trials.map { trial in
        [
          .init(trial.level), .whole(trial.high), .whole(trial.replicates), .init(trial.share),
          .init(trial.interval.lowerBound), .init(trial.interval.upperBound),
          .init(trial.band.mean), .init(trial.band.low), .init(trial.band.high),
        ]
      })
  }
}

import Charts
import CommandLanguage
import Experiments
import Exploration
import TerritoryModel
import Wording

/// What the fitted model of a calibration gives beside each target.
struct CalibrationFit {
  private let answer: CalibrationAnswer
  private let words: AnswerWords

  init(_ answer: CalibrationAnswer, _ words: AnswerWords) {
    self.answer = answer
    self.words = words
  }

  private var report: ExperimentReport { ExperimentReport(words) }
  private var sentences: CalibrationWording { CalibrationWording(words.language) }
  private var posterior: Posterior { answer.posterior }

  private func measure(_ place: Int) -> Measure {
    Measure(posterior.targets[place].outcome.observable, in: answer.loaded.scenario)
  }

  /// What a target is called, by its place.
  func name(_ place: Int) -> String {
    let week = posterior.targets[place].outcome.week
    return "\(words.measures.name(measure(place))), \(words.branches.week(week))"
  }

  private func prediction(_ place: Int) -> Posterior.Prediction? {
    posterior.predictions.indices.contains(place) ? posterior.predictions[place] : nil
  }

  /// Each target with its margin, beside the band of the fitted model, and the verdict.
  var table: TextTable {
    TextTable(
      columns: [
        .init(words.fixed(.measure), wraps: true), .init(report.fixed(.target), .right),
        .init(report.fixed(.margin90), .right), .init(report.fixed(.median), .right),
        .init(report.fixed(.predicted), .right, wraps: true), .init("", wraps: true),
      ],
      rows: posterior.targets.indices.map { place in
        let unit = MeasureUnit(measure(place))
        let target = posterior.targets[place]
        let found = prediction(place)
        func bare(_ value: Double) -> String { words.numbers.bareValue(value, of: unit) }
        return [
          Typography.capitalised(name(place)), words.numbers.value(target.value, of: unit),
          report.interval(target.value - target.margin...target.value + target.margin, bare),
          found?.median.map { words.numbers.value($0, of: unit) } ?? Typography.missing,
          report.interval(found?.interval, bare),
          sentences.verdict(posterior.isTelling ? posterior.verdict(target: place) : nil),
        ]
      })
  }

  /// How far the picture reaches, in units of a target: what lies beyond is missed by far.
  private static let farthest = 6.0

  /// The band of the fitted model around each target, on one scale: the target is 0, its error and the
  /// model's noise together are 1.
  var bands: IntervalBars {
    let rows = posterior.targets.indices.map { place -> IntervalBars.Row in
      let target = posterior.targets[place]
      let given = posterior.scales.indices.contains(place) ? posterior.scales[place] : 0
      let scale = given > 0 ? given : max(target.deviation, .leastNormalMagnitude)
      func shown(_ value: Double) -> Double {
        min(max((value - target.value) / scale, -Self.farthest), Self.farthest)
      }
      let unit = MeasureUnit(measure(place))
      let found = prediction(place)
      return IntervalBars.Row(
        label: Typography.capitalised(name(place)),
        values: [
          IntervalBars.Value(
            value: found?.median.map(shown),
            interval: found?.interval.map { shown($0.lowerBound)...shown($0.upperBound) },
            text: found?.median.map { words.numbers.value($0, of: unit) } ?? Typography.missing)
        ])
    }
    let reached =
      rows.flatMap { $0.values.compactMap(\.interval) }
      .map { max(abs($0.lowerBound), abs($0.upperBound)) }.max() ?? 0
    let end = max(reached.rounded(.up), 2)
    return IntervalBars(
      title: Typography.capitalised(report.fixed(.predicted)) + ", " + sentences.distance,
      axis: Axis(
        range: -end...end,
        ticks: [-end, 0, end].map { Axis.Tick($0, words.numbers.signed($0, decimals: 0)) }),
      rows: rows, form: .points, intervalLabel: report.fixed(.ninety))
  }
}

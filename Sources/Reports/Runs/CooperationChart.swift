import Charts
import Experiments
import Simulation
import TerritoryModel
import Wording

/// The cooperation rate over the weeks, both futures with their bands: one chart for terminals and
/// for figures.
public struct CooperationChart: Sendable {
  /// What is drawn.
  public var result: RunResult
  /// The language of the labels.
  public var language: Language

  /// A chart of a result.
  public init(_ result: RunResult, language: Language) {
    self.result = result
    self.language = language
  }

  private var numbers: NumberWording { NumberWording(language) }

  /// The chart; nothing when no week has a value.
  public var chart: LineChart? {
    let variants: [(Int, RunText, end: RunText?)] =
      result.withProgramme.map {
        [
          ($0, .withProgramme, .withEnd), (result.withoutProgramme, .withoutProgramme, .withoutEnd),
        ]
      } ?? [(result.main, .meanOfReplicates, nil)]
    let series = variants.map { variant, label, end in
      LineChart.Series(
        label: label.text[language], endLabel: end?.text[language] ?? "", points: points(variant))
    }
    let values = series.flatMap(\.points).flatMap { point in
      [point.y, point.band?.lowerBound, point.band?.upperBound].compactMap(\.self)
    }
    guard let low = values.min(), let high = values.max() else { return nil }
    return chart(series, low: low, high: high)
  }

  private func chart(_ series: [LineChart.Series], low: Double, high: Double) -> LineChart {
    let isBanded = result.ensemble.replicates > 1
    return LineChart(
      title: RunText.chartTitle.text[language],
      horizontal: horizontal, vertical: vertical(low, high),
      series: isBanded || series.count > 1
        ? series : series.map { .init(label: "", points: $0.points) },
      bandLabel: isBanded ? RunText.eightLives.text[language] : "",
      coincidenceLabel: RunText.curvesCoincide.text[language])
  }

  /// The chart as an SVG document; without curves when no week has a value.
  public func svg() -> String {
    let chart = self.chart ?? chart([], low: 0, high: 1)
    let description = chart.series.map { series in
      RunWording(language).curve(
        series.label.isEmpty ? chart.title : series.label, start: series.points.first?.y,
        end: series.points.last?.y)
    }.joined(separator: language == .french ? "\u{202F}; " : "; ")
    return SVGLineChart(chart, description: description + ".", language: language.rawValue).text()
  }

  private func points(_ variant: Int) -> [LineChart.Point] {
    (0...result.ensemble.horizon).map { week in
      let band = result.ensemble.band(Observable(.cooperation), variant: variant, week: week)
      return LineChart.Point(
        Double(week), band?.mean,
        band: band.flatMap { $0.count > 1 ? $0.low...$0.high : nil })
    }
  }

  /// Weeks in steps that people count in: quarters, half-years, years.
  private var horizontal: Axis {
    let horizon = result.ensemble.horizon
    let step = [1, 2, 4, 13, 26, 52, 104, 260].first { horizon / $0 <= 8 } ?? 520
    let ticks = stride(from: 0, through: horizon, by: step).map {
      Axis.Tick(Double($0), numbers.whole($0))
    }
    return Axis(
      label: RunText.weeksAxis.text[language], range: 0...Double(horizon), ticks: ticks)
  }

  /// At least ten points high, so that a small effect is not made to look large.
  private func vertical(_ low: Double, _ high: Double) -> Axis {
    let middle = (low + high) / 2
    let half = max((high - low) * 0.55, 0.05)
    let bottom = max(0, min(middle - half, 1 - 2 * half))
    let range = bottom...min(1, max(middle + half, bottom + 2 * half))
    let ticks = RoundTicks.values(in: range, atMost: 5)
    return Axis(range: range, ticks: ticks.map { Axis.Tick($0, numbers.percent($0, decimals: 0)) })
  }
}

extension RunReport {
  /// Both futures, with their bands.
  var chart: [String] {
    guard let chart = CooperationChart(result, language: language).chart else { return [] }
    return TerminalLineChart(chart, width: textWidth, height: 12, style: style).lines()
  }
}

/// What becomes of outcomes when a lever moves: a line for each outcome or each condition, with its
/// band, its name at its end, and a mark at every value that was computed.
public struct LeverChart: Sendable, Hashable {
  /// What the chart shows; the outcome is named here, its axis carries the numbers alone.
  public var title: String
  /// The values of the lever.
  public var lever: Axis
  /// The values of the outcome.
  public var outcome: Axis
  /// The lines, the most important first; `x` is the value of the lever.
  public var series: [LineChart.Series]
  /// What the bands mean; empty when no line has one.
  public var bandLabel: String
  /// Values of the lever to be told, such as its default or a tipping point.
  public var marks: [LineChart.Mark]

  /// A chart.
  public init(
    title: String, lever: Axis, outcome: Axis, series: [LineChart.Series], bandLabel: String = "",
    marks: [LineChart.Mark] = []
  ) {
    self.title = title
    self.lever = lever
    self.outcome = outcome
    self.series = series
    self.bandLabel = bandLabel
    self.marks = marks
  }

  private var curves: LineChart {
    var chart = LineChart(
      title: title, horizontal: lever, vertical: outcome, series: series, bandLabel: bandLabel,
      marks: marks)
    chart.showsPoints = true
    return chart
  }
}

extension LeverChart: Picture {
  /// The chart as lines for a terminal; the first line shows its band.
  public func lines(width: Int, height: Int = 16, style: TerminalStyle = .plain) -> [String] {
    curves.lines(width: width, height: height, style: style)
  }

  /// The chart as an SVG document, half as high as it is wide (on paper higher), with the bands of all lines.
  public func svg(_ setting: SVGSetting) -> String {
    SVGLineChart(
      curves, setting,
      height: max((setting.width * (setting.medium == .screen ? 0.5 : 0.7)).rounded(), 220)
    ).text()
  }
}

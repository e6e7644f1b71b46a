/// A line chart as an SVG document: light, readable on light and dark pages, with a title and a
/// description for those who do not see it. The first curve is whole, the others dashed; each
/// carries its label at its end.
public struct SVGLineChart: Sendable {
  /// What is drawn.
  public var chart: LineChart
  /// What the picture says, in words.
  public var description: String
  /// The language of the texts (`fr`, `en`), for screen readers.
  public var language: String
  /// Width in CSS pixels.
  public var width: Double
  /// Height in CSS pixels.
  public var height: Double

  /// A picture to be drawn.
  public init(
    _ chart: LineChart, description: String, language: String, width: Double = 720,
    height: Double = 360
  ) {
    self.chart = chart
    self.description = description
    self.language = language
    self.width = max(width, 240)
    self.height = max(height, 160)
  }

  /// The document.
  public func text() -> String {
    let frame = self.frame
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" xml:lang="\(SVGText.escaped(language))" \
      viewBox="0 0 \(SVGText.number(width)) \(SVGText.number(height))" role="img" \
      aria-labelledby="title description">
      """,
      "<title id=\"title\">\(SVGText.escaped(chart.title))</title>",
      "<desc id=\"description\">\(SVGText.escaped(description))</desc>",
      Self.sheet,
      "<text class=\"heading\" x=\"16\" y=\"26\">\(SVGText.escaped(chart.title))</text>",
    ]
    if !chart.bandLabel.isEmpty {
      lines.append(
        "<text class=\"small\" x=\"16\" y=\"44\">\(SVGText.escaped(chart.bandLabel))</text>")
    }
    lines += axes(frame)
    for (number, series) in chart.series.enumerated().reversed() {
      lines += bands(series, number: number, frame)
    }
    for (number, series) in chart.series.enumerated().reversed() {
      lines += curves(series, number: number, frame)
    }
    lines += labels(frame)
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  // MARK: Layout

  /// The rectangle of the curves.
  private struct Frame {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
  }

  private static let labelSize = 13.0

  private var frame: Frame {
    let ticks = chart.vertical.ticks.map { SVGText.estimatedWidth($0.text) }.max() ?? 0
    let names = chart.series.map { SVGText.estimatedWidth($0.label) }.max() ?? 0
    return Frame(
      left: 24 + ticks * 12,
      right: width - min(16 + names * Self.labelSize, width / 3),
      top: chart.bandLabel.isEmpty ? 44 : 62,
      bottom: height - (chart.horizontal.label.isEmpty ? 34 : 52))
  }

  private func x(_ value: Double, _ frame: Frame) -> Double {
    frame.left + chart.horizontal.position(value) * (frame.right - frame.left)
  }

  private func y(_ value: Double, _ frame: Frame) -> Double {
    let place = min(max(chart.vertical.position(value), 0), 1)
    return frame.bottom - place * (frame.bottom - frame.top)
  }

  // MARK: Parts

  private func axes(_ frame: Frame) -> [String] {
    var lines: [String] = []
    for tick in chart.vertical.ticks {
      let y = SVGText.number(y(tick.value, frame))
      lines.append(
        """
        <path class="grid" d="M\(SVGText.number(frame.left)) \(y)H\(SVGText.number(frame.right))"/>\
        <text class="small" x="\(SVGText.number(frame.left - 6))" y="\(y)" dy="4" \
        text-anchor="end">\(SVGText.escaped(tick.text))</text>
        """)
    }
    for tick in chart.horizontal.ticks {
      let x = SVGText.number(x(tick.value, frame))
      lines.append(
        """
        <path class="tick" d="M\(x) \(SVGText.number(frame.bottom))v5"/>\
        <text class="small" x="\(x)" y="\(SVGText.number(frame.bottom + 19))" \
        text-anchor="middle">\(SVGText.escaped(tick.text))</text>
        """)
    }
    if !chart.horizontal.label.isEmpty {
      lines.append(
        """
        <text class="small" x="\(SVGText.number((frame.left + frame.right) / 2))" \
        y="\(SVGText.number(height - 12))" text-anchor="middle">\
        \(SVGText.escaped(chart.horizontal.label))</text>
        """)
    }
    return lines
  }

  private func bands(_ series: LineChart.Series, number: Int, _ frame: Frame) -> [String] {
    series.points.split { $0.band == nil }.filter { $0.count > 1 }.map { run in
      func place(_ x: Double, _ y: Double) -> String {
        "\(SVGText.number(x)) \(SVGText.number(y))"
      }
      let upper = run.map { place(x($0.x, frame), y($0.band?.upperBound ?? 0, frame)) }
      let lower = run.reversed().map { place(x($0.x, frame), y($0.band?.lowerBound ?? 0, frame)) }
      let path = (upper + lower).joined(separator: "L")
      return "<path class=\"band series\(number)\" d=\"M\(path)Z\"/>"
    }
  }

  private func curves(_ series: LineChart.Series, number: Int, _ frame: Frame) -> [String] {
    series.points.split { $0.y == nil }.map { run in
      let path = run.map {
        "\(SVGText.number(x($0.x, frame))) \(SVGText.number(y($0.y ?? 0, frame)))"
      }.joined(separator: "L")
      let dash = number > 0 ? " stroke-dasharray=\"6 4\"" : ""
      return "<path class=\"line series\(number)\"\(dash) d=\"M\(path)\"/>"
    }
  }

  /// The label of each curve at its last value, moved down where it would touch the one above.
  private func labels(_ frame: Frame) -> [String] {
    let ends = chart.series.enumerated().compactMap { number, series in
      series.points.last { $0.y != nil }.map { (number, series.label, y($0.y ?? 0, frame)) }
    }.sorted { $0.2 < $1.2 }
    var lowest = -Double.infinity
    return ends.map { number, label, y in
      let place = max(y, lowest + Self.labelSize + 3)
      lowest = place
      return """
        <text class="label series\(number)" x="\(SVGText.number(frame.right + 8))" \
        y="\(SVGText.number(place))" dy="4">\(SVGText.escaped(label))</text>
        """
    }
  }

  // Colours of Okabe and Ito, told apart by most colour-blind people; darker or lighter with the page.
  private static let sheet = """
    <style>
    text{font-family:system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;fill:#222}
    .heading{font-size:15px;font-weight:600}.small{font-size:12px;fill:#555}.label{font-size:13px}
    .grid{stroke:#8884;fill:none}.tick{stroke:#888;fill:none}
    .line{fill:none;stroke-width:2;stroke-linejoin:round}.band{stroke:none;fill-opacity:.18}
    .line.series0{stroke:#0072b2}.band.series0,text.series0{fill:#0072b2}
    .line.series1{stroke:#c04f00}.band.series1,text.series1{fill:#c04f00}
    .line.series2{stroke:#00795a}.band.series2,text.series2{fill:#00795a}
    .line.series3{stroke:#a0527f}.band.series3,text.series3{fill:#a0527f}
    @media (prefers-color-scheme:dark){text{fill:#eee}.small{fill:#aaa}
    .line.series0{stroke:#56b4e9}.band.series0,text.series0{fill:#56b4e9}
    .line.series1{stroke:#e69f00}.band.series1,text.series1{fill:#e69f00}
    .line.series2{stroke:#33c9a0}.band.series2,text.series2{fill:#33c9a0}
    .line.series3{stroke:#e09cc3}.band.series3,text.series3{fill:#e09cc3}}
    </style>
    """
}

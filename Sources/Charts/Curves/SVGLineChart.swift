/// A line chart as an SVG document: light, readable on light and dark pages, with a title and a
/// description for those who do not see it. The first curve is whole, the others dashed, each in its
/// own way; each carries its label at its end.
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
  /// What the identifiers in the document begin with, so that several can share a page.
  public var identifier = ""
  /// Which curves show their bands.
  public var bands = LineChart.Bands.all
  /// Where the picture is read.
  public var medium = SVGSetting.Medium.screen

  /// A picture in a setting; so many CSS pixels high.
  init(_ chart: LineChart, _ setting: SVGSetting, height: Double = 360) {
    self.init(
      chart, description: setting.description, language: setting.language, width: setting.width,
      height: height)
    identifier = setting.identifier
    medium = setting.medium
  }

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
    let document = document
    let frame = frame(document)
    let numbers = chart.seriesNumbers
    var body = axes(frame)
    for (series, number) in zip(chart.series, numbers).reversed() where showsBand(series, number) {
      body += bands(series, number: number, frame)
    }
    body += marks(frame)
    let drawn = Array(zip(chart.series, numbers).reversed())
    for (series, number) in drawn.filter(\.0.isThin) + drawn.filter({ !$0.0.isThin }) {
      body += curves(series, number: number, frame)
    }
    if chart.showsPoints { body += points(frame) }
    body += labels(frame) + dots(frame)
    return document.text(height: height, body: body)
  }

  // MARK: Layout

  /// The rectangle of the curves, and what stands around it.
  struct Frame {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    /// Where the names of dated events stand; the rows are counted upwards from the top.
    var marks: [MarkLayout.Place?]
  }

  private static let labelSize = 13.0
  private static let labelHeight = 16.0
  private static let markHeight = 16.0
  private static let markGap = 8.0

  private var document: SVGDocument {
    SVGDocument(
      title: chart.title, notes: chart.bandLabel.isEmpty ? [] : [chart.bandLabel],
      setting: SVGSetting(
        description: description, language: language, width: width, identifier: identifier,
        medium: medium))
  }

  private func frame(_ document: SVGDocument) -> Frame {
    let ticks = chart.vertical.ticks.map { SVGText.estimatedWidth($0.text) }.max() ?? 0
    let names = chart.series.map { SVGText.estimatedWidth($0.label) }.max() ?? 0
    let lastTick = chart.horizontal.ticks.last.map { SVGText.estimatedWidth($0.text) * 6 } ?? 0
    var frame = Frame(
      left: 24 + ticks * 12,
      right: width - max(min(16 + names * Self.labelSize, width / 3), min(lastTick + 4, 60)),
      top: document.top, bottom: height - (chart.horizontal.label.isEmpty ? 34 : 52), marks: [])
    frame.marks = MarkLayout(
      gap: 6, limit: width - frame.left - 8, unit: 0, rows: 5, shortest: 40
    ).places(
      chart.marks.map { mark in
        let length = SVGText.estimatedWidth(mark.label) * SVGDocument.noteSize
        let isShown = isInside(mark.x) && !mark.label.isEmpty
        return (x(mark.x, frame) - frame.left, isShown ? length + 4 : 0)
      })
    let rows = frame.marks.compactMap { $0.map { $0.row + 1 } }.max() ?? 0
    // Below the names there is room for the highest tick and for values beyond the range.
    if rows > 0 { frame.top += Double(rows) * Self.markHeight + Self.markGap }
    return frame
  }

  private func x(_ value: Double, _ frame: Frame) -> Double {
    frame.left + chart.horizontal.position(value) * (frame.right - frame.left)
  }

  private func y(_ value: Double, _ frame: Frame) -> Double {
    frame.bottom - chart.vertical.clampedPosition(value) * (frame.bottom - frame.top)
  }

  // MARK: Axes

  private func axes(_ frame: Frame) -> [String] {
    var lines = chart.vertical.ticks.map { tick in
      let y = y(tick.value, frame)
      return SVGText.path(
        "grid", "M\(SVGText.number(frame.left)) \(SVGText.number(y))H\(SVGText.number(frame.right))"
      )
        + SVGText.element(
          tick.text, x: frame.left - 6, y: y, kind: "small", anchor: .end, isCentred: true)
    }
    lines += SVGAxis(
      axis: chart.horizontal, left: frame.left, right: frame.right, bottom: frame.bottom
    ).lines()
    if !chart.horizontal.label.isEmpty {
      lines.append(
        SVGText.element(
          chart.horizontal.label, x: (frame.left + frame.right) / 2, y: height - 12, kind: "small",
          anchor: .middle))
    }
    return lines
  }

  // MARK: Curves

  private func showsBand(_ series: LineChart.Series, _ number: Int) -> Bool {
    switch bands {
    case .none: false
    case .first: number == 0 && !series.isThin
    case .all: !series.isThin
    }
  }

  private func bands(_ series: LineChart.Series, number: Int, _ frame: Frame) -> [String] {
    // Several bands over each other are lighter, so that those below are seen.
    let isCrowded = bands == .all && chart.series.count { !$0.isThin } > 2
    let style = isCrowded ? " style=\"fill-opacity:.1\"" : ""
    return series.points.split { $0.band == nil }.filter { $0.count > 1 }.map { run in
      let upper = run.map { place($0.x, $0.band?.upperBound ?? 0, frame) }
      let lower = run.reversed().map { place($0.x, $0.band?.lowerBound ?? 0, frame) }
      let path = (upper + lower).joined(separator: "L")
      return "<path class=\"band \(SVGSheet.series(number))\"\(style) d=\"M\(path)Z\"/>"
    }
  }

  private func curves(_ series: LineChart.Series, number: Int, _ frame: Frame) -> [String] {
    series.points.split { $0.y == nil }.map { run in
      let path = run.map { place($0.x, $0.y ?? 0, frame) }.joined(separator: "L")
      let dashes = series.isThin ? nil : LinePattern.dashes(series: number)
      let dash = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
      let kind = "line \(SVGSheet.series(number))" + (series.isThin ? " thin" : "")
      return "<path class=\"\(kind)\"\(dash) d=\"M\(path)\"/>"
    }
  }

  private func place(_ x: Double, _ y: Double, _ frame: Frame) -> String {
    "\(SVGText.number(self.x(x, frame))) \(SVGText.number(self.y(y, frame)))"
  }

  /// The label of each curve at its last value, wrapped where it is long, and moved where it would
  /// touch another or leave the picture.
  private func labels(_ frame: Frame) -> [String] {
    let room = width - frame.right - 8
    var ends = chart.series.enumerated().compactMap { number, series in
      series.points.last { $0.y != nil }.map { point in
        (
          number: number, y: y(point.y ?? 0, frame),
          lines: SVGText.wrapped(series.label, to: room, size: Self.labelSize)
        )
      }
    }.filter { !chart.series[$0.number].label.isEmpty }.sorted { $0.y < $1.y }
    var lowest = -Double.infinity
    for place in ends.indices {
      ends[place].y = max(ends[place].y, lowest + Self.labelHeight)
      lowest = ends[place].y + Self.labelHeight * Double(ends[place].lines.count - 1)
    }
    // Pushed below the picture, they go back up together.
    var limit = height - 8
    for place in ends.indices.reversed() {
      let tail = Self.labelHeight * Double(ends[place].lines.count - 1)
      ends[place].y = min(ends[place].y, limit - tail)
      limit = ends[place].y - Self.labelHeight
    }
    return ends.flatMap { end in
      end.lines.enumerated().map { number, line in
        SVGText.element(
          line, x: frame.right + 8, y: end.y + Self.labelHeight * Double(number),
          kind: "label \(SVGSheet.series(chart.seriesNumbers[end.number]))", isCentred: true)
      }
    }
  }

  /// A mark at every point that has a value.
  private func points(_ frame: Frame) -> [String] {
    zip(chart.series, chart.seriesNumbers).filter { !$0.0.isThin }.flatMap { series, number in
      series.points.compactMap { point in
        point.y.map { value in
          """
          <circle class="bar \(SVGSheet.series(number))" cx="\(SVGText.number(x(point.x, frame)))" \
          cy="\(SVGText.number(y(value, frame)))" r="3"/>
          """
        }
      }
    }
  }

  // MARK: Events and values

  private func isInside(_ x: Double) -> Bool { (0...1).contains(chart.horizontal.position(x)) }

  private func marks(_ frame: Frame) -> [String] {
    zip(chart.marks, frame.marks).flatMap { mark, place -> [String] in
      guard isInside(mark.x) else { return [] }
      let x = x(mark.x, frame)
      let rows = place.map { Double($0.row + 1) } ?? 0
      let top = frame.top - (place == nil ? 0 : rows * Self.markHeight + Self.markGap - 4)
      let line = SVGText.path(
        "mark",
        "M\(SVGText.number(x)) \(SVGText.number(top))V\(SVGText.number(frame.bottom))")
      guard let place else { return [line] }
      let isBefore = frame.left + place.start < x - 1
      let name = SVGText.truncated(mark.label, to: place.length, size: SVGDocument.noteSize)
      return [
        line,
        SVGText.element(
          name, x: isBefore ? x - 4 : x + 4, y: top + 9, kind: "small",
          anchor: isBefore ? .end : .start),
      ]
    }
  }

  private func dots(_ frame: Frame) -> [String] {
    chart.dots.filter { isInside($0.x) && !$0.y.isNaN }.flatMap { dot in
      let x = x(dot.x, frame)
      let y = y(dot.y, frame)
      let position = chart.vertical.position(dot.y)
      // Beyond the range an arrow at the edge: a dot there would tell a wrong value.
      let shape =
        position > 1 ? "l6 10h-12Z" : position < 0 ? "l6 -10h-12Z" : "m0 -6l6 6l-6 6l-6 -6Z"
      var lines = [
        SVGText.path("dot", "M\(SVGText.number(x)) \(SVGText.number(y))\(shape)")
      ]
      if !dot.label.isEmpty {
        let length = SVGText.estimatedWidth(dot.label) * SVGDocument.noteSize + 10
        let isBefore = x + length > frame.right
        lines.append(
          SVGText.element(
            dot.label, x: isBefore ? x - 10 : x + 10, y: y, kind: "small strong",
            anchor: isBefore ? .end : .start, isCentred: true))
      }
      return lines
    }
  }
}

import SourceText

/// A line chart as lines of text for a terminal.
///
/// The first curve is drawn whole, the second in every other column, the third in every third, and so
/// on; each has its short name at its end, so that they are told apart without colour. Only the first
/// curve has its band, as sparse dots, unless others are asked for: two bands over each other are
/// hard to read. Beside a thin line the others are two dots high.
public struct TerminalLineChart: Sendable {
  /// What is drawn.
  public var chart: LineChart
  /// Columns for the whole picture, labels included; at least 24 are used.
  public var width: Int
  /// Rows for the curves alone; at least 3 are used.
  public var height: Int
  /// What the terminal can do.
  public var style: TerminalStyle

  /// Which curves show their bands.
  var bands: LineChart.Bands { chart.terminalBands }

  /// A picture to be drawn.
  public init(
    _ chart: LineChart, width: Int = 80, height: Int = 12, style: TerminalStyle = .plain
  ) {
    self.chart = chart
    self.width = max(width, 24)
    self.height = max(height, 3)
    self.style = style
  }

  /// The lines, from the title to the labels of the horizontal axis.
  public func lines() -> [String] {
    let gutter = min(chart.vertical.ticks.map { DisplayWidth.of($0.text) }.max() ?? 0, width / 3)
    let margin = margin(gutter: gutter)
    let columns = max(width - gutter - 2 - margin, 8)
    var canvas = DotCanvas(columns: columns, rows: height, glyphs: style.glyphs)
    let paths = paths(on: canvas)
    draw(paths, on: &canvas)
    let ends = margin > 0 ? endLabels(paths, on: canvas) : [:]
    let axis = TerminalAxis(
      axis: chart.horizontal, start: gutter + 2, columns: columns, style: style)
    var lines: [String] = []
    if !chart.title.isEmpty {
      lines += TextLayout.wrapped(chart.title, to: width).map(style.strong)
    }
    lines += legend(paths)
    lines += markNames(axis)
    let cells = overlaid(canvas, axis)
    for row in 0..<height {
      let tick = chart.vertical.ticks.first {
        dot($0.value, of: canvas) / canvas.dotsDown == row
      }
      let label = TextLayout.padded(
        TextLayout.truncated(tick?.text ?? "", to: gutter), to: gutter, .right)
      let plain = label + " " + (tick == nil ? style.glyph("│", "|") : style.glyph("┤", "+"))
      let end = ends[row].map { number in
        let name = TextLayout.truncated(chart.series[number].endLabel, to: margin - 1)
        return " " + style.coloured(name, series: chart.seriesNumbers[number])
      }
      lines.append(TextLayout.trimmed(plain + cells[row].text(style) + (end ?? "")))
    }
    return lines + axis.lines()
  }

  /// Columns for the names at the ends of the curves: curves matter more than their names where
  /// there is no room for both.
  private func margin(gutter: Int) -> Int {
    let names = chart.series.map { DisplayWidth.of($0.endLabel) }.max() ?? 0
    let room = width - gutter - 3
    let shown = min(names, max(width / 4, 8), room - 20)
    return shown >= min(names, 4) && shown > 0 ? shown + 1 : 0
  }

  // MARK: Curves

  /// The row of dots of every curve, column by column of dots; nothing in a gap.
  private func paths(on canvas: DotCanvas) -> [[Int?]] {
    chart.series.map { series in
      (0..<canvas.width).map { x in
        series.interpolated(at: value(atDot: x, of: canvas))?.y.map { dot($0, of: canvas) }
      }
    }
  }

  private func draw(_ paths: [[Int?]], on canvas: inout DotCanvas) {
    let numbers = chart.seriesNumbers
    for (series, number) in zip(chart.series, numbers).reversed() where showsBand(series, number) {
      drawBand(series, number: number, on: &canvas)
    }
    let isHeavy = chart.series.contains(where: \.isThin)
    // The first series is drawn last: it stays whole where curves cross; thin lines lie under all.
    for (place, path) in paths.enumerated().reversed() where chart.series[place].isThin {
      drawLine(path, .thin(numbers[place]), isHeavy: false, on: &canvas)
    }
    for (place, path) in paths.enumerated().reversed() where !chart.series[place].isThin {
      drawLine(path, .line(numbers[place]), isHeavy: isHeavy, on: &canvas)
    }
  }

  private func value(atDot x: Int, of canvas: DotCanvas) -> Double {
    let range = chart.horizontal.range
    let share = Double(x) / Double(max(canvas.width - 1, 1))
    return range.lowerBound + share * (range.upperBound - range.lowerBound)
  }

  func dot(_ value: Double, of canvas: DotCanvas) -> Int {
    let place = (1 - chart.vertical.position(value)) * Double(canvas.height - 1)
    guard !place.isNaN else { return -1 }
    // Clamped one dot outside, so that values far away still fit an integer and are not drawn.
    return Int(min(max(place.rounded(), -1), Double(canvas.height)))
  }

  private func showsBand(_ series: LineChart.Series, _ number: Int) -> Bool {
    switch bands {
    case .none: false
    case .first: number == 0 && !series.isThin
    case .all: !series.isThin
    }
  }

  private func drawBand(_ series: LineChart.Series, number: Int, on canvas: inout DotCanvas) {
    for x in 0..<canvas.width {
      guard let band = series.interpolated(at: value(atDot: x, of: canvas))?.band else { continue }
      let top = dot(band.upperBound, of: canvas)
      let bottom = dot(band.lowerBound, of: canvas)
      for y in top...max(top, bottom) where isStippled(x: x, y: y, number: number) {
        canvas.mark(x: x, y: y, .band(number))
      }
    }
  }

  /// In braille a band has one dot in each cell, every other band at another place of it; in blocks
  /// it has all, in ASCII one character out of four.
  private func isStippled(x: Int, y: Int, number: Int) -> Bool {
    switch style.glyphs {
    case .unicode: y % 4 == (1 + 2 * number) % 4 && x % 2 == number % 2
    case .blocks: true
    case .ascii: x % 2 == 0 && (x + 2 * y + 2 * number) % 4 == 0
    }
  }

  private func drawLine(
    _ path: [Int?], _ ink: DotCanvas.Ink, isHeavy: Bool, on canvas: inout DotCanvas
  ) {
    var previous: Int?
    for (x, place) in path.enumerated() {
      guard let y = place else {
        previous = nil
        continue
      }
      // Steep parts are filled from the row after the last one, so that the curve holds together.
      let from = previous.map { $0 < y ? $0 + 1 : $0 > y ? $0 - 1 : y } ?? y
      previous = y
      let isInside = (0..<canvas.height).contains(y)
      let extra = isHeavy && isInside && style.glyphs != .ascii ? 1 : 0
      for row in min(from, y)...(max(from, y) + extra) {
        if isDrawn(ink, cell: x / canvas.dotsAcross) {
          canvas.mark(x: x, y: row, ink)
        } else {
          canvas.clearBand(x: x, y: row)
        }
      }
    }
  }

  private func isDrawn(_ ink: DotCanvas.Ink, cell: Int) -> Bool {
    guard case .line(let series) = ink else { return true }
    return LinePattern.isDrawn(series: series, cell: cell)
  }
}

/// A line chart as lines of text for a terminal.
///
/// The first curve is drawn whole, the second in every other column, the third in every third, and
/// each has its short name at its end, so that they are told apart without colour. Only the first
/// curve has its band, as sparse dots: two bands over each other could not be read.
public struct TerminalLineChart: Sendable {
  /// What is drawn.
  public var chart: LineChart
  /// Columns for the whole picture, labels included; at least 24 are used.
  public var width: Int
  /// Rows for the curves alone; at least 3 are used.
  public var height: Int
  /// What the terminal can do.
  public var style: TerminalStyle

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
    let names = chart.series.map { DisplayWidth.of($0.endLabel) }.max() ?? 0
    // Curves matter more than their names where there is no room for both.
    let margin = names > 0 && width - gutter - 3 - names >= 20 ? names + 1 : 0
    let columns = max(width - gutter - 2 - margin, 8)
    var canvas = DotCanvas(columns: columns, rows: height, glyphs: style.glyphs)
    let paths = paths(on: canvas)
    draw(paths, on: &canvas)
    let ends = margin > 0 ? endLabels(paths, on: canvas) : [:]
    var lines: [String] = []
    if !chart.title.isEmpty {
      lines += TextLayout.wrapped(chart.title, to: width).map(style.strong)
    }
    lines += legend(paths)
    for row in 0..<height {
      let tick = chart.vertical.ticks.first {
        dot($0.value, of: canvas) / canvas.dotsDown == row
      }
      let label = TextLayout.padded(
        TextLayout.truncated(tick?.text ?? "", to: gutter), to: gutter, .right)
      let plain = label + " " + (tick == nil ? glyph("│", "|") : glyph("┤", "+"))
      let end = ends[row].map { number in
        " " + style.coloured(chart.series[number].endLabel, series: number)
      }
      lines.append(TextLayout.trimmed(plain + canvas.line(row, style: style) + (end ?? "")))
    }
    return lines + horizontalAxis(gutter: gutter, columns: columns)
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
    drawBand(on: &canvas)
    // The first series is drawn last: it stays whole where curves cross.
    for (number, path) in paths.enumerated().reversed() {
      drawLine(path, number: number, on: &canvas)
    }
  }

  private func value(atDot x: Int, of canvas: DotCanvas) -> Double {
    let range = chart.horizontal.range
    let share = Double(x) / Double(max(canvas.width - 1, 1))
    return range.lowerBound + share * (range.upperBound - range.lowerBound)
  }

  private func dot(_ value: Double, of canvas: DotCanvas) -> Int {
    let place = (1 - chart.vertical.position(value)) * Double(canvas.height - 1)
    // Clamped one dot outside, so that values far away still fit an integer and are not drawn.
    return Int(min(max(place.rounded(), -1), Double(canvas.height)))
  }

  private func drawBand(on canvas: inout DotCanvas) {
    guard let first = chart.series.first else { return }
    for x in 0..<canvas.width where isStippled(x: x) {
      guard let band = first.interpolated(at: value(atDot: x, of: canvas))?.band else { continue }
      let top = dot(band.upperBound, of: canvas)
      let bottom = dot(band.lowerBound, of: canvas)
      for y in top...max(top, bottom) where isStippled(x: x, y: y) {
        canvas.mark(x: x, y: y, .band(0))
      }
    }
  }

  /// In braille the band has one dot in each cell; in ASCII one character out of four.
  private func isStippled(x: Int, y: Int) -> Bool {
    style.glyphs == .unicode ? y % 4 == 1 : (x + 2 * y) % 4 == 0
  }

  private func isStippled(x: Int) -> Bool { x % 2 == 0 }

  private func drawLine(_ path: [Int?], number: Int, on canvas: inout DotCanvas) {
    var previous: Int?
    for (x, place) in path.enumerated() {
      guard let y = place else {
        previous = nil
        continue
      }
      // Steep parts are filled from the row after the last one, so that the curve holds together.
      let from = previous.map { $0 < y ? $0 + 1 : $0 > y ? $0 - 1 : y } ?? y
      previous = y
      let isGap = (x / canvas.dotsAcross) % (number + 1) != 0
      for row in min(from, y)...max(from, y) {
        if isGap {
          canvas.clearBand(x: x, y: row)
        } else {
          canvas.mark(x: x, y: row, .line(number))
        }
      }
    }
  }

  // MARK: Words around the curves

  /// Which curve has its name at the end of which row; of two that end in one row, the lower one
  /// has the row below.
  private func endLabels(_ paths: [[Int?]], on canvas: DotCanvas) -> [Int: Int] {
    var rows: [Int: Int] = [:]
    let ends = paths.enumerated().compactMap { number, path in
      path.last.flatMap(\.self).map { (number: number, dot: $0) }
    }
    for end in ends.sorted(by: { ($0.dot, $0.number) < ($1.dot, $1.number) })
    where !chart.series[end.number].endLabel.isEmpty {
      let row = min(max(end.dot / canvas.dotsDown, 0), height - 1)
      let free = (row..<height).first { rows[$0] == nil } ?? (0..<row).last { rows[$0] == nil }
      if let free { rows[free] = end.number }
    }
    return rows
  }

  /// Whether nobody can tell the curves apart in the picture.
  private func coincide(_ paths: [[Int?]]) -> Bool {
    paths.count > 1 && paths.dropFirst().allSatisfy { $0 == paths[0] }
  }

  private func legend(_ paths: [[Int?]]) -> [String] {
    guard chart.series.count > 1 || !chart.bandLabel.isEmpty else { return [] }
    var entries = chart.series.enumerated().map { number, series in
      (
        style.coloured(sample(number), series: number), DisplayWidth.of(sample(number)),
        series.label
      )
    }
    if !chart.bandLabel.isEmpty {
      entries.append((style.coloured(glyph("⠂⠂", ".."), series: 0, faint: true), 2, bandEntry))
    }
    var result = entryLines(entries)
    if coincide(paths), !chart.coincidenceLabel.isEmpty {
      result += TextLayout.wrapped(chart.coincidenceLabel, to: width)
    }
    return result
  }

  /// What the band is, and of which curve when there are several.
  private var bandEntry: String {
    guard chart.series.count > 1, let first = chart.series.first else { return chart.bandLabel }
    return "\(chart.bandLabel) (\(first.endLabel.isEmpty ? first.label : first.endLabel))"
  }

  /// Marks and what they mean, as many to a line as there is room for.
  private func entryLines(_ entries: [(String, Int, String)]) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for (mark, length, label) in entries {
      let entry = DisplayWidth.of(label) + length + 1
      let parts = TextLayout.wrapped(label, to: max(width - length - 1, 8))
      if entry > width, let first = parts.first {
        if used > 0 { lines.append(line) }
        lines.append(mark + " " + first)
        lines += parts.dropFirst().map { TextLayout.spaces(length + 1) + $0 }
        line = ""
        used = 0
        continue
      }
      if used > 0, used + 3 + entry > width {
        lines.append(line)
        line = ""
        used = 0
      }
      line += (used > 0 ? "   " : "") + mark + " " + label
      used += (used > 0 ? 3 : 0) + entry
    }
    return used > 0 ? lines + [line] : lines
  }

  private func sample(_ number: Int) -> String {
    guard number > 0 else { return glyph("⠤⠤", "**") }
    let mark =
      style.glyphs == .unicode ? "⠤" : String(DotCanvas.marks[number % DotCanvas.marks.count])
    return mark + TextLayout.spaces(number) + mark
  }

  private func horizontalAxis(gutter: Int, columns: Int) -> [String] {
    var rule = Array(repeating: glyph("─", "-"), count: columns)
    var labels = ""
    var used = 0
    for tick in chart.horizontal.ticks {
      let place = chart.horizontal.position(tick.value)
      guard (0...1).contains(place) else { continue }
      let column = Int((place * Double(columns - 1)).rounded())
      rule[column] = glyph("┬", "+")
      let length = DisplayWidth.of(tick.text)
      let start = min(
        max(0, gutter + 2 + column - length / 2), gutter + 2 + columns - length)
      guard start >= used + (used > 0 ? 1 : 0) else { continue }
      labels += TextLayout.spaces(start - used) + tick.text
      used = start + length
    }
    var lines = [TextLayout.spaces(gutter + 1) + glyph("└", "+") + rule.joined()]
    if !labels.isEmpty { lines.append(labels) }
    if !chart.horizontal.label.isEmpty {
      lines.append(
        TextLayout.trimmed(
          TextLayout.spaces(gutter + 2)
            + TextLayout.padded(chart.horizontal.label, to: columns, .centre)))
    }
    return lines
  }

  private func glyph(_ unicode: String, _ ascii: String) -> String {
    style.glyphs == .unicode ? unicode : ascii
  }
}

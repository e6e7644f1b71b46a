import SourceText

/// Signed amounts that make up a whole, such as what each action contributes to a difference: one bar
/// per row, on a scale that just holds them all.
public struct DivergingBars: Sendable, Hashable {
  /// What the chart shows.
  public var title: String
  /// The rows, from top to bottom.
  public var rows: [Row]
  /// What an interval means, for the legend.
  public var intervalLabel: String

  /// One bar.
  public struct Row: Sendable, Hashable {
    /// What the bar is.
    public var label: String
    /// Its length and side; missing: no bar.
    public var value: Double?
    /// Where the value may lie.
    public var interval: ClosedRange<Double>?
    /// The value as people read it.
    public var text: String
    /// Whether it is the sum of those above, set apart from them.
    public var isTotal: Bool

    /// One bar.
    public init(
      label: String, value: Double?, interval: ClosedRange<Double>? = nil, text: String,
      isTotal: Bool = false
    ) {
      self.label = label
      self.value = value
      self.interval = interval
      self.text = text
      self.isTotal = isTotal
    }
  }

  /// A chart.
  public init(title: String, rows: [Row], intervalLabel: String = "") {
    self.title = title
    self.rows = rows
    self.intervalLabel = intervalLabel
  }

  /// A scale that holds zero, all values and all intervals; without numbers, which stand in the rows.
  private var axis: Axis {
    let values = rows.flatMap { row in
      [row.value, row.interval?.lowerBound, row.interval?.upperBound].compactMap(\.self)
    }.filter(\.isFinite)
    let low = min(values.min() ?? 0, 0)
    let high = max(values.max() ?? 0, 0)
    return Axis(range: low < high ? low...high : -1...1, ticks: [Axis.Tick(0, "0")])
  }

  private var showsIntervals: Bool {
    !intervalLabel.isEmpty && rows.contains { $0.interval != nil }
  }
}

extension DivergingBars: Picture {
  /// The lines of the chart: one for each row, more where a label is wrapped. For projectors (blocks)
  /// bars are as thick as the height allows, up to three rows.
  public func lines(width: Int, height: Int = 24, style: TerminalStyle = .plain) -> [String] {
    guard style.glyphs == .blocks else {
      return lines(width: width, thickness: 1, gap: 0, style: style)
    }
    for (thickness, gap) in [(3, 1), (2, 1), (2, 0)] {
      let lines = lines(width: width, thickness: thickness, gap: gap, style: style)
      if lines.count <= height { return lines }
    }
    return lines(width: width, thickness: 1, gap: 0, style: style)
  }

  private func lines(
    width: Int, thickness: Int, gap: Int, style: TerminalStyle
  ) -> [String] {
    let width = max(width, 24)
    let names = rows.map { DisplayWidth.of($0.label) }.max() ?? 0
    let texts = min(rows.map { DisplayWidth.of($0.text) }.max() ?? 0, width / 3)
    let labels = min(names, max(width - texts - 4 - 24, width / 3))
    let columns = max(min(width - labels - texts - 4, 80), 9)
    let strip = BarStrip(axis: axis, columns: columns, style: style)
    var lines = title.isEmpty ? [] : TextLayout.wrapped(title, to: width).map(style.strong)
    for (number, row) in rows.enumerated() {
      if number > 0, gap > 0, !row.isTotal { lines.append("") }
      if row.isTotal {
        lines.append(
          String(repeating: style.glyph("─", "-"), count: labels + texts + columns + 4))
      }
      let names = TextLayout.wrapped(row.label, to: labels)
      for place in 0..<max(names.count, thickness) {
        let label = place < names.count ? names[place] : ""
        var cells = place < thickness ? strip.bar(row.value, ink: ink(row)) : strip.blank
        // The interval is drawn once, in the middle of a thick bar.
        if place == thickness / 2 { strip.draw(row.interval, around: row.value, over: &cells) }
        let text = TextLayout.truncated(place == 0 ? row.text : "", to: texts)
        let words =
          TextLayout.padded(label, to: labels) + "  "
          + TextLayout.padded(text, to: texts, .right) + "  "
        lines.append(
          TextLayout.trimmed((row.isTotal ? style.strong(words) : words) + cells.text(style)))
      }
    }
    if showsIntervals {
      let sample = BarStrip.intervalSample(style)
      lines += TerminalLegend(entries: [(sample, 3, intervalLabel)]).lines(width: width)
    }
    return lines
  }

  private func ink(_ row: Row) -> CellRow.Ink {
    row.isTotal ? .strong : .series((row.value ?? 0) < 0 ? 1 : 0)
  }

  /// The chart as an SVG document.
  public func svg(_ setting: SVGSetting) -> String {
    let document = SVGDocument(
      title: title, notes: showsIntervals ? [SVGBars.intervalSample + intervalLabel] : [],
      setting: setting)
    let bars = SVGBars(
      axis: axis, labels: rows.map(\.label), texts: rows.map(\.text), width: setting.width,
      thickness: 16)
    let top = document.top - 4
    var y = top + 4
    var body: [String] = []
    for row in rows {
      if row.isTotal {
        body.append(
          SVGText.path(
            "tick", "M16 \(SVGText.number(y))H\(SVGText.number(setting.width - 16))"))
        y += 6
      }
      let kind = SVGSheet.series((row.value ?? 0) < 0 ? 1 : 0) + (row.isTotal ? "" : " hollow")
      body += bars.bar(row.label, row.value, row.interval, row.text, kind: kind, top: y)
      y += bars.height(of: row.label)
    }
    return document.text(height: y + 32, body: bars.scale(top: top, bottom: y) + body)
  }
}

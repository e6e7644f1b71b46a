import SourceText

/// Values with the intervals they lie in, row by row: the sensitivity indices of parameters, the
/// marginals of a posterior.
public struct IntervalBars: Sendable, Hashable {
  /// What the chart shows.
  public var title: String
  /// The common scale; for bars it should hold zero.
  public var axis: Axis
  /// The rows, from top to bottom.
  public var rows: [Row]
  /// How values are drawn.
  public var form: Form
  /// What an interval means, for the legend; empty: nothing is said.
  public var intervalLabel: String

  /// How values are drawn.
  public enum Form: Sendable, Hashable {
    /// Bars from zero, for amounts.
    case bars
    /// Points, for places on a scale whose zero means nothing.
    case points
  }

  /// What is told of one thing: one value, or several under its name.
  public struct Row: Sendable, Hashable {
    /// What the values are of.
    public var label: String
    /// The values.
    public var values: [Value]

    /// A row.
    public init(label: String, values: [Value]) {
      self.label = label
      self.values = values
    }
  }

  /// One value.
  public struct Value: Sendable, Hashable {
    /// Which value it is, in a word or a symbol; empty in charts of one value to a row.
    public var name: String
    /// The value; missing: nothing is drawn.
    public var value: Double?
    /// Where the value may lie.
    public var interval: ClosedRange<Double>?
    /// The value as people read it.
    public var text: String

    /// One value.
    public init(
      name: String = "", value: Double?, interval: ClosedRange<Double>? = nil, text: String
    ) {
      self.name = name
      self.value = value
      self.interval = interval
      self.text = text
    }
  }

  /// A chart.
  public init(
    title: String, axis: Axis, rows: [Row], form: Form = .bars, intervalLabel: String = ""
  ) {
    self.title = title
    self.axis = axis
    self.rows = rows
    self.form = form
    self.intervalLabel = intervalLabel
  }

  private var showsIntervals: Bool {
    !intervalLabel.isEmpty && rows.contains { $0.values.contains { $0.interval != nil } }
  }
}

extension IntervalBars: Picture {
  /// The chart as lines for a terminal: one for each value.
  public func lines(width: Int, height: Int = 24, style: TerminalStyle = .plain) -> [String] {
    let width = max(width, 24)
    let names = rows.flatMap { $0.values.map { DisplayWidth.of($0.name) } }.max() ?? 0
    let natural = rows.flatMap { $0.values.map { DisplayWidth.of($0.text) } }.max() ?? 0
    let texts = min(natural, width / 3)
    let gaps = names > 0 ? 6 : 4
    let longest = rows.map { DisplayWidth.of($0.label) }.max() ?? 0
    let labels = min(longest, max(width - names - texts - gaps - 24, width / 4))
    let start = labels + (names > 0 ? names + 2 : 0) + texts + 4
    let columns = max(min(width - start, 80), 9)
    let strip = BarStrip(axis: axis, columns: columns, style: style)
    var lines = title.isEmpty ? [] : TextLayout.wrapped(title, to: width).map(style.strong)
    for row in rows {
      let parts = TextLayout.wrapped(row.label, to: labels)
      for place in 0..<max(parts.count, row.values.count) {
        let value = place < row.values.count ? row.values[place] : nil
        var words = TextLayout.padded(place < parts.count ? parts[place] : "", to: labels) + "  "
        if names > 0 { words += TextLayout.padded(value?.name ?? "", to: names) + "  " }
        words +=
          TextLayout.padded(
            TextLayout.truncated(value?.text ?? "", to: texts), to: texts, .right) + "  "
        let cells = value.map { self.cells($0, number: place, strip) } ?? strip.blank
        lines.append(TextLayout.trimmed(words + cells.text(style)))
      }
    }
    let scale = TerminalAxis(axis: axis, start: start, columns: columns, style: style)
    lines += scale.lines()
    if showsIntervals {
      let sample = BarStrip.intervalSample(style)
      lines += TerminalLegend(entries: [(sample, 3, intervalLabel)]).lines(width: width)
    }
    return lines
  }

  private func cells(_ value: Value, number: Int, _ strip: BarStrip) -> CellRow {
    let length = form == .bars ? value.value : nil
    var row = strip.bar(length, fill: .of(number), ink: .series(number))
    if let place = value.value, place.isFinite, form == .points, value.interval == nil {
      strip.draw(place...place, around: place, over: &row)
    }
    strip.draw(value.interval, around: value.value, over: &row)
    return row
  }

  /// The chart as an SVG document. The first value of a row is filled, the second hollow.
  public func svg(_ setting: SVGSetting) -> String {
    let document = SVGDocument(
      title: title, notes: showsIntervals ? [SVGBars.intervalSample + intervalLabel] : [],
      setting: setting)
    let names = rows.flatMap(\.values).map { SVGText.estimatedWidth($0.name) * 13 }.max() ?? 0
    // Blanks hold the room of the names beside the labels.
    let blanks = String(repeating: " ", count: Int((names / 7).rounded(.up)) + 2)
    let bars = SVGBars(
      axis: axis, labels: rows.map { $0.label + blanks },
      texts: rows.flatMap { $0.values.map(\.text) }, width: setting.width,
      thickness: 14)
    let top = document.top
    var y = top
    var body: [String] = []
    for row in rows {
      let label = SVGText.wrapped(row.label, to: bars.left - 36 - names, size: 13)
      for (number, line) in label.enumerated() {
        body.append(
          SVGText.element(
            line, x: SVGDocument.margin, y: y + 8 + 16 * Double(number), kind: "label",
            isCentred: true))
      }
      var below = y
      for (number, value) in row.values.enumerated() {
        body += drawn(value, number: number, bars, top: below)
        below += bars.height(of: "")
      }
      y = max(below, y + 16 * Double(label.count) + 6) + 4
    }
    let scale = bars.scale(top: top - 4, bottom: y)
    let label =
      axis.label.isEmpty
      ? []
      : [
        SVGText.element(
          SVGText.truncated(axis.label, to: bars.right - SVGDocument.margin, size: 12),
          x: bars.right, y: y + 36, kind: "small", anchor: .end)
      ]
    return document.text(
      height: y + (axis.label.isEmpty ? 32 : 48), body: scale + body + label)
  }

  private func drawn(
    _ value: Value, number: Int, _ bars: SVGBars, top: Double
  ) -> [String] {
    let kind = SVGSheet.series(number) + (number % 2 == 1 ? " hollow" : "")
    let length = form == .bars ? value.value : nil
    var lines = bars.bar("", length, value.interval, value.text, kind: kind, top: top)
    let middle = top + (bars.height(of: "") - 6) / 2
    if !value.name.isEmpty {
      lines.append(
        SVGText.element(
          value.name, x: bars.left - 8, y: middle, kind: "label \(SVGSheet.series(number))",
          anchor: .end, isCentred: true))
    }
    if let place = value.value, place.isFinite, form == .points {
      lines.append(
        """
        <circle class="bar \(kind)" cx="\(SVGText.number(bars.x(place)))" \
        cy="\(SVGText.number(middle))" r="4.5"/>
        """)
    }
    return lines
  }
}

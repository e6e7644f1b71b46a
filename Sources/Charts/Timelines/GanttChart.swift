import SourceText

/// What happens when: one row for each kind of event, on a time axis with a mark for the present.
public struct GanttChart: Sendable, Hashable {
  /// What the chart shows.
  public var title: String
  /// The rows, from top to bottom.
  public var rows: [Row]
  /// The time axis.
  public var time: Axis
  /// The present; missing: no mark.
  public var now: Double?
  /// What stands at the mark of the present.
  public var nowLabel: String

  /// One row.
  public struct Row: Sendable, Hashable {
    /// What happens.
    public var label: String
    /// When it happens.
    public var occurrences: [Occurrence]

    /// One row.
    public init(label: String, occurrences: [Occurrence]) {
      self.label = label
      self.occurrences = occurrences
    }
  }

  /// One time that something happens.
  public struct Occurrence: Sendable, Hashable {
    /// When it begins, on the time axis.
    public var start: Double
    /// How long it lasts; zero for a moment.
    public var length: Double

    /// One time that something happens.
    public init(_ start: Double, length: Double = 0) {
      self.start = start
      self.length = max(length, 0)
    }
  }

  /// A chart.
  public init(
    title: String, rows: [Row], time: Axis, now: Double? = nil, nowLabel: String = ""
  ) {
    self.title = title
    self.rows = rows
    self.time = time
    self.now = now
    self.nowLabel = nowLabel
  }
}

extension GanttChart: Picture {
  /// The lines of the chart, one for each row, more where a label is wrapped. What lies ahead of the present is drawn light.
  public func lines(width: Int, height: Int = 24, style: TerminalStyle = .plain) -> [String] {
    let width = max(width, 24)
    let names = rows.map { DisplayWidth.of($0.label) }.max() ?? 0
    let labels = min(names, max(width * 2 / 5, 10))
    let columns = max(width - labels - 2, 10)
    let axis = TerminalAxis(axis: time, start: labels + 2, columns: columns, style: style)
    let present = now.flatMap(axis.column(of:))
    var lines = title.isEmpty ? [] : TextLayout.wrapped(title, to: width).map(style.strong)
    if let present, !nowLabel.isEmpty { lines.append(presentLine(present, axis, width: width)) }
    for (number, row) in rows.enumerated() {
      for (place, label) in TextLayout.wrapped(row.label, to: labels).enumerated() {
        var cells = background(axis)
        if place == 0 {
          for occurrence in row.occurrences { draw(occurrence, number, axis, on: &cells) }
        }
        lines.append(
          TextLayout.trimmed(
            TextLayout.padded(label, to: labels) + " " + style.glyph("│", "|") + cells.text(style)))
      }
    }
    return lines + axis.lines()
  }

  /// The ticks and the present behind a row.
  private func background(_ axis: TerminalAxis) -> CellRow {
    var cells = CellRow(columns: axis.columns)
    for tick in time.ticks.compactMap({ axis.column(of: $0.value) }) {
      cells.put(axis.style.glyph("·", "."), at: tick, .faint)
    }
    if let present = now.flatMap(axis.column(of:)) {
      cells.put(axis.style.glyph("┆", "|"), at: present)
    }
    return cells
  }

  private func presentLine(_ present: Int, _ axis: TerminalAxis, width: Int) -> String {
    let arrow = axis.style.glyph("▼", "v")
    let label = TextLayout.truncated(nowLabel, to: width - 2)
    let length = DisplayWidth.of(label)
    let column = axis.start + present
    let line =
      column + 2 + length <= width
      ? TextLayout.spaces(column) + arrow + " " + label
      : TextLayout.spaces(column - length - 1) + label + " " + arrow
    return axis.style.strong(line)
  }

  /// A moment shorter than a cell is a mark of its own, so that it is not taken for a long time.
  private func draw(
    _ occurrence: Occurrence, _ number: Int, _ axis: TerminalAxis, on cells: inout CellRow
  ) {
    let scale = Double(axis.columns - 1)
    let first = time.position(occurrence.start) * scale
    let last = time.position(occurrence.start + occurrence.length) * scale
    guard last >= 0, first <= scale else { return }
    let isAhead = now.map { occurrence.start >= $0 } ?? false
    let ink = CellRow.Ink.series(number)
    if last - first < 1 {
      let glyph = isAhead ? axis.style.glyph("◇", "o") : axis.style.glyph("◆", "x")
      return cells.put(glyph, at: Int(min(max(first, 0), scale).rounded()), ink)
    }
    let start = Int(max(first, 0).rounded())
    let end = max(Int(min(last, scale).rounded()), start + 1)
    for column in start..<end {
      let value =
        time.range.lowerBound
        + (Double(column) + 0.5) / scale * (time.range.upperBound - time.range.lowerBound)
      let isAhead = now.map { value >= $0 } ?? false
      let glyph = isAhead ? axis.style.glyph("▒", "=") : axis.style.glyph("█", "#")
      cells.put(glyph, at: column, ink)
    }
  }
}

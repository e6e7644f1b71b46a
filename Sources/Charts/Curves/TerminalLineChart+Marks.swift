import SourceText

extension TerminalLineChart {
  /// The names of dated events, in rows above the curves.
  func markNames(_ axis: TerminalAxis) -> [String] {
    let marks = shownMarks(axis)
    let names = marks.map { (x: Double($0.column), length: nameLength($0.label)) }
    let places = MarkLayout(
      gap: 1, limit: Double(width - axis.start), unit: 1, rows: 5, shortest: 6
    ).places(names)
    guard let top = places.compactMap({ $0?.row }).max() else { return [] }
    return (0...top).reversed().map { row in
      var cells = CellRow(columns: width - axis.start)
      for (mark, place) in zip(marks, places) {
        guard let place, place.row >= row else { continue }
        cells.put(markGlyph, at: mark.column)
        guard place.row == row else { continue }
        let isBefore = Int(place.start) < mark.column
        let name = TextLayout.truncated(mark.label, to: Int(place.length) - 2)
        cells.write(name, at: Int(place.start) + (isBefore ? 0 : 2))
      }
      return TextLayout.trimmed(TextLayout.spaces(axis.start) + cells.text(style))
    }
  }

  /// The rows of curves, with dated events behind them and single values before them.
  func overlaid(_ canvas: DotCanvas, _ axis: TerminalAxis) -> [CellRow] {
    var rows = (0..<height).map(canvas.row)
    for mark in shownMarks(axis) {
      for row in rows.indices where canvas.isFree(row: row, column: mark.column) {
        rows[row].put(markGlyph, at: mark.column)
      }
    }
    if chart.showsPoints { putPoints(canvas, axis, &rows) }
    let dots = chart.dots.filter { !$0.y.isNaN }.compactMap { dot in
      axis.column(of: dot.x).map { (dot: dot, column: $0, row: row(of: dot, canvas)) }
    }
    for (dot, column, row) in dots { rows[row].put(glyph(of: dot), at: column, .strong) }
    for (dot, column, row) in dots where !dot.label.isEmpty {
      name(dot.label, column: column, row: row, canvas, &rows)
    }
    return rows
  }

  /// A mark at every point, the first curve over the others.
  private func putPoints(_ canvas: DotCanvas, _ axis: TerminalAxis, _ rows: inout [CellRow]) {
    for (series, number) in zip(chart.series, chart.seriesNumbers).reversed() {
      for point in series.points {
        guard let value = point.y, let column = axis.column(of: point.x) else { continue }
        let place = dot(value, of: canvas) / canvas.dotsDown
        guard rows.indices.contains(place) else { continue }
        rows[place].put(style.glyph("●", "O"), at: column, .series(number))
      }
    }
  }

  private func shownMarks(_ axis: TerminalAxis) -> [(column: Int, label: String)] {
    chart.marks.compactMap { mark in axis.column(of: mark.x).map { ($0, mark.label) } }
  }

  /// A name with its line and a blank.
  private func nameLength(_ label: String) -> Double {
    label.isEmpty ? 0 : Double(DisplayWidth.of(label) + 2)
  }

  private var markGlyph: String { style.glyph("┆", "'") }

  private func row(of dot: LineChart.Dot, _ canvas: DotCanvas) -> Int {
    min(max(self.dot(dot.y, of: canvas) / canvas.dotsDown, 0), height - 1)
  }

  private func glyph(of dot: LineChart.Dot) -> String {
    let place = chart.vertical.position(dot.y)
    if place > 1 { return style.glyph("▲", "^") }
    if place < 0 { return style.glyph("▼", "v") }
    return style.glyph("◆", "@")
  }

  /// Writes the name of a value right of it, else left, else in a row near by, where no curve and no
  /// other name is.
  private func name(
    _ label: String, column: Int, row: Int, _ canvas: DotCanvas, _ rows: inout [CellRow]
  ) {
    let name = TextLayout.truncated(label, to: 16)
    let length = DisplayWidth.of(name)
    for row in [row, row - 1, row + 1, row - 2, row + 2] where rows.indices.contains(row) {
      for start in [column + 2, column - 1 - length] {
        let stretch = start..<(start + length)
        let isOpen = stretch.allSatisfy { column in
          (0..<canvas.columns).contains(column) && canvas.isFree(row: row, column: column)
            && Self.isBackground(rows[row], column)
        }
        guard isOpen else { continue }
        rows[row].write(name, at: start, .strong)
        return
      }
    }
  }

  private static func isBackground(_ row: CellRow, _ column: Int) -> Bool {
    row.inks[column] != .strong
  }
}

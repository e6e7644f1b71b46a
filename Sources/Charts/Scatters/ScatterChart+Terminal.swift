import SourceText

extension ScatterChart: Picture {
  /// The chart as lines for a terminal. A name that finds no room beside its point is replaced by a
  /// number, told below; points that share a cell share their names.
  public func lines(
    width: Int, height: Int = 20, style: TerminalStyle = .plain
  ) -> [String] {
    let width = max(width, 24)
    let gutter = min(vertical.ticks.map { DisplayWidth.of($0.text) }.max() ?? 0, width / 3)
    let columns = max(width - gutter - 2, 8)
    let axis = TerminalAxis(axis: horizontal, start: gutter + 2, columns: columns, style: style)
    var words = title.isEmpty ? [] : TextLayout.wrapped(title, to: width).map(style.strong)
    for text in [note, vertical.label.isEmpty ? "" : style.glyph("↑ ", "^ ") + vertical.label]
    where !text.isEmpty {
      words += TextLayout.wrapped(text, to: width)
    }
    let below = axis.lines()
    let cells = gathered(axis)
    // Told names take rows from the points; two passes, for fewer rows may leave more to tell.
    var told = TerminalLegend(entries: []).lines(width: width)
    var rows: [CellRow] = []
    for _ in 0..<2 {
      let free = max(height - words.count - below.count - told.count, 5)
      let drawn = draw(cells, axis, rows: free, style)
      rows = drawn.rows
      told = TerminalLegend(entries: drawn.told).lines(width: width)
    }
    for (place, row) in rows.enumerated() {
      let tick = vertical.ticks.first { self.row(of: $0.value, rows: rows.count) == place }
      let label = TextLayout.padded(
        TextLayout.truncated(tick?.text ?? "", to: gutter), to: gutter, .right)
      words.append(
        TextLayout.trimmed(
          label + " " + (tick == nil ? style.glyph("│", "|") : style.glyph("┤", "+"))
            + row.text(style)))
    }
    return words + below + told
  }

  private func row(of value: Double, rows: Int) -> Int? {
    let place = vertical.position(value)
    guard (0...1).contains(place) else { return nil }
    return Int(((1 - place) * Double(rows - 1)).rounded())
  }

  /// The points with their columns.
  private func gathered(_ axis: TerminalAxis) -> [(point: Point, column: Int)] {
    shown.compactMap { point in axis.column(of: point.x).map { (point, $0) } }
  }

  private func draw(
    _ points: [(point: Point, column: Int)], _ axis: TerminalAxis, rows count: Int,
    _ style: TerminalStyle
  ) -> (rows: [CellRow], told: [(mark: String, columns: Int, label: String)]) {
    var rows = (0..<count).map { _ in CellRow(columns: axis.columns) }
    for guide in guides {
      guard let ends = ends(of: guide) else { continue }
      for column in 0..<axis.columns where column % 2 == 0 {
        let share = Double(column) / Double(max(axis.columns - 1, 1))
        let range = horizontal.range
        let x = range.lowerBound + share * (range.upperBound - range.lowerBound)
        guard x >= ends.from.x, x <= ends.to.x, let row = row(of: guide.slope * x, rows: count)
        else { continue }
        rows[row].put(style.glyph("·", "."), at: column, .faint)
      }
    }
    var cells: [(column: Int, row: Int, names: [String])] = []
    for (point, column) in points {
      guard let row = row(of: point.y, rows: count) else { continue }
      if let place = cells.firstIndex(where: { $0.column == column && $0.row == row }) {
        cells[place].names.append(point.label)
      } else {
        cells.append((column, row, [point.label]))
      }
    }
    let names = cells.map { $0.names.joined(separator: ", ") }
    let places = LabelLayout(
      bounds: .init(left: 0, right: Double(axis.columns), top: 0, bottom: Double(count)),
      radius: (0.5, 0.5), gap: 1, height: 1, reach: 1
    ).places(
      zip(cells, names).map { cell, name in
        (Double(cell.column) + 0.5, Double(cell.row) + 0.5, Double(DisplayWidth.of(name)))
      })
    var told: [(mark: String, columns: Int, label: String)] = []
    for (cell, (name, place)) in zip(cells, zip(names, places)) {
      guard let place else {
        let mark = String(told.count + 1)
        told.append((mark, DisplayWidth.of(mark), name))
        rows[cell.row].write(mark, at: min(cell.column, axis.columns - mark.count), .series(0))
        continue
      }
      rows[cell.row].put(style.glyph("●", "*"), at: cell.column, .series(0))
      rows[Int(place.box.top)].write(name, at: Int(place.box.left.rounded()))
    }
    return (rows, told)
  }
}

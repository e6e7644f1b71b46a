/// A value for each pair of levels of two levers: cells that are darker where the value is higher, each
/// with its value.
public struct HeatMap: Sendable, Hashable {
  /// What the picture shows.
  public var title: String
  /// What the rows are.
  public var rowLabel: String
  /// What the columns are.
  public var columnLabel: String
  /// The names of the rows, from top to bottom.
  public var rows: [String]
  /// The names of the columns, from left to right.
  public var columns: [String]
  /// The cells, row by row.
  public var cells: [[Cell]]

  /// A cell.
  public struct Cell: Sendable, Hashable {
    /// The value; missing: an empty cell.
    public var value: Double?
    /// The value as people read it.
    public var text: String

    /// A cell.
    public init(_ value: Double?, text: String) {
      self.value = value
      self.text = text
    }
  }

  /// A picture.
  public init(
    title: String, rowLabel: String, columnLabel: String, rows: [String], columns: [String],
    cells: [[Cell]]
  ) {
    self.title = title
    self.rowLabel = rowLabel
    self.columnLabel = columnLabel
    self.rows = rows
    self.columns = columns
    self.cells = cells
  }

  /// Where a value stands between the lowest and the highest one, 0 to 1; half-way when all are the
  /// same.
  func place(_ value: Double) -> Double {
    let values = cells.flatMap { $0.compactMap(\.value) }.filter(\.isFinite)
    guard let low = values.min(), let high = values.max(), low < high else { return 0.5 }
    return (value - low) / (high - low)
  }
}

extension HeatMap: Picture {
  /// The signs of five depths, from the lowest values to the highest.
  private static let depths = (
    unicode: [" ", "░", "▒", "▓", "█"], ascii: [" ", ".", ":", "+", "#"]
  )

  /// The map as a table of values, each behind a sign of its depth. A map that is too wide is cut into
  /// blocks below each other.
  public func lines(width: Int, height: Int = 24, style: TerminalStyle = .plain) -> [String] {
    let signs = style.glyphs == .ascii ? Self.depths.ascii : Self.depths.unicode
    let table = TextTable(
      columns: [.init("\(rowLabel) ↓  \(columnLabel) →".withoutArrows(style), wraps: true)]
        + columns.map { .init($0, .right) },
      rows: zip(rows, cells).map { name, cells in
        [name]
          + cells.map { cell in
            guard let value = cell.value, value.isFinite else { return cell.text }
            let sign = signs[min(Int(place(value) * 5), 4)]
            return "\(sign)\(sign) \(cell.text)"
          }
      })
    return (title.isEmpty ? [] : TextLayout.wrapped(title, to: width).map(style.strong))
      + table.lines(width: width, style: style)
  }

  /// The map as an SVG document.
  public func svg(_ setting: SVGSetting) -> String {
    let document = SVGDocument(title: title, notes: [], setting: setting)
    let names = (rows + [rowLabel]).map { SVGText.estimatedWidth($0) * SVGDocument.noteSize }.max()
    let left = SVGDocument.margin + min(names ?? 0, setting.width * 0.4) + 10
    let room = setting.width - SVGDocument.margin - left
    let cellWidth = room / Double(max(columns.count, 1))
    let cellHeight = 34.0
    let top = document.top + 36
    var body = [
      SVGText.element(
        columnLabel, x: left + room / 2, y: document.top + 6, kind: "small strong", anchor: .middle),
      SVGText.element(rowLabel, x: left - 8, y: top - 8, kind: "small strong", anchor: .end),
    ]
    for (number, name) in columns.enumerated() {
      body.append(
        SVGText.element(
          name, x: left + (Double(number) + 0.5) * cellWidth, y: top - 8, kind: "small",
          anchor: .middle))
    }
    for (row, name) in rows.enumerated() {
      let y = top + Double(row) * cellHeight
      body.append(
        SVGText.element(
          name, x: left - 8, y: y + cellHeight / 2, kind: "small", anchor: .end, isCentred: true))
      for (column, cell) in cells[row].enumerated() {
        let x = left + Double(column) * cellWidth
        body += self.cell(cell, x: x, y: y, width: cellWidth, height: cellHeight)
      }
    }
    return document.text(height: top + Double(rows.count) * cellHeight + 16, body: body)
  }

  /// The shade lies behind the text and never so dark that it could not be read on either page.
  private func cell(
    _ cell: Cell, x: Double, y: Double, width: Double, height: Double
  ) -> [String] {
    let opacity = cell.value.map { 0.05 + 0.5 * place($0) } ?? 0
    return [
      """
      <rect class="band series0" style="fill-opacity:\(SVGText.number(opacity))" \
      x="\(SVGText.number(x + 1))" y="\(SVGText.number(y + 1))" \
      width="\(SVGText.number(width - 2))" height="\(SVGText.number(height - 2))"/>
      """,
      SVGText.element(
        cell.text, x: x + width / 2, y: y + height / 2, kind: "label", anchor: .middle,
        isCentred: true),
    ]
  }
}

extension String {
  /// The text without the arrows that ASCII does not have.
  fileprivate func withoutArrows(_ style: TerminalStyle) -> String {
    guard style.glyphs == .ascii else { return self }
    return String(map { $0 == "↓" ? "v" : $0 == "→" ? ">" : $0 })
  }
}

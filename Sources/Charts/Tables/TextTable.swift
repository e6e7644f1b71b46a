/// A table for a terminal: columns of text under their titles.
public struct TextTable: Sendable, Hashable {
  /// The columns, from left to right.
  public var columns: [Column]
  /// The rows, each with one text per column; a missing text is empty. A row of a single text in a
  /// table of several columns is a heading: it runs over all of them.
  public var rows: [[String]]

  /// A column of a table.
  public struct Column: Sendable, Hashable {
    /// What stands above the column; empty titles everywhere leave the title line out.
    public var title: String
    /// Where the texts stand.
    public var alignment: TextAlignment
    /// Whether the column may be wrapped when the table is too wide.
    public var wraps: Bool

    /// A column.
    public init(_ title: String = "", _ alignment: TextAlignment = .left, wraps: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.wraps = wraps
    }
  }

  /// A table.
  public init(columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The lines of the table, two columns between texts, none at the end.
  ///
  /// When the table is wider than `width`, the columns that may wrap share what is left, down to 12
  /// columns each; beyond that the table is wider than asked.
  public func lines(
    width: Int = .max, indent: Int = 0, style: TerminalStyle = .plain
  ) -> [String] {
    guard !columns.isEmpty else { return [] }
    let widths = fittedWidths(width: width, indent: indent)
    var lines: [String] = []
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines += row(columns.map(\.title), widths: widths, indent: indent).map(style.faint)
    }
    for texts in rows {
      if isHeading(texts) {
        let room = max(width == .max ? .max : width - indent, 12)
        lines += texts.flatMap { TextLayout.wrapped($0, to: room) }
          .map { TextLayout.spaces(indent) + $0 }
      } else {
        lines += row(texts, widths: widths, indent: indent)
      }
    }
    return lines
  }

  private func isHeading(_ row: [String]) -> Bool { row.count == 1 && columns.count > 1 }

  private func fittedWidths(width: Int, indent: Int) -> [Int] {
    var widths = columns.indices.map { column in
      rows.reduce(DisplayWidth.of(columns[column].title)) { widest, row in
        column < row.count && !isHeading(row) ? max(widest, DisplayWidth.of(row[column])) : widest
      }
    }
    let wrapping = columns.indices.filter { columns[$0].wraps }
    // The widest column that may wrap gives up one column at a time.
    var excess = widths.reduce(indent + 2 * (columns.count - 1), +) - width
    while excess > 0, let widest = wrapping.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 12
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func row(_ texts: [String], widths: [Int], indent: Int) -> [String] {
    let cells = columns.indices.map { column -> [String] in
      let text = column < texts.count ? texts[column] : ""
      return DisplayWidth.of(text) > widths[column]
        ? TextLayout.wrapped(text, to: widths[column]) : [text]
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let texts = columns.indices.map { column in
        TextLayout.padded(
          line < cells[column].count ? cells[column][line] : "", to: widths[column],
          columns[column].alignment)
      }
      return TextLayout.trimmed(TextLayout.spaces(indent) + texts.joined(separator: "  "))
    }
  }
}

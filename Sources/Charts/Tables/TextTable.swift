import SourceText

/// A table for a terminal: columns of text under their titles.
public struct TextTable: Sendable, Hashable {
  /// The columns, from left to right.
  public var columns: [Column]
  /// The rows, each with one text per column; a missing text is empty. A row of a single text in a
  /// table of several columns is a heading: it runs over all of them.
  public var rows: [[String]]
  /// How many columns at the left say what a row is of: each part of a table that is cut has them.
  public var keys: Int

  /// A column of a table.
  public struct Column: Sendable, Hashable {
    /// What stands above the column; empty titles everywhere leave the title line out.
    public var title: String
    /// Where the texts stand.
    public var alignment: TextAlignment
    /// Whether the column may be wrapped when the table is too wide.
    public var wraps: Bool
    /// Whether the column says more of the one before it, and is not parted from it where both fit.
    public var staysWithPrevious: Bool

    /// A column.
    public init(
      _ title: String = "", _ alignment: TextAlignment = .left, wraps: Bool = false,
      staysWithPrevious: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.wraps = wraps
      self.staysWithPrevious = staysWithPrevious
    }
  }

  /// A table.
  public init(columns: [Column], rows: [[String]] = [], keys: Int = 1) {
    self.columns = columns
    self.rows = rows
    self.keys = keys
  }

  /// The lines of the table, two columns between texts, none at the end.
  ///
  /// When the table is wider than `width`, the columns that may wrap share what is left, down to 12
  /// columns each; then titles are wrapped, then other columns of words. A table that is still too
  /// wide is cut into blocks that stand below each other, each with the columns that say what its rows
  /// are of: numbers are never cut.
  public func lines(
    width: Int = .max, indent: Int = 0, style: TerminalStyle = .plain
  ) -> [String] {
    guard !columns.isEmpty else { return [] }
    var widths = fittedWidths(width: width, indent: indent)
    if excess(widths, width: width, indent: indent) > 0 {
      let blocks = blocks(widths, width: width, indent: indent)
      guard blocks.count == 1 else {
        return Array(
          blocks.map { $0.lines(width: width, indent: indent, style: style) }.joined(separator: [""]
          )
        )
      }
      shrink(&widths, columns.indices.map(\.self), to: 4, width: width, indent: indent)
    }
    var lines: [String] = []
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines += row(columns.map(\.title), widths: widths, indent: indent, isTitle: true)
        .map(style.faint)
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

  func isHeading(_ row: [String]) -> Bool { row.count == 1 && columns.count > 1 }

  // MARK: Widths

  /// The width of each column, so that the table fits where it can.
  ///
  /// - Parameter titlesFirst: whether titles are wrapped before columns that wrap are made narrower.
  func fittedWidths(width: Int, indent: Int, titlesFirst: Bool = false) -> [Int] {
    let bodies = columns.indices.map { column in
      rows.reduce(0) { widest, row in
        column < row.count && !isHeading(row) ? max(widest, DisplayWidth.of(row[column])) : widest
      }
    }
    var widths = columns.indices.map { max(bodies[$0], DisplayWidth.of(columns[$0].title)) }
    let wrapping = columns.indices.filter { columns[$0].wraps }
    if !titlesFirst { shrink(&widths, wrapping, to: 12, width: width, indent: indent) }
    for column in columns.indices where !columns[column].wraps {
      let words = columns[column].title.split(separator: " ").map(DisplayWidth.of).max() ?? 0
      let least = max(bodies[column], words)
      let surplus = excess(widths, width: width, indent: indent)
      if surplus > 0 { widths[column] = max(least, widths[column] - surplus) }
    }
    if titlesFirst { shrink(&widths, wrapping, to: 12, width: width, indent: indent) }
    let words = columns.indices.filter { columns[$0].alignment == .left }
    shrink(&widths, words, to: 12, width: width, indent: indent)
    return widths
  }

  /// Columns beyond the page.
  func excess(_ widths: [Int], width: Int, indent: Int) -> Int {
    widths.reduce(indent + 2 * (columns.count - 1), +) - width
  }

  /// Takes what is too wide from some columns, one at a time from the widest.
  func shrink(
    _ widths: inout [Int], _ chosen: [Int], to least: Int, width: Int, indent: Int
  ) {
    var excess = excess(widths, width: width, indent: indent)
    while excess > 0, let widest = chosen.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > least
    {
      widths[widest] -= 1
      excess -= 1
    }
  }

  /// Tables of the columns that say what rows are of, and as many others as there is room for.
  func blocks(_ widths: [Int], width: Int, indent: Int) -> [TextTable] {
    func used(_ places: [Int]) -> Int { places.reduce(indent - 2) { $0 + widths[$1] + 2 } }
    // What names a row leaves room for a number beside it; else fewer columns name it.
    var keys = min(max(keys, 1), columns.count)
    while keys > 1, used(Array(0..<keys)) + 2 + (widths[keys...].max() ?? 0) > width { keys -= 1 }
    let named = Array(0..<keys)
    var groups: [[Int]] = []
    for column in columns.indices.dropFirst(keys) {
      if columns[column].staysWithPrevious, let last = groups.indices.last,
        used(named + groups[last] + [column]) <= width
      {
        groups[last].append(column)
      } else {
        groups.append([column])
      }
    }
    var blocks: [[Int]] = []
    for group in groups {
      if let last = blocks.indices.last, used(blocks[last] + group) <= width {
        blocks[last] += group
      } else {
        blocks.append(named + group)
      }
    }
    guard blocks.count > 1 else { return [self] }
    return blocks.map { block in
      TextTable(
        columns: block.map { columns[$0] },
        rows: rows.map { row in
          isHeading(row) ? row : block.map { $0 < row.count ? row[$0] : "" }
        }, keys: keys)
    }
  }

  /// A row of cells; titles that are shorter than others stand just above their column.
  private func row(
    _ texts: [String], widths: [Int], indent: Int, isTitle: Bool = false
  ) -> [String] {
    let cells = columns.indices.map { column -> [String] in
      let text = column < texts.count ? texts[column] : ""
      guard DisplayWidth.of(text) > widths[column] else { return [text] }
      // A cell that stands a little to the right goes on there.
      let first = min(text.prefix { $0 == " " }.count, widths[column] / 2)
      return TextLayout.wrapped(text, to: widths[column], indent: first, firstIndent: first)
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let texts = columns.indices.map { column in
        let place = isTitle ? line - height + cells[column].count : line
        return TextLayout.padded(
          cells[column].indices.contains(place) ? cells[column][place] : "", to: widths[column],
          columns[column].alignment)
      }
      return TextLayout.trimmed(TextLayout.spaces(indent) + texts.joined(separator: "  "))
    }
  }
}

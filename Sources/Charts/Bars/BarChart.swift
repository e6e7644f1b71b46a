import SourceText

/// Bars on either side of zero, one per row, between its words and its numbers.
public struct BarChart: Sendable, Hashable {
  /// The rows, from top to bottom.
  public var rows: [Row]
  /// The value that fills half the space of the bars.
  public var limit: Double

  /// One bar.
  public struct Row: Sendable, Hashable {
    /// What the bar is.
    public var label: String
    /// Texts between label and bar: the numbers, as people read them.
    public var numbers: [String]
    /// The length of the bar; missing: no bar.
    public var value: Double?

    /// One bar.
    public init(label: String, numbers: [String] = [], value: Double?) {
      self.label = label
      self.numbers = numbers
      self.value = value
    }
  }

  /// Bars on a scale from `-limit` to `limit`.
  public init(rows: [Row], limit: Double = 1) {
    self.rows = rows
    self.limit = limit > 0 ? limit : 1
  }

  /// The lines of the chart; the bars take what labels and numbers leave of `width`, an even number of
  /// columns from 10 to 40. `titles` stand above the numbers, `ends` above the bars.
  public func lines(
    width: Int, indent: Int = 0, titles: [String] = [], ends: (low: String, high: String)? = nil,
    style: TerminalStyle = .plain
  ) -> [String] {
    let count = max(rows.map(\.numbers.count).max() ?? 0, titles.count)
    let plain = table(titles: titles, count: count, bars: rows.map { _ in "" })
    let natural = plain.lines(indent: indent).map(DisplayWidth.of).max() ?? 0
    let half = min(max((width - natural - 3) / 2, 5), 20)
    var table = table(
      titles: titles, count: count,
      bars: rows.map { bar($0.value, half: half, style: style) })
    if let ends {
      let gap = 2 * half + 1 - DisplayWidth.of(ends.low) - DisplayWidth.of(ends.high) - 1
      let left = max(half - DisplayWidth.of(ends.low), 1)
      table.columns[count + 1].title =
        ends.low + TextLayout.spaces(left) + "0" + TextLayout.spaces(max(gap - left, 1))
        + ends.high
    }
    return table.lines(width: width, indent: indent, style: style)
  }

  private func table(titles: [String], count: Int, bars: [String]) -> TextTable {
    let columns =
      [TextTable.Column("", wraps: true)]
      + (0..<count).map { TextTable.Column($0 < titles.count ? titles[$0] : "", .right) }
      + [TextTable.Column()]
    return TextTable(
      columns: columns,
      rows: zip(rows, bars).map { row, bar in
        let padding = Array(repeating: "", count: count - row.numbers.count)
        return [row.label] + row.numbers + padding + [bar]
      })
  }

  private func bar(_ value: Double?, half: Int, style: TerminalStyle) -> String {
    let isUnicode = style.glyphs != .ascii
    let axis = isUnicode ? "│" : "|"
    guard let value, value.isFinite else { return TextLayout.spaces(half) + axis }
    let length = min(abs(value) / limit, 1) * Double(half)
    let halves = Int((length * 2).rounded())
    let full = String(repeating: isUnicode ? "█" : "#", count: halves / 2)
    let isOdd = halves % 2 == 1
    if value < 0 {
      let bar = (isOdd ? (isUnicode ? "▐" : "-") : "") + full
      return TextLayout.spaces(half - halves / 2 - (isOdd ? 1 : 0)) + bar + axis
    }
    return TextLayout.spaces(half) + axis + full + (isOdd ? (isUnicode ? "▌" : "-") : "")
  }
}

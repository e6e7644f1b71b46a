import SourceText

extension TextTable {
  /// The table as a piece of HTML to stand in a page, its last line ended.
  public func html(caption: String = "") -> String {
    guard !columns.isEmpty else { return "" }
    var lines = ["<table>"]
    if !caption.isEmpty { lines.append("<caption>\(Self.html(caption))</caption>") }
    if columns.contains(where: { !$0.title.isEmpty }) {
      let titles = columns.map { column in
        "<th scope=\"col\"\(Self.style(column))>\(Self.html(column.title))</th>"
      }
      lines.append("<thead><tr>\(titles.joined())</tr></thead>")
    }
    lines.append("<tbody>")
    lines += rows.map { row in
      if isHeading(row) {
        return "<tr><th colspan=\"\(columns.count)\">\(Self.html(row[0]))</th></tr>"
      }
      let cells = columns.indices.map { column in
        let text = column < row.count ? row[column] : ""
        return "<td\(Self.style(columns[column]))>\(Self.html(text))</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return (lines + ["</tbody>", "</table>"]).joined(separator: "\n") + "\n"
  }

  private static func style(_ column: Column) -> String {
    switch column.alignment {
    case .left: ""
    case .right: " style=\"text-align:right\""
    case .centre: " style=\"text-align:center\""
    }
  }

  static func html(_ text: String) -> String {
    let lines = trimmed(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.map { MarkupText.escaped(String($0)) }.joined(separator: "<br>")
  }
}

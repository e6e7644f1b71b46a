import Charts

extension Manuscript {
  /// The text in Markdown, as GitHub reads it.
  func markdown() -> String {
    var parts = ["# \(Self.markdownLine(title))\n"]
    for block in blocks {
      switch block {
      case .heading(let level, let number, let text):
        let mark = String(repeating: "#", count: level + 1)
        parts.append("\(mark) \(number.isEmpty ? "" : number + " ")\(Self.markdownLine(text))\n")
      case .paragraph(let text): parts.append(Self.markdownLine(text) + "\n")
      case .items(let items):
        parts.append(items.map { "- \(Self.markdownLine($0))\n" }.joined())
      case .equations(let lines):
        let plain: String = lines.map { String($0.filter { $0 != "`" }) + "\n" }.joined()
        parts.append("```text\n\(plain)```\n")
      case .table(let table): parts.append(Self.markdown(table))
      case .figure(let file, let caption):
        parts.append("![\(Self.markdownLine(caption))](\(file))\n")
      }
    }
    return parts.joined(separator: "\n")
  }

  private static func markdown(_ table: Table) -> String {
    let title = table.caption.isEmpty ? "" : "**\(markdownLine(table.caption))**\n\n"
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    return title + line(table.columns.map { markdownLine($0.title) })
      + line(table.columns.map { $0.isNumber ? "---:" : "---" })
      + table.rows.map { line($0.map(markdownLine)) }.joined()
  }

  /// Words as they stand, with what is typed and formulas set apart.
  static func markdownLine(_ text: String) -> String {
    ManuscriptSpan.spans(text).map { span in
      switch span {
      case .words(let words): TextTable.markdownWords(words)
      // In a table a bar would begin a cell, within backquotes too.
      case .code(let code), .math(let code):
        "`" + code.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
          + "`"
      }
    }.joined()
  }
}

extension TextTable {
  /// Words that Markdown shows as they stand; blanks at the ends stay.
  static func markdownWords(_ words: String) -> String {
    let start = words.prefix { $0 == " " }
    let end = words.count > start.count ? words.reversed().prefix { $0 == " " }.count : 0
    return start + markdown(words) + String(repeating: " ", count: end)
  }
}

import SourceText

/// A table as comma-separated values (RFC 4180), after a header of `# key: value` lines.
enum CSVText {
  /// The whole text; lines end with a line feed.
  static func text(_ table: ExportTable) -> String {
    var text = head(table)
    for row in table.rows { text += line(row) }
    return text
  }

  /// What stands before the lines: provenance, meanings of columns, notices, names of columns.
  static func head(_ table: ExportTable) -> String {
    var text = ""
    for (key, value) in table.provenance {
      for line in lines(value) { text += "# \(key): \(oneLine(line))\n" }
    }
    for (key, meaning) in table.columns { text += "# column \(key): \(oneLine(meaning))\n" }
    for notice in table.notices { text += "# notice: \(oneLine(notice))\n" }
    return text + table.columns.map { quoted($0.key) }.joined(separator: ",") + "\n"
  }

  /// A line with its end.
  static func line(_ row: [ExportTable.Cell]) -> String {
    var text = ""
    var isFirst = true
    for cell in row {
      if !isFirst { text += "," }
      isFirst = false
      text += quoted(plain(cell))
    }
    return text + "\n"
  }

  /// The values of a header, each on a line of its own; an empty list is told as `none`.
  private static func lines(_ cell: ExportTable.Cell) -> [String] {
    switch cell {
    case .list(let items): items.isEmpty ? ["none"] : items
    case .wholes(let numbers): numbers.isEmpty ? ["none"] : numbers.map(String.init)
    default: [plain(cell)]
    }
  }

  private static func plain(_ cell: ExportTable.Cell) -> String {
    switch cell {
    case .text(let text), .typed(let text, _): text
    case .whole(let number): String(number)
    case .number(let number): JSONValue.digits(of: number)
    case .truth(let isTrue): String(isTrue)
    case .list(let items): items.joined(separator: " ")
    case .wholes(let numbers): numbers.map(String.init).joined(separator: " ")
    case .missing: ""
    }
  }

  private static func quoted(_ text: String) -> String {
    // By scalars, as readers of CSV do: a mark that joins a quote leaves it a quote to them.
    let scalars = text.unicodeScalars
    // A reader that is told to leave out what follows `#`, as the header asks, does so anywhere on a
    // line, unless it stands between quotes.
    let needsQuotes = scalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == "#"
    }
    guard needsQuotes else { return text }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in scalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}

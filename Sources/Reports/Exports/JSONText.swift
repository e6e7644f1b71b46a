import SourceText

/// A table as one JSON object (RFC 8259): `provenance`, `columns`, `notices` and `rows`, one row to a
/// line so that the text can be searched and compared.
///
/// Written by hand because keys keep the order of the columns, which the encoders at hand do not
/// promise.
enum JSONText {
  /// The whole text, its last line ended.
  static func text(_ table: ExportTable) -> String {
    let pieces = Pieces(table)
    var text = pieces.start
    var isFirst = true
    for row in table.rows {
      text += pieces.line(row, isFirst: isFirst)
      isFirst = false
    }
    return text + pieces.end(isEmpty: isFirst)
  }

  /// The pieces of the text, for whoever writes the rows one by one.
  struct Pieces {
    /// What stands before the rows.
    let start: String
    private let keys: [String]

    init(_ table: ExportTable) {
      let provenance = table.provenance.map { "    \(quoted($0.key)): \(plain($0.value))" }
      let columns = table.columns.map { "    \(quoted($0.key)): \(quoted($0.meaning))" }
      let notices = table.notices.map { "    \(quoted($0))" }
      keys = table.columns.map { quoted($0.key) + ": " }
      start =
        "{\n  \"provenance\": " + block("{", provenance, "}")
        + ",\n  \"columns\": " + block("{", columns, "}")
        + ",\n  \"notices\": " + block("[", notices, "]")
        + ",\n  \"rows\": ["
    }

    /// A row, without the end of its line.
    func line(_ row: [ExportTable.Cell], isFirst: Bool) -> String {
      var text = isFirst ? "\n    {" : ",\n    {"
      for (place, cell) in row.enumerated() {
        if place > 0 { text += ", " }
        text += keys[place]
        text += plain(cell)
      }
      return text + "}"
    }

    /// What stands after the rows.
    func end(isEmpty: Bool) -> String { isEmpty ? "]\n}\n" : "\n  ]\n}\n" }
  }

  private static func block(_ open: String, _ lines: [String], _ close: String) -> String {
    lines.isEmpty ? open + close : "\(open)\n\(lines.joined(separator: ",\n"))\n  \(close)"
  }

  private static func plain(_ cell: ExportTable.Cell) -> String {
    switch cell {
    case .list(let items): "[" + items.map(quoted).joined(separator: ", ") + "]"
    case .wholes(let numbers): "[" + numbers.map(String.init).joined(separator: ", ") + "]"
    default: JSONValue(cell).text
    }
  }

  private static func quoted(_ text: String) -> String { JSONValue.quoted(text) }
}

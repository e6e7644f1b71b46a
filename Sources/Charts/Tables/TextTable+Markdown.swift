import SourceText

extension TextTable {
  /// The table in Markdown, as GitHub writes tables (GitHub Flavored Markdown, tables), its last line
  /// ended. Every cell is escaped, so that it is read as it stands.
  public func markdown() -> String {
    guard !columns.isEmpty else { return "" }
    let cells = [columns.map { Self.markdown($0.title) }] + rows.map(markdownCells)
    let widths = columns.indices.map { column in
      max(cells.map { DisplayWidth.of($0[column]) }.max() ?? 0, 3)
    }
    func line(_ texts: [String]) -> String {
      let padded = texts.indices.map {
        TextLayout.padded(texts[$0], to: widths[$0], columns[$0].alignment)
      }
      return "| " + padded.joined(separator: " | ") + " |\n"
    }
    let rule = columns.indices.map { column in
      let dashes = String(repeating: "-", count: widths[column] - 2)
      return switch columns[column].alignment {
      case .left: "--" + dashes
      case .right: "-" + dashes + ":"
      case .centre: ":" + dashes + ":"
      }
    }
    return line(cells[0]) + line(rule) + cells.dropFirst().map(line).joined()
  }

  private func markdownCells(_ row: [String]) -> [String] {
    if isHeading(row) {
      let heading = Self.markdown(row[0])
      return [heading.isEmpty ? "" : "**\(heading)**"]
        + Array(repeating: "", count: columns.count - 1)
    }
    return columns.indices.map { $0 < row.count ? Self.markdown(row[$0]) : "" }
  }

  /// Text that Markdown shows as it stands, on one line.
  public static func markdown(_ text: String) -> String {
    var result = ""
    for character in Self.trimmed(text) {
      switch character {
      case "\\", "|", "*", "_", "`", "[", "]", "~": result += "\\\(character)"
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case _ where character.isNewline: result += "<br>"
      default: result.append(character)
      }
    }
    return result
  }

  /// Text without the blanks that set it in columns on a terminal.
  static func trimmed(_ text: String) -> String {
    let kept = text.drop { $0 == " " }
    return TextLayout.trimmed(String(kept))
  }
}

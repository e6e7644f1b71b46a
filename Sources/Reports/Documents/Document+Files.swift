import Charts
import TerritoryModel
import Wording

extension Document {
  /// Comma-separated values, after a header of `# key: value` lines.
  public func csv() -> String { CSVText.text(table) }

  /// One JSON object.
  public func json() -> String { JSONText.text(table) }

  /// The rows for machines; an answer that is words alone has one row for each paragraph.
  private var table: ExportTable {
    if var data {
      data.columns = data.columns.map { ($0.key, Self.meaning(of: $0, in: language)) }
      return data
    }
    return ExportTable(
      provenance: AnswerProvenance.program,
      columns: [("text", AnswerColumn.meaning(of: "text")?[language] ?? "")],
      rows: blocks.flatMap(texts).map { [.text($0)] })
  }

  /// What a column holds: as it is declared; two branches that are compared, by their names.
  static func meaning(
    of column: (key: String, meaning: String), in language: Language
  ) -> String {
    if ["first", "second", "difference"].contains(column.key) { return column.meaning }
    return AnswerColumn.meaning(of: column.key)?[language] ?? column.meaning
  }

  private func texts(_ block: Block) -> [String] {
    switch block {
    case .title(let text), .sentence(let text), .note(let text), .hint(let text): [text]
    case .lines(let lines): lines
    case .table(let table, _):
      table.rows.map { $0.filter { !$0.isEmpty }.joined(separator: " | ") }
    case .picture(_, let description): [description]
    }
  }

  /// The pictures, one above the other, as an SVG document.
  ///
  /// - Throws: `NothingToDraw` when there is none.
  public func svg() throws(NothingToDraw) -> String {
    let pictures = blocks.compactMap { block in
      if case .picture(let picture, let description) = block { (picture, description) } else { nil }
    }
    guard !pictures.isEmpty else { throw NothingToDraw() }
    return PictureColumn(pictures).svg(language: language.rawValue)
  }

  /// The answer in Markdown. Pictures are drawn with characters.
  public func markdown() -> String {
    blocks.map { block in
      switch block {
      case .title(let text): "## \(TextTable.markdown(text))\n"
      case .sentence(let text): TextTable.markdown(text) + "\n"
      case .lines(let lines): fenced(lines)
      case .table(let table, let heading):
        (heading.isEmpty ? "" : "**\(TextTable.markdown(heading))**\n\n") + table.markdown()
      case .picture(let picture, _):
        fenced(picture.lines(width: 80, height: 20, style: .plain))
      case .note(let text): "> \(TextTable.markdown(text))\n"
      case .hint(let text): "*\(TextTable.markdown(text))*\n"
      }
    }.joined(separator: "\n")
  }

  private func fenced(_ lines: [String]) -> String {
    "```text\n" + lines.map { $0 + "\n" }.joined() + "```\n"
  }

  /// The answer in LaTeX, to stand in a document that loads `booktabs`. Of pictures it has what they
  /// say in words: as pictures they are written to files of their own.
  public func latex() -> String {
    blocks.map { block in
      switch block {
      case .title(let text): "\\subsection*{\(TextTable.latex(text))}\n"
      case .sentence(let text), .note(let text), .hint(let text): TextTable.latex(text) + "\n"
      case .lines(let lines):
        lines.map { TextTable.latex($0) + "\\\\\n" }.joined()
      case .table(let table, let heading): table.latex(caption: heading)
      case .picture(let picture, let description):
        TextTable.latex(picture.title.isEmpty ? description : picture.title + ". " + description)
          + "\n"
      }
    }.joined(separator: "\n")
  }

  /// The answer as a page that stands alone.
  public func html() -> String { htmlPage.text() }

  /// The answer as a piece of HTML to stand in a page of another program.
  public func htmlPiece() -> String { htmlPage.piece() }

  private var htmlPage: HTMLPage {
    var parts: [HTMLPage.Part] = []
    var isTitled = false
    for block in blocks {
      switch block {
      case .title(let text):
        // The first title is that of the page.
        if isTitled { parts.append(.heading(text)) }
        isTitled = true
      case .sentence(let text): parts.append(.paragraph(text))
      case .lines(let lines): parts.append(.preformatted(lines.joined(separator: "\n") + "\n"))
      case .table(let table, let heading): parts.append(.table(table, caption: heading))
      case .picture(let picture, let description):
        parts.append(.figure(picture, description: description))
      case .note(let text), .hint(let text): parts.append(.note(text))
      }
    }
    return HTMLPage(title: heading, language: language.rawValue, parts: parts)
  }
}

/// The kinds of file that an answer can be written to. The raw value is the ending of the file's name.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
  /// Comma-separated values.
  case csv
  /// JSON.
  case json
  /// The first picture.
  case svg
  /// Markdown.
  case markdown = "md"
  /// LaTeX.
  case latex = "tex"
  /// Plain text, as on a terminal without colours.
  case text = "txt"
  /// A page that stands alone.
  case html
}

/// An answer without any picture was to be written as one.
public struct NothingToDraw: Error, Sendable, Hashable {
  /// The error has no parts.
  public init() {}
}

extension Document {
  /// The text of a file. Plain text is laid out for a page of 80 columns unless another is given.
  ///
  /// - Throws: `NothingToDraw` when a picture is asked of an answer that has none.
  public func text(
    as format: DocumentFormat, on page: Page? = nil
  ) throws(NothingToDraw) -> String {
    switch format {
    case .csv: return csv()
    case .json: return json()
    case .svg: return try svg()
    case .markdown: return markdown()
    case .latex: return latex()
    case .text:
      var plain = page ?? Page(language: language)
      plain.style.usesColour = false
      plain.isPresenting = false
      return text(on: plain)
    case .html: return html()
    }
  }

  /// The answer as the page wants it: for people, or in the mode that was chosen.
  public func written(on page: Page) -> String {
    switch page.mode {
    case .table: text(on: page)
    case .csv: csv()
    case .json: json()
    case .markdown: markdown()
    case .latex: latex()
    }
  }
}

import TerritoryModel

/// A text to be printed or published: sections, paragraphs, equations and tables, written as
/// Markdown, as a LaTeX document or as a page that stands alone.
///
/// In texts and in cells of tables, `` `…` `` surrounds what is typed in files, and `$…$` symbols and
/// formulas of the model, written as `MathText` reads them.
public struct Manuscript: Sendable {
  /// The language of every text.
  public var language: Language
  /// What the text is called.
  public var title: String
  /// The pieces, from top to bottom.
  public var blocks: [Block]

  /// One piece of a text.
  public enum Block: Sendable {
    /// A heading; the level is 1 or 2, the number stands before the text.
    case heading(level: Int, number: String, text: String)
    /// A paragraph.
    case paragraph(String)
    /// Entries of a list, each marked.
    case items([String])
    /// Formulas on lines of their own.
    case equations([String])
    /// Rows under their titles, below a caption.
    case table(Table)
    /// A figure of a file beside the text, with its caption.
    case figure(file: String, caption: String)
  }

  /// Rows under their titles.
  public struct Table: Sendable {
    /// What stands above.
    public var caption: String
    /// The columns, from left to right.
    public var columns: [Column]
    /// The rows, each with one text for each column.
    public var rows: [[String]]

    /// Rows under their titles.
    public init(caption: String, columns: [Column], rows: [[String]]) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }

  /// A column of a table.
  public struct Column: Sendable, Hashable {
    /// What stands above.
    public var title: String
    /// The share of the page that it may take, from 0 to 1, where lines are wrapped.
    public var width: Double
    /// Whether its texts are numbers, which stand against the right side.
    public var isNumber: Bool

    /// A column.
    public init(_ title: String, width: Double, isNumber: Bool = false) {
      self.title = title
      self.width = width
      self.isNumber = isNumber
    }
  }

  /// The forms that a text is written in. The raw value is the word used to ask for it.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// Markdown.
    case markdown
    /// A LaTeX document.
    case latex
    /// A page that stands alone.
    case html

    /// The ending of its files.
    public var ending: String {
      switch self {
      case .markdown: "md"
      case .latex: "tex"
      case .html: "html"
      }
    }
  }

  /// A text.
  public init(language: Language, title: String, blocks: [Block] = []) {
    self.language = language
    self.title = title
    self.blocks = blocks
  }

  /// The whole text in a form, its last line ended.
  public func text(as format: Format) -> String {
    switch format {
    case .markdown: markdown()
    case .latex: latex()
    case .html: html()
    }
  }
}

/// A piece of a line of a manuscript.
enum ManuscriptSpan: Equatable {
  /// Words.
  case words(String)
  /// What is typed in files.
  case code(String)
  /// A formula.
  case math(String)

  /// The pieces of a text. A mark without its second half is a character like others.
  static func spans(_ text: String) -> [ManuscriptSpan] {
    var spans: [ManuscriptSpan] = []
    var words = ""
    var rest = text[...]
    while let character = rest.first {
      let after = rest.dropFirst()
      guard character == "`" || character == "$", let end = after.firstIndex(of: character) else {
        words.append(character)
        rest = after
        continue
      }
      if !words.isEmpty { spans.append(.words(words)) }
      words = ""
      let inside = String(after[..<end])
      spans.append(character == "`" ? .code(inside) : .math(inside))
      rest = after[after.index(after: end)...]
    }
    return words.isEmpty ? spans : spans + [.words(words)]
  }
}

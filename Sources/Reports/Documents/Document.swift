import Charts
import TerritoryModel

/// An answer as people read it, piece by piece, in one language; and, beside it, the same as rows for
/// machines. What becomes of it on a page or in a file is left to those who write it.
public struct Document: Sendable {
  /// The language of every text.
  public var language: Language
  /// The pieces, from top to bottom.
  public var blocks: [Block]
  /// The same for machines; nothing when the words are all there is.
  var data: ExportTable?

  /// One piece of an answer.
  public enum Block: Sendable {
    /// What the answer is about.
    case title(String)
    /// A paragraph.
    case sentence(String)
    /// Lines whose columns matter, such as a tree.
    case lines([String])
    /// Rows under their titles, below a heading of their own when there is one.
    case table(TextTable, heading: String = "")
    /// A picture, and what it says in words.
    case picture(any Picture, description: String)
    /// What must be said beside a result: how it was made, and with what reservations.
    case note(String)
    /// What can be typed next.
    case hint(String)
  }

  /// A document.
  public init(language: Language, blocks: [Block] = []) {
    self.language = language
    self.blocks = blocks
  }

  init(_ language: Language, _ blocks: [Block], data: ExportTable? = nil) {
    self.language = language
    self.blocks = blocks
    self.data = data
  }

  /// What stands first, in one line: a title or a sentence, else the first line of others.
  public var heading: String {
    for block in blocks {
      switch block {
      case .title(let text), .sentence(let text): return text
      case .lines(let lines): return lines.first ?? ""
      case .table, .picture, .note, .hint: continue
      }
    }
    return ""
  }

  /// Whether there is something to draw.
  public var hasPicture: Bool { firstPicture != nil }

  var firstPicture: (picture: any Picture, description: String)? {
    for case .picture(let picture, let description) in blocks { return (picture, description) }
    return nil
  }
}

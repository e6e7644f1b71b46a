import Charts
import SourceText
import TerritoryModel
import Wording

/// What a play would do before a room: how long each step computes, and what would go wrong.
public struct PlayCheckReport: Sendable {
  /// The steps, in order.
  public var rows: [Row]
  /// The language of the reader.
  public var language: Language

  /// One step.
  public struct Row: Sendable, Hashable {
    /// The line at which it begins, from 1.
    public var line: Int
    /// What it begins with: words to the room, or a command.
    public var words: String
    /// How long its commands compute, in seconds.
    public var seconds: Double
    /// What would go wrong; nothing when all is well.
    public var mistake: String?

    /// A step.
    public init(line: Int, words: String, seconds: Double, mistake: String?) {
      self.line = line
      self.words = words
      self.seconds = seconds
      self.mistake = mistake
    }
  }

  /// A report.
  public init(rows: [Row], language: Language) {
    self.rows = rows
    self.language = language
  }

  /// Whether nothing would go wrong.
  public var isReady: Bool { rows.allSatisfy { $0.mistake == nil } }

  /// The report as a document.
  public var document: Document {
    let wording = PlayWording(language)
    let table = TextTable(
      columns: [
        .init(wording.line, .right), .init(wording.step, wraps: true),
        .init(wording.computing, .right), .init(wording.verdict),
      ],
      rows: rows.map { row in
        [
          String(row.line), SafeText.showing(row.words), wording.seconds(row.seconds),
          row.mistake == nil ? wording.ready : wording.failed,
        ]
      })
    var blocks: [Document.Block] = [.table(table)]
    for mistake in rows.compactMap(\.mistake) {
      blocks.append(.lines(mistake.split(separator: "\n").map(String.init)))
    }
    let longest = rows.map(\.seconds).max() ?? 0
    blocks.append(
      .sentence(
        wording.summary(
          steps: rows.count, failures: rows.count { $0.mistake != nil },
          total: rows.reduce(0) { $0 + $1.seconds }, longest: longest)))
    return Document(language: language, blocks: blocks)
  }
}

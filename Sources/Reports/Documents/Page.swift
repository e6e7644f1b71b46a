import Charts
import CommandLanguage
import TerritoryModel

/// Where an answer is read.
public struct Page: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language
  /// Columns.
  public var width: Int
  /// Rows of the window.
  public var height: Int
  /// What the terminal can do.
  public var style: TerminalStyle
  /// How answers are written.
  public var mode: OutputMode
  /// Whether a room looks on: one sentence, one picture, nothing small.
  public var isPresenting: Bool
  /// What stands on the last line for a room: the keys that do something; empty: nothing.
  public var keys: String
  /// Whether the answer stands in a session, which has branches and can take things back; on a command
  /// line nothing comes after it.
  public var isSession: Bool

  /// The narrowest page that is laid out for.
  public static let narrowest = 40

  /// A page; fewer columns than the narrowest are not used.
  public init(
    language: Language, width: Int = 80, height: Int = 24, style: TerminalStyle = .plain,
    mode: OutputMode = .table, isPresenting: Bool = false, keys: String = "",
    isSession: Bool = true
  ) {
    self.language = language
    self.width = max(width, Self.narrowest)
    self.height = max(height, 8)
    self.style = style
    self.mode = mode
    self.isPresenting = isPresenting
    self.keys = keys
    self.isSession = isSession
  }

  /// Columns for paragraphs: text is easier to read on lines that are not too long.
  public var textWidth: Int { isPresenting ? width : min(width, 100) }

  /// What a room can read from the back: letters in full, curves of blocks.
  var presented: Page {
    var page = self
    if page.style.glyphs == .unicode { page.style.glyphs = .blocks }
    return page
  }
}

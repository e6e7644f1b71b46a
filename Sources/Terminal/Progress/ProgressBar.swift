/// A bar on the last line of the terminal that says how far a long piece of work is. It is drawn on
/// standard error, only when that is a terminal, and erased at the end.
public struct ProgressBar {
  private let stream = StandardStream.error
  private let showsUnicode: Bool
  private let isShown: Bool
  private var isDrawn = false

  /// A bar that stays invisible when the terminal cannot move its cursor, or `isQuiet`.
  public init(environment: [String: String], isQuiet: Bool) {
    let capabilities = TerminalCapabilities(
      isTerminal: stream.isTerminal, environment: environment)
    showsUnicode = capabilities.showsUnicode
    isShown = capabilities.movesCursor && !isQuiet
  }

  /// Draws the bar anew, its words behind it, with room for the `^C` that a terminal echoes. A terminal that no longer takes text is left alone.
  public mutating func draw(share: Double, words: String) {
    guard isShown else { return }
    let line = Self.line(
      share: share, words: words, width: (stream.columns ?? 80) - 4, showsUnicode: showsUnicode)
    try? stream.write("\r\u{1B}[2K" + line)
    isDrawn = true
  }

  /// Takes the bar off the screen.
  public mutating func erase() {
    guard isDrawn else { return }
    try? stream.write("\r\u{1B}[2K")
    isDrawn = false
  }

  /// The bar and its words in at most `width` columns: the bar shrinks first, to nothing if need be,
  /// then the words are cut. One character of the words counts one column.
  public static func line(
    share: Double, words: String, width: Int, showsUnicode: Bool
  ) -> String {
    let room = min(width - words.count - 3, 30)
    guard room >= 5 else { return String(words.prefix(max(width, 0))) }
    let share = min(max(share, 0), 1)
    guard showsUnicode else {
      let full = Int(Double(room) * share)
      return "[" + String(repeating: "#", count: full)
        + String(repeating: ".", count: room - full) + "] " + words
    }
    let eighths = Int(Double(room * 8) * share)
    let part = eighths % 8 == 0 ? "" : String(Self.blocks[eighths % 8 - 1])
    let full = String(repeating: "█", count: eighths / 8) + part
    return "▕" + full + String(repeating: " ", count: room - full.count) + "▏ " + words
  }

  private static let blocks: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}

/// What the terminal that will show a picture can do.
public struct TerminalStyle: Sendable, Hashable {
  /// The characters that pictures are made of.
  public var glyphs: Glyphs
  /// Whether to write colour codes (ECMA-48 SGR).
  public var usesColour: Bool

  /// The characters that pictures are made of.
  public enum Glyphs: Sendable, Hashable {
    /// Braille dots, box drawing and blocks.
    case unicode
    /// ASCII only.
    case ascii
  }

  /// A style.
  public init(glyphs: Glyphs = .unicode, usesColour: Bool = false) {
    self.glyphs = glyphs
    self.usesColour = usesColour
  }

  /// No colour, Unicode glyphs: what goes into a file.
  public static let plain = TerminalStyle()

  /// Text in bold, when colours are on.
  public func strong(_ text: String) -> String { coded(text, "1") }

  /// Text that stands back, when colours are on.
  public func faint(_ text: String) -> String { coded(text, "2") }

  /// Text in the colour of a series, when colours are on.
  public func coloured(_ text: String, series: Int, faint: Bool = false) -> String {
    coded(text, (faint ? "2;" : "") + Self.seriesCodes[series % Self.seriesCodes.count])
  }

  private func coded(_ text: String, _ code: String) -> String {
    usesColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  // Cyan and magenta read on dark and light backgrounds, and apart by most colour-blind people.
  private static let seriesCodes = ["36", "35", "32", "33"]
}

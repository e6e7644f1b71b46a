/// What the terminal that will show a picture can do.
public struct TerminalStyle: Sendable, Hashable {
  /// The characters that pictures are made of.
  public var glyphs: Glyphs
  /// Whether to write colour codes (ECMA-48 SGR).
  public var usesColour: Bool

  /// The characters that pictures are made of.
  public enum Glyphs: Sendable, Hashable {
    /// Braille dots for curves, box drawing and blocks for the rest.
    case unicode
    /// Blocks for curves too, for fonts without braille and for projectors.
    case blocks
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

  /// One of two texts: one that may hold box drawing and blocks, or one of ASCII only.
  func glyph(_ unicode: String, _ ascii: String) -> String { glyphs == .ascii ? ascii : unicode }

  // Cyan and magenta read on dark and light backgrounds, and apart by most colour-blind people.
  private static let seriesCodes = ["36", "35", "32", "33", "94", "91", "96", "95"]
}

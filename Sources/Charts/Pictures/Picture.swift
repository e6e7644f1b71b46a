/// Something that is drawn in two ways: as lines for a terminal, and as an SVG document.
public protocol Picture: Sendable {
  /// What the picture shows.
  var title: String { get }

  /// The picture as lines, none wider than `width` (from 40 columns on). `height` counts all lines
  /// of the picture and is a wish: what must be shown is shown, and thin pictures stay short.
  func lines(width: Int, height: Int, style: TerminalStyle) -> [String]

  /// The picture as a document that stands alone or is pasted into a page.
  func svg(_ setting: SVGSetting) -> String
}

/// What an SVG document needs beyond the picture itself.
public struct SVGSetting: Sendable, Hashable {
  /// What the picture says, in words, for those who do not see it.
  public var description: String
  /// The language of the texts (`fr`, `en`), for screen readers.
  public var language: String
  /// Width in CSS pixels, 240 at least.
  public var width: Double
  /// What the identifiers in the document begin with, so that several can share a page: letters,
  /// digits and hyphens; empty for a document alone.
  public var identifier: String
  /// Where the picture is read.
  public var medium: Medium

  /// Where a picture is read.
  public enum Medium: Sendable, Hashable {
    /// On a screen, light or dark, in the size of its place.
    case screen
    /// On paper: dark on white, so many millimetres wide.
    case paper(millimetres: Double)
  }

  /// A setting.
  public init(
    description: String, language: String, width: Double = 720, identifier: String = "",
    medium: Medium = .screen
  ) {
    self.description = description
    self.language = language
    self.width = max(width, 240)
    self.identifier = identifier
    self.medium = medium
  }
}

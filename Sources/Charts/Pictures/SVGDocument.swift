import SourceText

/// The frame of every SVG document: sizes, title, description, styles and heading.
struct SVGDocument {
  /// What stands above the picture.
  var title: String
  /// Smaller lines under the title, wrapped where they are too long.
  var notes: [String]
  var setting: SVGSetting

  /// Free columns on either side, in pixels.
  static let margin = 16.0
  static let headingSize = 15.0
  static let noteSize = 12.0

  /// Where the picture may begin.
  var top: Double {
    44 + 20 * Double(max(titleLines.count - 1, 0)) + 18 * Double(noteLines.count)
  }

  /// The document around a body.
  func text(height: Double, body: [String]) -> String {
    let name = MarkupText.escaped(setting.identifier)
    let size = "\(SVGText.number(setting.width)) \(SVGText.number(height))"
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" xml:lang="\(MarkupText.escaped(setting.language))" \
      viewBox="0 0 \(size)"\(extent(height: height)) role="img" \
      aria-labelledby="\(name)title \(name)description">
      """,
      "<title id=\"\(name)title\">\(MarkupText.escaped(title))</title>",
      "<desc id=\"\(name)description\">\(MarkupText.escaped(setting.description))</desc>",
      SVGSheet.text(setting.medium),
    ]
    var y = 26.0
    for line in titleLines {
      lines.append(
        SVGText.element(line, x: Self.margin, y: y, kind: "heading"))
      y += 20
    }
    y -= 2
    for line in noteLines {
      lines.append(SVGText.element(line, x: Self.margin, y: y, kind: "small"))
      y += 18
    }
    return (lines + body + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// The size on paper; on a screen the place of the picture decides.
  private func extent(height: Double) -> String {
    guard case .paper(let millimetres) = setting.medium else { return "" }
    let tall = SVGText.number(millimetres * height / setting.width)
    return " width=\"\(SVGText.number(millimetres))mm\" height=\"\(tall)mm\""
  }

  private var room: Double { setting.width - 2 * Self.margin }
  private var titleLines: [String] {
    title.isEmpty ? [] : SVGText.wrapped(title, to: room, size: Self.headingSize)
  }
  private var noteLines: [String] {
    notes.filter { !$0.isEmpty }.flatMap { SVGText.wrapped($0, to: room, size: Self.noteSize) }
  }
}

/// The styles that all documents share, so that several can stand in one page.
enum SVGSheet {
  /// Colours of series, on light pages and on dark ones: those of Okabe and Ito, told apart by most
  /// colour-blind people, made darker or lighter to read on the page.
  private static let colours = [
    ("#0072b2", "#56b4e9"), ("#c04f00", "#e69f00"), ("#00795a", "#33c9a0"),
    ("#a0527f", "#e09cc3"), ("#7a6a00", "#f0e442"), ("#a33c2f", "#ff8f7a"),
    ("#4d4d8f", "#a6a6e8"), ("#555555", "#bbbbbb"),
  ]

  private static let light = """
    text{font-family:system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;fill:#222}
    .heading{font-size:15px;font-weight:600}.small{font-size:12px;fill:#555}.label{font-size:13px}
    .strong{font-weight:600}.grid{stroke:#8884;fill:none}.tick{stroke:#888;fill:none}
    .line{fill:none;stroke-width:2;stroke-linejoin:round}.band{stroke:none;fill-opacity:.18}
    .thin{stroke-width:1;stroke-opacity:.8}.mark{stroke:#777;stroke-dasharray:2 3;fill:none}
    .dot{fill:#222;stroke:#fff}.rule{stroke:#222;stroke-width:1.5;fill:none}
    .bar{fill-opacity:.7}.hollow{fill-opacity:.22}
    \(rules(\.0))
    """

  private static let dark = """
    @media (prefers-color-scheme:dark){text,.dot{fill:#eee}.dot{stroke:#222}.small{fill:#aaa}
    .rule{stroke:#eee}.mark{stroke:#999}
    \(rules(\.1))}
    """

  /// The sheet; on paper nothing turns dark.
  static func text(_ medium: SVGSetting.Medium) -> String {
    "<style>\n" + light + (medium == .screen ? "\n" + dark : "") + "\n</style>"
  }

  private static func rules(_ colour: ((String, String)) -> String) -> String {
    colours.enumerated().map { number, pair in
      let colour = colour(pair)
      return ".line.series\(number),.bar.series\(number){stroke:\(colour)}"
        + ".band.series\(number),.bar.series\(number),text.series\(number){fill:\(colour)}"
    }.joined(separator: "\n")
  }

  /// The class of a series; colours begin again after the last.
  static func series(_ number: Int) -> String { "series\(number % colours.count)" }
}

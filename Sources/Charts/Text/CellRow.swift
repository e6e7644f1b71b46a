import SourceText

/// A row of terminal cells that is drawn upon, one cell at a time.
struct CellRow {
  /// How a cell is coloured.
  enum Ink: Equatable {
    case plain
    case faint
    case strong
    case series(Int)
    case faintSeries(Int)
  }

  /// The text of each cell: one character, or nothing after one that takes two cells.
  private(set) var glyphs: [String]
  private(set) var inks: [Ink]

  init(columns: Int) {
    glyphs = Array(repeating: " ", count: max(columns, 0))
    inks = Array(repeating: .plain, count: max(columns, 0))
  }

  var columns: Int { glyphs.count }

  /// Puts a glyph of one cell; outside the row nothing happens.
  mutating func put(_ glyph: String, at column: Int, _ ink: Ink = .plain) {
    guard glyphs.indices.contains(column) else { return }
    glyphs[column] = glyph
    inks[column] = ink
  }

  /// Writes a text from a cell on, cut where the row ends.
  mutating func write(_ text: String, at start: Int, _ ink: Ink = .plain) {
    var column = start
    for character in text {
      let width = DisplayWidth.of(character)
      if width == 0 {
        if glyphs.indices.contains(column - 1) { glyphs[column - 1].append(character) }
        continue
      }
      guard column >= 0, column + width <= columns else { return }
      put(String(character), at: column, ink)
      if width == 2 { put("", at: column + 1, ink) }
      column += width
    }
  }

  /// Whether all cells of a stretch are blank.
  func isBlank(_ stretch: Range<Int>) -> Bool {
    stretch.lowerBound >= 0 && stretch.upperBound <= columns
      && stretch.allSatisfy { glyphs[$0] == " " }
  }

  /// The row as text, its colours by the style.
  func text(_ style: TerminalStyle) -> String {
    var text = ""
    var run = ""
    var ink = Ink.plain
    func flush() {
      text += Self.inked(run, ink, style)
      run = ""
    }
    for column in glyphs.indices {
      if inks[column] != ink {
        flush()
        ink = inks[column]
      }
      run += glyphs[column]
    }
    flush()
    return text
  }

  private static func inked(_ text: String, _ ink: Ink, _ style: TerminalStyle) -> String {
    switch ink {
    case .plain: text
    case .faint: style.faint(text)
    case .strong: style.strong(text)
    case .series(let series): style.coloured(text, series: series)
    case .faintSeries(let series): style.coloured(text, series: series, faint: true)
    }
  }
}

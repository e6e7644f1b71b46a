/// A grid of terminal cells, each made of dots: eight of them in braille, four in blocks, one in
/// ASCII.
struct DotCanvas {
  /// What a dot belongs to; of two in one cell the later ink gives the colour.
  enum Ink: Equatable {
    case band(Int)
    case thin(Int)
    case line(Int)

    fileprivate var isBand: Bool { if case .band = self { true } else { false } }
  }

  let columns: Int
  let rows: Int
  let glyphs: TerminalStyle.Glyphs
  private var dots: [UInt8]
  private var inks: [Ink?]

  init(columns: Int, rows: Int, glyphs: TerminalStyle.Glyphs) {
    self.columns = columns
    self.rows = rows
    self.glyphs = glyphs
    dots = Array(repeating: 0, count: columns * rows)
    inks = Array(repeating: nil, count: columns * rows)
  }

  /// Dots in a cell, across.
  var dotsAcross: Int { glyphs == .ascii ? 1 : 2 }
  /// Dots in a cell, down.
  var dotsDown: Int {
    switch glyphs {
    case .unicode: 4
    case .blocks: 2
    case .ascii: 1
    }
  }
  /// Dots across the whole canvas.
  var width: Int { columns * dotsAcross }
  /// Dots down the whole canvas.
  var height: Int { rows * dotsDown }

  /// Marks a dot, counted from the top left corner; outside the canvas nothing happens. A line
  /// clears the band from its cells, so that it reads without colour.
  mutating func mark(x: Int, y: Int, _ ink: Ink) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    let cell = (y / dotsDown) * columns + x / dotsAcross
    if !ink.isBand, inks[cell]?.isBand == true { dots[cell] = 0 }
    dots[cell] |= bit(x: x, y: y)
    inks[cell] = ink
  }

  /// Takes the band out of the cell of a dot, so that the gaps of a dashed line stay gaps.
  mutating func clearBand(x: Int, y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    let cell = (y / dotsDown) * columns + x / dotsAcross
    guard inks[cell]?.isBand == true else { return }
    dots[cell] = 0
    inks[cell] = nil
  }

  /// Whether a cell has no curve: it is blank or in a band.
  func isFree(row: Int, column: Int) -> Bool {
    inks[row * columns + column]?.isBand ?? true
  }

  /// One row of cells.
  func row(_ row: Int) -> CellRow {
    var cells = CellRow(columns: columns)
    for column in 0..<columns {
      let cell = row * columns + column
      cells.put(String(glyph(cell)), at: column, ink(cell))
    }
    return cells
  }

  private func ink(_ cell: Int) -> CellRow.Ink {
    switch inks[cell] {
    case .line(let series): .series(series)
    case .band(let series), .thin(let series): .faintSeries(series)
    case nil: .plain
    }
  }

  private func bit(x: Int, y: Int) -> UInt8 {
    switch glyphs {
    case .unicode: Self.braille[y % 4][x % 2]
    case .blocks: 1 << UInt8(2 * (y % 2) + x % 2)
    case .ascii: 1
    }
  }

  private func glyph(_ cell: Int) -> Character {
    guard dots[cell] != 0 else { return " " }
    switch glyphs {
    case .unicode:
      // 256 patterns from U+2800 on: always a scalar.
      return Unicode.Scalar(0x2800 + UInt32(dots[cell])).map(Character.init) ?? " "
    case .blocks:
      if case .band(let series) = inks[cell] { return series == 0 ? "░" : "▒" }
      return Self.quadrants[Int(dots[cell])]
    case .ascii:
      return switch inks[cell] {
      case .line(let series): Self.mark(series)
      case .thin: Self.thinMark
      case .band(let series): series == 0 ? "." : ","
      case nil: " "
      }
    }
  }

  /// The mark of a series in ASCII.
  static func mark(_ series: Int) -> Character { marks[series % marks.count] }

  /// The mark of a thin line in ASCII.
  static let thinMark: Character = ":"

  private static let marks: [Character] = ["*", "o", "+", "x", "#", "%", "=", "~"]

  /// Quadrants by their dots: bit 0 top left, 1 top right, 2 bottom left, 3 bottom right.
  private static let quadrants: [Character] = Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")

  /// Dot bits of a braille cell by row, then column (Unicode chapter 21, braille patterns).
  private static let braille: [[UInt8]] = [
    [0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80],
  ]
}

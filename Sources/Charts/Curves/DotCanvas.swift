/// A grid of terminal cells, each made of dots: eight of them in braille, one in ASCII.
struct DotCanvas {
  /// What a dot belongs to; of two in one cell the later ink gives the colour.
  enum Ink: Equatable {
    case band(Int)
    case line(Int)
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
  var dotsAcross: Int { glyphs == .unicode ? 2 : 1 }
  /// Dots in a cell, down.
  var dotsDown: Int { glyphs == .unicode ? 4 : 1 }
  /// Dots across the whole canvas.
  var width: Int { columns * dotsAcross }
  /// Dots down the whole canvas.
  var height: Int { rows * dotsDown }

  /// Marks a dot, counted from the top left corner; outside the canvas nothing happens. A line
  /// clears the band from its cells, so that it reads without colour.
  mutating func mark(x: Int, y: Int, _ ink: Ink) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    let cell = (y / dotsDown) * columns + x / dotsAcross
    if case .line = ink, case .band = inks[cell] { dots[cell] = 0 }
    dots[cell] |= glyphs == .unicode ? Self.braille[y % 4][x % 2] : 1
    inks[cell] = ink
  }

  /// Takes the band out of the cell of a dot, so that the gaps of a dashed line stay gaps.
  mutating func clearBand(x: Int, y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    let cell = (y / dotsDown) * columns + x / dotsAcross
    guard case .band = inks[cell] else { return }
    dots[cell] = 0
    inks[cell] = nil
  }

  /// The text of one row of cells, coloured by the style.
  func line(_ row: Int, style: TerminalStyle) -> String {
    var text = ""
    var run = ""
    var runInk: Ink?
    func flush() {
      switch runInk {
      case .line(let series): text += style.coloured(run, series: series)
      case .band(let series): text += style.coloured(run, series: series, faint: true)
      case nil: text += run
      }
      run = ""
    }
    for column in 0..<columns {
      let cell = row * columns + column
      if inks[cell] != runInk {
        flush()
        runInk = inks[cell]
      }
      run.append(glyph(cell))
    }
    flush()
    return text
  }

  private func glyph(_ cell: Int) -> Character {
    guard dots[cell] != 0 else { return " " }
    guard glyphs == .ascii else {
      // 256 patterns from U+2800 on: always a scalar.
      return Unicode.Scalar(0x2800 + UInt32(dots[cell])).map(Character.init) ?? " "
    }
    switch inks[cell] {
    case .line(let series): return Self.marks[series % Self.marks.count]
    default: return "."
    }
  }

  /// The mark of a series in ASCII.
  static let marks: [Character] = ["*", "o", "+", "x"]

  /// Dot bits of a braille cell by row, then column (Unicode chapter 21, braille patterns).
  private static let braille: [[UInt8]] = [
    [0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80],
  ]
}

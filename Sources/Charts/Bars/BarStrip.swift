/// One bar of a terminal picture: from zero to its value on a horizontal scale, with its interval.
struct BarStrip {
  var axis: Axis
  var columns: Int
  var style: TerminalStyle

  /// What a bar is filled with, so that bars are told apart without colour.
  enum Fill: Int {
    case solid
    case shade
    case light

    static func of(_ number: Int) -> Fill { Fill(rawValue: number % 3) ?? .solid }
  }

  /// The cell of a value, kept within the ends; between two cells for a value between them.
  private func place(_ value: Double) -> Double {
    axis.clampedPosition(value) * Double(columns - 1)
  }

  /// The cell of zero, at an end when zero is outside.
  var zero: Int { Int(place(0).rounded()) }

  /// A row with the axis alone.
  var blank: CellRow {
    var row = CellRow(columns: columns)
    row.put(style.glyph("│", "|"), at: zero)
    return row
  }

  /// A row with the bar of a value; without one when it is missing.
  func bar(_ value: Double?, fill: Fill = .solid, ink: CellRow.Ink = .plain) -> CellRow {
    var row = blank
    guard let value, value.isFinite else { return row }
    let length = place(value) - Double(zero)
    let halves = Int((abs(length) * 2).rounded())
    let hasHalf = fill == .solid && style.glyphs != .ascii
    let whole = hasHalf ? halves / 2 : Int(abs(length).rounded())
    let step = length < 0 ? -1 : 1
    for cell in 0..<whole { row.put(glyph(fill), at: zero + step * (cell + 1), ink) }
    if hasHalf, halves % 2 == 1 {
      row.put(step < 0 ? "▐" : "▌", at: zero + step * (whole + 1), ink)
    }
    return row
  }

  /// Draws an interval over a row, with a cross at the value inside.
  func draw(
    _ interval: ClosedRange<Double>?, around value: Double?, over row: inout CellRow
  ) {
    guard let interval else { return }
    let low = Int(place(interval.lowerBound).rounded())
    let high = Int(place(interval.upperBound).rounded())
    guard low < high else { return row.put(style.glyph("┼", "+"), at: low) }
    for cell in low...high { row.put(style.glyph("─", "-"), at: cell) }
    if let value, value.isFinite {
      row.put(style.glyph("┼", "+"), at: Int(place(value).rounded()))
    }
    row.put(style.glyph("├", "["), at: low)
    row.put(style.glyph("┤", "]"), at: high)
  }

  /// What an interval looks like, for a legend.
  static func intervalSample(_ style: TerminalStyle) -> String { style.glyph("├┼┤", "[+]") }

  private func glyph(_ fill: Fill) -> String {
    switch fill {
    case .solid: style.glyph("█", "#")
    case .shade: style.glyph("▒", "=")
    case .light: style.glyph("░", ":")
    }
  }
}

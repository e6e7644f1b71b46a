/// Where a character of the line stands on the screen, as the library draws it.
public struct LineLayout: Sendable, Hashable {
  /// Rows below the first row of the prompt.
  public private(set) var row = 0
  /// Columns from the left edge.
  public private(set) var column: Int
  private let width: Int

  /// The place behind the prompt.
  public init(promptWidth: Int, width: Int) {
    self.width = max(width, 1)
    row = promptWidth / self.width
    column = promptWidth % self.width
  }

  /// Goes past one character.
  public mutating func advance(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n":
      row += 1
      column = 0
      return
    case "\t": column = (column / 8 + 1) * 8
    default:
      let columns = Self.columns(of: scalar)
      // A wide character does not straddle the edge.
      if column + columns > width {
        row += 1
        column = 0
      }
      column += columns
    }
    if column >= width {
      row += column / width
      column %= width
    }
  }

  /// Goes to the next row, unless it is at the start of one.
  mutating func breakRow() {
    guard column > 0 else { return }
    row += 1
    column = 0
  }

  /// Rows between the prompt and the cursor after the window was resized, in a terminal that wraps its
  /// rows anew.
  ///
  /// Rows that the library drew whole and that end with a space are not wrapped anew: it leaves the
  /// space out and goes to the next row by itself. Those are the rows of the first `drawn` characters;
  /// what is typed behind them wraps by itself.
  public static func rows(
    of scalars: some Sequence<Unicode.Scalar>, drawn: Int, promptWidth: Int, before: Int, after: Int
  ) -> Int {
    var old = LineLayout(promptWidth: promptWidth, width: before)
    var new = LineLayout(promptWidth: promptWidth, width: after)
    for (index, scalar) in scalars.enumerated() {
      let row = old.row
      old.advance(scalar)
      new.advance(scalar)
      if index < drawn, scalar == " ", old.row > row, old.column == 0 { new.breakRow() }
    }
    return new.row
  }

  /// Columns of a character in the line: control characters are shown as `^A`.
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x20 || scalar.value == 0x7F ? 2 : ColumnWidth.of(scalar)
  }
}

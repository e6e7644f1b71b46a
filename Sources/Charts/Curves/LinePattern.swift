/// How curves are told apart without colour: eight patterns of cells drawn and left out.
enum LinePattern {
  private static let cells: [[Bool]] = [
    "-", "- ", "-  ", "-   ", "--- ", "----  ", "--- - ", "--- - - ",
  ]
  .map { $0.map { $0 == "-" } }

  /// Whether a cell of a terminal is drawn for a series.
  static func isDrawn(series: Int, cell: Int) -> Bool {
    let pattern = cells[series % cells.count]
    return pattern[cell % pattern.count]
  }

  /// A piece of the pattern for a legend: one period, and its beginning again.
  static func sample(series: Int, mark: String) -> String {
    (cells[series % cells.count] + [true]).map { $0 ? mark : " " }.joined()
  }

  /// The dashes of an SVG line; nothing for a whole line.
  static func dashes(series: Int) -> String? {
    let dashes = [
      nil, "6 4", "2 4", "10 4 2 4", "12 6", "3 2", "10 3 2 3 2 3", "16 4",
    ]
    return dashes[series % dashes.count]
  }
}

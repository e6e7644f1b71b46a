import TerritoryModel

/// A tidy table for machines: one observation per row, one kind of value per column.
struct ExportTable: Sendable {
  /// A value of a table, written with a point and without grouping.
  enum Cell: Sendable, Hashable {
    case text(String)
    case whole(Int)
    case number(Double)
    case truth(Bool)
    case list([String])
    case missing

    init(_ value: Double?) {
      self = value.flatMap { $0.isFinite ? .number($0) : nil } ?? .missing
    }
  }

  /// How the table was made, by key.
  var provenance: [(key: String, value: Cell)]
  /// The columns and what they hold.
  var columns: [(key: String, meaning: String)]
  /// The rows, one cell per column.
  var rows: [[Cell]]
  /// Sentences about how it went.
  var notices: [String] = []

  /// A number in the fewest digits that give the same number back.
  static func text(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return "\(number)"
  }
}

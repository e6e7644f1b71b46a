import SourceText
import TerritoryModel

/// A tidy table for machines: one observation per row, one kind of value per column.
struct ExportTable: Sendable {
  /// A value of a table, written with a point and without grouping.
  enum Cell: Sendable, Hashable {
    case text(String)
    case whole(Int)
    /// A number that CSV writes as it was typed.
    case typed(String, Double)
    case number(Double)
    case truth(Bool)
    case list([String])
    case wholes([Int])
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
}

extension JSONValue {
  init(_ cell: ExportTable.Cell) {
    switch cell {
    case .text(let text): self = .text(text)
    case .whole(let number): self = .whole(number)
    case .number(let number), .typed(_, let number): self = .number(number)
    case .truth(let isTrue): self = .truth(isTrue)
    case .list(let items): self = .list(items.map { .text($0) })
    case .wholes(let numbers): self = .list(numbers.map { .whole($0) })
    case .missing: self = .null
    }
  }
}

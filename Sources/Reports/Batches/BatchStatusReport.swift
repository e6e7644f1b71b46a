import Charts
import Results
import SourceText
import TerritoryModel
import Wording

/// How far some stores are: one line each, and the whole when they are parts of one plan.
public struct BatchStatusReport: Sendable {
  /// The stores, in order.
  public var statuses: [StoreStatus]
  /// The language of the reader.
  public var language: Language

  /// A report on stores.
  public init(_ statuses: [StoreStatus], language: Language) {
    self.statuses = statuses
    self.language = language
  }

  /// The report for a page of some columns, its last line ended.
  public func text(width: Int = 80, style: TerminalStyle = .plain) -> String {
    let words = BatchStatusWording(language)
    let table = TextTable(
      columns: words.columns.enumerated().map { place, title in
        TextTable.Column(title, (1...4).contains(place) ? .right : .left, wraps: place == 0)
      },
      rows: statuses.map { words.cells($0) })
    var lines =
      TextLayout.wrapped(words.experiments(statuses), to: width)
      + table.lines(width: min(width, 120), style: style)
    // Only parts of one division of one plan make a whole.
    if statuses.count > 1, Set(statuses.map(\.shard.count)).count == 1,
      Set(statuses.map(\.planHash)).count == 1
    {
      lines += [""] + TextLayout.wrapped(words.whole(statuses), to: width)
    }
    for status in statuses {
      guard let failure = status.firstFailure else { continue }
      lines += TextLayout.wrapped(words.failure(failure, in: status.path), to: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

import Charts
import Results
import SourceText
import TerritoryModel
import Wording

/// How far some stores are: one line each, and the whole when they are parts of one plan.
public struct BatchStatusReport: Sendable {
  /// The stores, in order.
  public var statuses: [StoreStatus]
  /// The tasks whose stores they are; absent: the stores are no folder of tasks.
  public var tasks: TasksStatus?
  /// The language of the reader.
  public var language: Language

  /// A report on stores.
  public init(_ statuses: [StoreStatus], language: Language) {
    self.statuses = statuses
    self.language = language
  }

  /// A report on a folder of tasks.
  public init(_ tasks: TasksStatus, language: Language) {
    self.tasks = tasks
    self.language = language
    statuses = tasks.stores
  }

  /// The report for a page of some columns, its last line ended.
  public func text(width: Int = 80, style: TerminalStyle = .plain) -> String {
    let words = BatchStatusWording(language)
    var lines = (tasks.map(words.head) ?? [words.experiments(statuses)])
      .flatMap { TextLayout.wrapped($0, to: width) }
    if !statuses.isEmpty {
      let table = TextTable(
        columns: words.columns.enumerated().map { place, title in
          TextTable.Column(title, (1...4).contains(place) ? .right : .left, wraps: place == 0)
        },
        rows: statuses.map { words.cells($0) })
      lines += table.lines(width: min(width, 120), style: style)
    }
    if let whole = whole(words) { lines += [""] + TextLayout.wrapped(whole, to: width) }
    for status in statuses {
      guard let failure = status.firstFailure else { continue }
      lines += TextLayout.wrapped(words.failure(failure, in: status.name), to: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the stores are together; nothing unless they are parts of one division of one plan.
  private func whole(_ words: BatchStatusWording) -> String? {
    if let tasks { return words.whole(tasks) }
    guard statuses.count > 1, Set(statuses.map(\.shard.count)).count == 1,
      Set(statuses.map(\.planHash)).count == 1
    else { return nil }
    return words.whole(statuses)
  }
}

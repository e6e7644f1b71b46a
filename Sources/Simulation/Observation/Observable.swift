import TerritoryModel

/// A metric of a group over a window of weeks: one column of results.
public struct Observable: Sendable, Hashable {
  /// What is read.
  public var metric: Metric
  /// Of whom.
  public var group: Group
  /// Over how many weeks events are summed, ending with the week of the row: 1 to 13. A metric of the
  /// state ignores it.
  public var window: Int

  /// A column of results; the 13-week window is the one on show everywhere.
  public init(_ metric: Metric, _ group: Group = .territory, window: Int = 13) {
    self.metric = metric
    self.group = group
    self.window = window
  }
}

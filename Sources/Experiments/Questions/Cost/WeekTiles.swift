import Simulation
import TerritoryModel

/// The weeks of a run, 1 to its last, cut into windows over which events are summed: each week lies in
/// one window. Windows have 13 weeks, the most that a run remembers; the first one has what is left.
public struct WeekTiles: Sendable, Hashable {
  /// The windows in order, each by its last week and its length.
  public var tiles: [Tile]

  /// One window.
  public struct Tile: Sendable, Hashable {
    /// Its last week.
    public var week: Int
    /// How many weeks it has.
    public var length: Int
  }

  /// The windows of a run that ends with a week; none when no week is run.
  public init(horizon: Int) {
    let length = 13
    let rest = horizon > 0 ? horizon % length : 0
    tiles = rest > 0 ? [Tile(week: rest, length: rest)] : []
    for week in stride(from: rest + length, through: max(horizon, 0), by: length) {
      tiles.append(Tile(week: week, length: length))
    }
  }

  /// An observable over each window.
  public func outcomes(_ metric: Metric, _ group: Group = .territory) -> [Outcome] {
    tiles.map { Outcome(Observable(metric, group, window: $0.length), week: $0.week) }
  }
}

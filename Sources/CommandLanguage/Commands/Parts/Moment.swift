import TerritoryModel

/// A week, as people say it.
public enum Moment: Sendable, Hashable {
  /// A week of the run: `52`, `52w`, `1y`.
  case week(Int)
  /// A day, in a scenario that has a calendar: `2026-03-19`.
  case day(CalendarDay)
}

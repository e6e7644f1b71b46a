import TerritoryModel

/// What belongs somewhere.
public enum Expectation: Sendable, Hashable {
  /// Keys and values.
  case map
  /// A list.
  case list
  /// A text.
  case text
  /// A number of a unit, within bounds.
  case number(ValueUnit, ValueBounds)
  /// A number of weeks, also as a duration.
  case duration
  /// A week from 1 on: a number, a duration from week 0, or a date.
  case week
  /// A week from 0 on, in the same ways.
  case weekFromStart
  /// A day.
  case date
  /// Two coordinates in kilometres.
  case position
  /// A list of names.
  case names
  /// A number of participants, or one for each profession.
  case participants
  /// A rise of each of the four conditions, or one for all.
  case conditions
  /// A whole number from 0 to 2^64 - 1.
  case seed
}

/// The weeks in which an action is due (model, section 7.9).
public struct Timing: Sendable, Hashable {
  /// The first week, from 1 on.
  public var at: Int
  /// Weeks between two occurrences; absent: once.
  public var every: Int?
  /// The number of occurrences; absent with `every`: until the end of the run.
  public var times: Int?

  /// Weeks given one by one.
  public init(at: Int, every: Int? = nil, times: Int? = nil) {
    self.at = at
    self.every = every
    self.times = times
  }

  /// Whether the action is due in a week.
  public func isDue(week: Int) -> Bool {
    occurrence(week: week) != nil
  }

  /// The rank, from 0, of the occurrence due in a week; nothing when none is.
  public func occurrence(week: Int) -> Int? {
    guard week >= at else { return nil }
    guard let every, every > 0 else { return week == at ? 0 : nil }
    let (rank, rest) = (week - at).quotientAndRemainder(dividingBy: every)
    guard rest == 0, rank < times ?? .max else { return nil }
    return rank
  }

  /// The week of the last occurrence that is not after a week; nothing when none has been.
  public func lastOccurrence(notAfter week: Int) -> Int? {
    guard week >= at else { return nil }
    guard let every, every > 0 else { return at }
    return at + min((week - at) / every, (times ?? .max) - 1) * every
  }

  /// The week of the first occurrence after a week; nothing when none is to come.
  public func nextOccurrence(after week: Int) -> Int? {
    guard week >= at else { return at }
    guard let every, every > 0 else { return nil }
    let rank = (week - at) / every + 1
    return rank < times ?? .max ? at + rank * every : nil
  }

  /// Whether a window of some weeks, opened at each occurrence, is open in a week.
  ///
  /// Overlapping windows of one action do not add: the answer is yes or no.
  public func isOpen(week: Int, duration: Int) -> Bool {
    guard week >= at else { return false }
    guard let every, every > 0 else { return week < at + duration }
    let last = min((week - at) / every, (times ?? .max) - 1)
    guard last >= 0 else { return false }
    return week < at + last * every + duration
  }
}

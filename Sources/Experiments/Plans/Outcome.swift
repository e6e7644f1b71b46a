import Simulation

/// What is kept of a run: an observable at one week.
public struct Outcome: Sendable, Hashable {
  /// The metric, of whom, over which window.
  public var observable: Observable
  /// The week at which it is read, from 0.
  public var week: Int

  /// An observable at a week.
  public init(_ observable: Observable, week: Int) {
    self.observable = observable
    self.week = week
  }
}

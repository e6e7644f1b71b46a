/// When the actions of a programme take place, up to the end of a run.
public struct ProgrammeSchedule: Sendable, Hashable {
  /// The actions, in the order of the programme.
  public var actions: [ActionSchedule]
  /// The last week of the run.
  public var horizon: Int

  /// One action on the time axis.
  public struct ActionSchedule: Sendable, Hashable {
    /// The action's id.
    public var id: String
    /// What is done.
    public var kind: ActionKind
    /// When it takes place; empty when it would only begin after the end of the run.
    public var occurrences: [Occurrence]
  }

  /// One time that an action takes place.
  public struct Occurrence: Sendable, Hashable {
    /// The week in which it is due.
    public var week: Int
    /// How many weeks it lasts: 1 for what happens at once. It may go beyond the end of the run.
    public var length: Int

    /// The last week in which it acts.
    public var lastWeek: Int { week + length - 1 }
  }

  /// The schedule of a programme up to a week.
  ///
  /// Complexity: O(actions × weeks).
  public init(_ programme: [Action], horizon: Int) {
    self.horizon = horizon
    actions = programme.map { action in
      let length = action.lengthOfOccurrence
      return ActionSchedule(
        id: action.id, kind: action.kind,
        occurrences: action.timing.weeks(until: horizon).map {
          Occurrence(week: $0, length: length)
        })
    }
  }

  /// The schedule of a scenario up to a week, its own last one unless given.
  public init(_ scenario: Scenario, horizon: Int? = nil) {
    self.init(scenario.programme, horizon: horizon ?? scenario.horizon)
  }
}

extension Timing {
  /// The weeks in which the action is due, up to a week.
  public func weeks(until last: Int) -> [Int] {
    guard at <= last else { return [] }
    guard let every, every > 0 else { return [at] }
    let due = (last - at) / every + 1
    return (0..<min(due, max(0, times ?? due))).map { at + $0 * every }
  }
}

extension Action {
  /// How many weeks one occurrence acts: its duration where the kind lasts, else 1. A scandal is over
  /// at once, whatever duration is written.
  public var lengthOfOccurrence: Int {
    guard kind.declaration.lasts, let declared = kind.declaration.field(.duration) else { return 1 }
    if kind == .shock, !declared.shocks.isEmpty {
      let shock = self[.kind].flatMap { Int(exactly: $0) }.flatMap(ShockKind.init(rawValue:))
      guard let shock, declared.shocks.contains(shock) else { return 1 }
    }
    return self[.duration].flatMap { Int(exactly: $0) }.map { max(1, $0) } ?? 1
  }
}

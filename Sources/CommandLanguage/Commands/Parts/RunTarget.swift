/// How far `run` goes.
public enum RunTarget: Sendable, Hashable {
  /// To the horizon of the scenario.
  case horizon
  /// By some weeks.
  case weeks(Located<Int>)
  /// To a week.
  case to(Located<Moment>)
}

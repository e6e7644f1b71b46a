/// How far `rewind` goes.
public enum RewindTarget: Sendable, Hashable {
  /// To a week.
  case to(Located<Moment>)
  /// By some weeks.
  case ago(Located<Int>)
}

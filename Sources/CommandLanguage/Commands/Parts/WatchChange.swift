import Exploration

/// What `watch` does.
public enum WatchChange: Sendable, Hashable {
  /// Lists what is followed.
  case list
  /// Follows some measures more.
  case add([Located<Measure>])
  /// Stops following the measure of a number, from 1; none: all.
  case remove(Located<Int>?)
}

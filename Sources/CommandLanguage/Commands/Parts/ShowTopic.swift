import Exploration

/// What `show` shows.
public enum ShowTopic: Sendable, Hashable {
  /// What is open, in a few lines.
  case overview
  /// The scenario of the present branch.
  case scenario
  /// Every zone, or one.
  case zones(Located<String>?)
  /// Every named organisation, or one.
  case organisations(Located<String>?)
  /// The programme on the axis of time.
  case programme
  /// The settings that match a word, with where each comes from; only those that differ from the
  /// catalogue when no word is given.
  case settings(Located<String>?)
  /// One setting.
  case setting(Located<String>)
  /// Measures at the present week.
  case measures([Located<Measure>])
  /// The phases of a week, in order.
  case phases
}

/// What holds in every run, exactly (model, section 9); the raw value is its stable name.
public enum InvariantCheck: String, Sendable, Hashable, CaseIterable {
  /// Social workers and social entrepreneurs count the same cooperations.
  case tiesFromBothEnds = "ties-from-both-ends"
  /// Every state variable stays in its range, under extreme parameters and every action.
  case ranges

  /// Its stable name.
  var name: String { rawValue }
}

/// What is asked of an outcome.
public enum Response: String, Sendable, Hashable, CaseIterable {
  /// Its value with the programme.
  case level
  /// Its value in the twin without programme.
  case twin
  /// The paired difference that the programme makes.
  case effect
}

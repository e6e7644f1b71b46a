/// What was found instead.
public enum Found: Sendable, Hashable {
  /// Keys and values.
  case map
  /// A list.
  case list
  /// A list of another length than the one that belongs there.
  case listOf(Int)
  /// Nothing.
  case nothing
  /// A text or a number, as written.
  case text(String)
}

/// Two levels of contact, or of its conditions, that views are compared between; the raw value stands
/// in names of checks.
public enum ContactGain: String, Sendable, Hashable, CaseIterable {
  /// From no contact to the ordinary rate.
  case ordinary = "default"
  /// From the ordinary rate to twice as much.
  case doubled
  /// From none of Allport's conditions to all of them.
  case conditions
}

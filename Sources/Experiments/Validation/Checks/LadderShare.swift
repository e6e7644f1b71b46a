/// A share of opportunities on the ladder of decisions; the raw value stands in names of checks.
public enum LadderShare: String, Sendable, Hashable, CaseIterable {
  /// Nobody takes the first step.
  case missed
  /// The other refuses.
  case refused
  /// It comes to coordination at least.
  case coordination
  /// It comes to concerted work.
  case concerted
}

/// Something that a run has to say about how it went; it changes no result.
public enum Notice: Sendable, Hashable {
  /// An encounter or an immersion found fewer eligible people than it has seats: all came.
  case tooFewEligible(action: String, week: Int, seats: Int, eligible: Int)
  /// An encounter or an immersion had an empty side: nothing happened.
  case nobodyEligible(action: String, week: Int)
  /// A colocation found fewer pairs of organisations than it asks for: all were taken.
  case tooFewOrganisations(action: String, week: Int, asked: Int, found: Int)
}

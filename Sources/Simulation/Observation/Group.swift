import TerritoryModel

/// The people, or the ties, that a metric speaks of.
public enum Group: Sendable, Hashable {
  /// Everybody.
  case territory
  /// One profession in the whole territory.
  case profession(Profession)
  /// One zone, by its place in the scenario.
  case zone(Int)
  /// One profession in one zone.
  case zoneProfession(Int, Profession)
}

import Simulation
import TerritoryModel

/// A number that can be plotted, watched, expected, guessed and exported: a metric of a group, or a
/// reporter over people.
public enum Measure: Sendable, Hashable {
  /// A metric, by the name of its group; `window` is in weeks, 1 to 13.
  case metric(Metric, GroupName, window: Int)
  /// A number computed over people.
  case people(PeopleReporter)
}

/// The people, or the ties, that a metric speaks of, zones by their names: the same words mean the
/// same group in every branch.
public enum GroupName: Sendable, Hashable {
  /// Everybody.
  case territory
  /// One profession in the whole territory.
  case profession(Profession)
  /// One zone.
  case zone(String)
  /// One profession in one zone.
  case zoneProfession(String, Profession)

  /// The group in a scenario; nothing when the scenario has no zone of that name.
  public func group(in scenario: Scenario) -> Group? {
    func place(_ name: String) -> Int? { scenario.zones.firstIndex { $0.name == name } }
    switch self {
    case .territory: return .territory
    case .profession(let profession): return .profession(profession)
    case .zone(let name): return place(name).map { .zone($0) }
    case .zoneProfession(let name, let profession):
      return place(name).map { .zoneProfession($0, profession) }
    }
  }
}

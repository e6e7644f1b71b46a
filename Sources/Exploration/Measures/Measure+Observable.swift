import Simulation
import TerritoryModel

extension Measure {
  /// The measure that a column of results holds, its zone by name.
  public init(_ observable: Observable, in scenario: Scenario) {
    func name(_ zone: Int) -> String {
      scenario.zones.indices.contains(zone) ? scenario.zones[zone].name : String(zone + 1)
    }
    let group: GroupName =
      switch observable.group {
      case .territory: .territory
      case .profession(let profession): .profession(profession)
      case .zone(let zone): .zone(name(zone))
      case .zoneProfession(let zone, let profession): .zoneProfession(name(zone), profession)
      }
    self = .metric(observable.metric, group, window: observable.window)
  }
}

import Exploration
import TerritoryModel

extension Measure {
  /// The measure as a command takes it, in English words: what names it in files for machines.
  public var key: String {
    switch self {
    case .metric(let metric, let group, let window):
      let suffix = metric.isWindowed && window != 13 ? " window \(window)" : ""
      return metric.key + Self.key(group) + suffix
    case .people(let reporter): return reporter.key
    }
  }

  private static func key(_ group: GroupName) -> String {
    switch group {
    case .territory: ""
    case .profession(let profession): " of \(profession.key)"
    case .zone(let zone): " in \(SettingPath.quoted(zone))"
    case .zoneProfession(let zone, let profession):
      " of \(profession.key) in \(SettingPath.quoted(zone))"
    }
  }
}

extension PeopleReporter {
  fileprivate var key: String {
    let people = profession.map { " of \($0.key)" } ?? ""
    let start =
      switch summary {
      case .count: "count\(people)"
      case .mean(let quantity): "mean \(quantity.rawValue)\(people)"
      case .standardDeviation(let quantity): "sd \(quantity.rawValue)\(people)"
      case .quantile(let probability, let quantity):
        "quantile \(probability) \(quantity.rawValue)\(people)"
      case .minimum(let quantity): "minimum \(quantity.rawValue)\(people)"
      case .maximum(let quantity): "maximum \(quantity.rawValue)\(people)"
      }
    return start + (condition.map { " where \(Self.key($0))" } ?? "")
  }

  private static func key(_ condition: PeopleCondition) -> String {
    switch condition {
    case .quantity(let quantity, let comparison, let number):
      "\(quantity.rawValue) \(comparison.rawValue) \(number)"
    case .zone(let name, let isEqual): "zone \(isEqual ? "=" : "!=") \(SettingPath.quoted(name))"
    case .organisation(let name, let isEqual):
      "organisation \(isEqual ? "=" : "!=") \(SettingPath.quoted(name))"
    case .profession(let profession, let isEqual):
      "profession \(isEqual ? "=" : "!=") \(profession.key)"
    case .and(let left, let right): "(\(key(left)) and \(key(right)))"
    case .or(let left, let right): "(\(key(left)) or \(key(right)))"
    case .not(let inner): "not (\(key(inner)))"
    }
  }
}

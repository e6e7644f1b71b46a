import TerritoryModel

/// Which people a reporter speaks of.
public indirect enum PeopleCondition: Sendable, Hashable {
  /// A quantity against a number; a missing quantity answers no.
  case quantity(PersonQuantity, Comparison, Double)
  /// The name of the person's zone is, or is not, this one.
  case zone(String, isEqual: Bool)
  /// The name of the person's organisation is, or is not, this one; only named organisations have
  /// names.
  case organisation(String, isEqual: Bool)
  /// The person's profession is, or is not, this one.
  case profession(Profession, isEqual: Bool)
  /// Both hold.
  case and(PeopleCondition, PeopleCondition)
  /// One of them holds, or both.
  case or(PeopleCondition, PeopleCondition)
  /// It does not hold.
  case not(PeopleCondition)
}

/// How two numbers compare. The raw value is the sign used in commands.
public enum Comparison: String, Sendable, Hashable, CaseIterable {
  /// Smaller.
  case less = "<"
  /// Smaller or equal.
  case atMost = "<="
  /// Greater.
  case greater = ">"
  /// Greater or equal.
  case atLeast = ">="
  /// Equal.
  case equal = "="
  /// Different.
  case different = "!="

  /// Whether `left` compares so to `right`.
  public func holds(_ left: Double, _ right: Double) -> Bool {
    switch self {
    case .less: left < right
    case .atMost: left <= right
    case .greater: left > right
    case .atLeast: left >= right
    case .equal: left == right
    case .different: left != right
    }
  }
}

/// One figure of the validation suite: what was expected, what came out.
public struct ValidationOutcome: Sendable, Hashable {
  /// What is checked.
  public var check: ValidationCheck
  /// What the figure must be.
  public var rule: Rule
  /// What this program found; absent when the figure is missing, which fails.
  public var found: Double?

  /// What a figure must be.
  public enum Rule: Sendable, Hashable {
    /// Within a tolerance of a published, exact or reference value.
    case near(Double, tolerance: Double)
    /// Strictly above a value.
    case above(Double)
    /// Strictly below a value.
    case below(Double)
    /// Inside an interval.
    case within(ClosedRange<Double>)
    /// Equal to a value.
    case exactly(Double)
  }

  /// A figure given by its parts.
  public init(_ check: ValidationCheck, rule: Rule, found: Double?) {
    self.check = check
    self.rule = rule
    self.found = found
  }

  /// The stable name of what is checked: `hegselmann-krause-0.22`, `pattern-7-mirror`.
  public var name: String { check.name }

  /// Whether the figure is what it must be.
  public var passes: Bool {
    guard let found else { return false }
    switch rule {
    case .near(let value, let tolerance): return abs(found - value) <= tolerance
    case .above(let value): return found > value
    case .below(let value): return found < value
    case .within(let range): return range.contains(found)
    case .exactly(let value): return found == value
    }
  }
}

import TerritoryModel

/// One figure of the validation suite: what was expected, what came out.
public struct ValidationOutcome: Sendable, Hashable {
  /// A stable name: `hegselmann-krause-0.22`, `pattern-3-mirror`.
  public var name: String
  /// What is checked, in a few words.
  public var title: Bilingual
  /// The section of the model it belongs to: 9 for limiting cases and reference figures, 1 for
  /// patterns.
  public var section: String
  /// Where the expected value comes from.
  public var source: Bilingual
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

  /// A line given by its parts.
  public init(
    _ name: String, title: Bilingual, section: String = "9", source: Bilingual, rule: Rule,
    found: Double?
  ) {
    self.name = name
    self.title = title
    self.section = section
    self.source = source
    self.rule = rule
    self.found = found
  }

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

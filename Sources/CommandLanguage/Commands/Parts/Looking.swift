import Exploration

/// What `plot` and `table` look at.
public struct Looking: Sendable, Hashable {
  /// The measures, in the order typed; none: cooperation.
  public var measures: [Located<Measure>]
  /// One curve for each profession or zone.
  public var by: Grouping?
  /// The branches, in the order typed; none: the present one.
  public var branches: [Located<String>]
  /// The first week; absent: 0.
  public var from: Located<Moment>?
  /// The last week; absent: the present week of each branch.
  public var to: Located<Moment>?
  /// Whether the sample life is added as a thin line.
  public var showsSample: Bool
  /// Weeks between two rows of a table; absent: 13, or 1 for a short run.
  public var every: Located<Int>?

  /// One curve or one column for each.
  public enum Grouping: String, Sendable, Hashable, CaseIterable {
    /// Each profession.
    case profession
    /// Each zone.
    case zone
  }

  /// A look.
  public init(
    measures: [Located<Measure>] = [], by: Grouping? = nil, branches: [Located<String>] = [],
    from: Located<Moment>? = nil, to: Located<Moment>? = nil, showsSample: Bool = false,
    every: Located<Int>? = nil
  ) {
    self.measures = measures
    self.by = by
    self.branches = branches
    self.from = from
    self.to = to
    self.showsSample = showsSample
    self.every = every
  }
}

import Exploration

/// What `why` asks.
public struct WhyQuestion: Sendable, Hashable {
  /// What is explained; absent: cooperation.
  public var measure: Located<Measure>?
  /// The branch that the other is set against; alone, the present branch is set against it.
  public var first: Located<String>?
  /// The branch whose difference from the first is explained.
  public var second: Located<String>?
  /// Two dates of one branch, instead of two branches.
  public var dates: Dates?

  /// Two dates.
  public struct Dates: Sendable, Hashable {
    /// The earlier one.
    public var from: Located<Moment>
    /// The later one.
    public var to: Located<Moment>

    /// Two dates.
    public init(from: Located<Moment>, to: Located<Moment>) {
      self.from = from
      self.to = to
    }
  }

  /// A question.
  public init(
    measure: Located<Measure>? = nil, first: Located<String>? = nil,
    second: Located<String>? = nil, dates: Dates? = nil
  ) {
    self.measure = measure
    self.first = first
    self.second = second
    self.dates = dates
  }
}

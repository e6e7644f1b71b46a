/// What may be spent on a programme.
public struct ProgrammeBudget: Sendable, Hashable {
  /// Euros; absent: no limit.
  public var euros: Double?
  /// Hours of professionals' time; absent: no limit.
  public var hours: Double?

  /// A budget.
  public init(euros: Double? = nil, hours: Double? = nil) {
    self.euros = euros
    self.hours = hours
  }
}

/// What somebody thinks that a measure will be.
public struct Guess: Sendable, Hashable {
  /// The person or the table; absent: numbered.
  public var name: String?
  /// The value, in the unit of the measure (a share between 0 and 1).
  public var value: Double

  /// A guess.
  public init(name: String?, value: Double) {
    self.name = name
    self.value = value
  }
}

/// The values that a setting can take at all; outside, an error.
public struct ValueBounds: Sendable, Hashable {
  /// Smallest value.
  public var lower: Double
  /// Largest value.
  public var upper: Double
  /// Whether `lower` itself is allowed.
  public var includesLower: Bool
  /// Whether the value must be a whole number.
  public var isWhole: Bool
  /// Whether `never` (infinity) is allowed beside the interval.
  public var allowsNever: Bool

  /// Bounds given one by one.
  public init(
    _ lower: Double, _ upper: Double, includesLower: Bool = true, isWhole: Bool = false,
    allowsNever: Bool = false
  ) {
    self.lower = lower
    self.upper = upper
    self.includesLower = includesLower
    self.isWhole = isWhole
    self.allowsNever = allowsNever
  }

  /// Whether a value may be used. Not-a-number never may.
  public func contains(_ value: Double) -> Bool {
    if value == .infinity { return allowsNever }
    guard value.isFinite, value <= upper, includesLower ? value >= lower : value > lower else {
      return false
    }
    return !isWhole || value == value.rounded()
  }
}

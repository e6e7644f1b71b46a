/// A figure estimated from a sample, and how far it can be trusted.
public struct Estimate: Sendable, Hashable {
  /// The estimate.
  public var value: Double
  /// Its 95 % interval; absent where the sample is too small for one.
  public var interval: ClosedRange<Double>?

  /// An estimate.
  public init(_ value: Double, interval: ClosedRange<Double>? = nil) {
    self.value = value
    self.interval = interval
  }
}

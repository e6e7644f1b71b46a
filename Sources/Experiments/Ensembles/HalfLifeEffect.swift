/// The programme's effect under another half-life of forgetting, which nobody has measured.
public struct HalfLifeEffect: Sendable, Hashable {
  /// The half-life, in weeks.
  public var halfLife: Double
  /// The paired effect on cooperation over 13 weeks, one year after the start; absent when missing.
  public var atOneYear: PairedDifference?
  /// The same at the horizon.
  public var atHorizon: PairedDifference?

  /// An effect given by its parts.
  public init(halfLife: Double, atOneYear: PairedDifference?, atHorizon: PairedDifference?) {
    self.halfLife = halfLife
    self.atOneYear = atOneYear
    self.atHorizon = atHorizon
  }
}

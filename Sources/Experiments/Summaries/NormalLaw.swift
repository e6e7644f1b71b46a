import Simulation

/// The standard normal law.
public enum NormalLaw {
  /// The 97.5 % quantile: the half-width, in standard errors, of an interval that covers 95 %.
  public static let quantile975 = 1.959963984540054

  /// The half-width, in standard errors, of an interval that covers with a probability.
  ///
  /// - Parameter confidence: the probability, in ]0, 1[.
  public static func halfWidth(confidence: Double) -> Double {
    Distributions.normal(0.5 + confidence / 2)
  }
}

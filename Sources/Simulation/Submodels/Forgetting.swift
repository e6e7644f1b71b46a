/// What a week without experience does to representations (model, section 7.7).
enum Forgetting {
  /// A value that springs back to where it rests: w to W, c to C, m to M. `loss` is the share of the
  /// distance that a week takes, 1 - 2^(-1/half-life).
  @inline(__always)
  static func relax(_ value: inout Float, to rest: Float, loss: Float) {
    value += loss * (rest - value)
  }

  /// Familiarity decays to zero.
  ///
  /// - Parameter kept: what a week leaves of it, 2^(-1/half-life).
  @inline(__always)
  static func fade(_ familiarity: inout Float, kept: Float) {
    familiarity *= kept
  }
}

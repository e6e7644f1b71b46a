import Simulation

/// The random numbers of a search: each a pure function of the seed, the number of the run and an
/// index, so that no result depends on the number of threads.
struct SearchDraws: Sendable {
  /// What a draw decides.
  enum Purpose: UInt32 {
    /// The values of a point.
    case point = 1
    /// The sampling error of a target.
    case samplingError = 2
  }

  private let key: SIMD2<UInt32>

  init(seed: UInt64) {
    // The model's draws are keyed by the seed itself; the search has another key.
    let own = seed ^ 0xC2B2_AE3D_27D4_EB4F
    key = SIMD2(UInt32(truncatingIfNeeded: own), UInt32(truncatingIfNeeded: own >> 32))
  }

  /// A uniform draw on (0, 1).
  func uniform(_ purpose: Purpose, run: Int, index: Int) -> Double {
    let counter = SIMD4<UInt32>(
      UInt32(truncatingIfNeeded: run), UInt32(truncatingIfNeeded: index >> 1), purpose.rawValue, 0)
    let block = Philox4x32.block(counter: counter, key: key)
    let (high, low) = index & 1 == 0 ? (block[0], block[1]) : (block[2], block[3])
    // The middle of one of 2^52 cells.
    return (Double(UInt64(high) << 20 | UInt64(low >> 12)) + 0.5) * 0x1p-52
  }

  /// A standard normal draw.
  func normal(_ purpose: Purpose, run: Int, index: Int) -> Double {
    Distributions.normal(uniform(purpose, run: run, index: index))
  }
}

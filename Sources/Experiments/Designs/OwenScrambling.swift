/// Nested uniform scrambling in base 2 (Owen 1995).
///
/// The interval [0, 1) is halved again and again, and at every halving a fair bit, of that interval
/// alone, says whether its two halves change places: the bit at depth d of a number is flipped by a
/// random bit that belongs to the d bits before it. Here the tree has 32 depths, and its bits are
/// those of `Philox4x32`, keyed by seed, dimension and interval: no approximation by a hash of the
/// whole word, and the same bits on every machine. A scrambled net keeps its evenness: every interval
/// that held so many points holds as many.
struct OwenScrambling: Sendable {
  private let draws: StudyDraws

  init(seed: UInt64) {
    draws = StudyDraws(seed: seed, purpose: .scrambling)
  }

  /// The 128 bits of a block serve the 127 intervals of a tree of seven depths.
  private static let depthsOfBlock = 7

  /// A coordinate, scrambled: binary fractions of 32 bits.
  func word(_ word: UInt32, dimension: Int) -> UInt32 {
    var scrambled: UInt32 = 0
    var depth = 0
    while depth < 32 {
      let before = depth == 0 ? 0 : word >> UInt32(32 - depth)
      let block = draws.block(
        UInt64(depth) << 32 | UInt64(before), index: UInt32(truncatingIfNeeded: dimension))
      // Intervals of the tree are numbered from 1, the halves of k being 2k and 2k + 1.
      var interval = 1
      for inner in depth..<min(depth + Self.depthsOfBlock, 32) {
        let bit = word >> UInt32(31 - inner) & 1
        let flip = block[interval >> 5] >> UInt32(interval & 31) & 1
        scrambled |= (bit ^ flip) << UInt32(31 - inner)
        interval = interval << 1 | Int(bit)
      }
      depth += Self.depthsOfBlock
    }
    return scrambled
  }
}

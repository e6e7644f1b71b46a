/// Every random number of one run: a pure function of (seed, replicate, week, purpose, entity,
/// index), so that a draw belongs to a decision and nothing shifts it.
///
/// Packing: the key of the generator is the seed (64 bits); its counter holds the entity (64 bits:
/// an identity, or an ordered pair of identities), week + 32768 (16 bits), the purpose (8 bits), the
/// replicate (24 bits) and the index divided by four (16 bits). The four words of a block are the
/// draws of four consecutive indices.
public struct Draws: Sendable {
  /// The seed of the run.
  public let seed: UInt64
  /// The number of the replicate, from 1 to 2^24 - 1.
  public let replicate: Int

  /// The draws of one run.
  public init(seed: UInt64, replicate: Int) {
    self.seed = seed
    self.replicate = replicate
  }

  /// The week that keys the draws of the initial state: no week of a run, so that the first
  /// population does not depend on the length of the burn-in.
  public static let initialWeek = -32768

  /// The counter of the block that holds a draw.
  public func counter(
    week: Int, purpose: Purpose, entity: UInt64, index: Int = 0
  ) -> SIMD4<UInt32> {
    let weekBits = UInt32(truncatingIfNeeded: week &+ 32768) & 0xFFFF
    let replicateBits = UInt32(truncatingIfNeeded: replicate) & 0xFF_FFFF
    let indexBits = UInt32(truncatingIfNeeded: index &>> 2) & 0xFFFF
    return SIMD4(
      UInt32(truncatingIfNeeded: entity),
      UInt32(truncatingIfNeeded: entity &>> 32),
      (weekBits &<< 16) | (UInt32(purpose.rawValue) &<< 8) | (replicateBits &>> 16),
      (replicateBits &<< 16) | indexBits)
  }

  /// The block of four words that holds the draws of indices 4k to 4k + 3.
  @inline(__always)
  func block(week: Int, purpose: Purpose, entity: UInt64, index: Int = 0) -> SIMD4<UInt32> {
    Philox4x32.block(
      counter: counter(week: week, purpose: purpose, entity: entity, index: index),
      key: SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed &>> 32)))
  }

  /// One random word.
  @inline(__always)
  func word(week: Int, purpose: Purpose, entity: UInt64, index: Int = 0) -> UInt32 {
    block(week: week, purpose: purpose, entity: entity, index: index)[index & 3]
  }

  /// A uniform draw on the open interval (0, 1).
  public func uniform(week: Int, purpose: Purpose, entity: UInt64, index: Int = 0) -> Double {
    openUniform(word(week: week, purpose: purpose, entity: entity, index: index))
  }
}

/// A random word as a number of the open interval (0, 1): the middle of its 2^32 cells, exact in
/// double precision.
@inline(__always)
func openUniform(_ word: UInt32) -> Double {
  (Double(word) + 0.5) * 0x1p-32
}

/// A whole number of 0 ..< count from two random words, for counts that 32 bits do not hold.
func pick(_ high: UInt32, _ low: UInt32, of count: Int) -> Int {
  Int((UInt64(high) << 32 | UInt64(low)).multipliedFullWidth(by: UInt64(count)).high)
}

/// A whole number of 0 ..< count, count below 2^32, from a random word (multiply-high; the bias is
/// below count / 2^32).
@inline(__always)
func pick(_ word: UInt32, of count: Int) -> Int {
  Int(truncatingIfNeeded: (UInt64(word) &* UInt64(truncatingIfNeeded: count)) &>> 32)
}

/// Mixes two 64-bit values into one: a bijection of either when the other is fixed (the finaliser of
/// SplitMix64, Steele, Lea & Flood 2014).
@inline(__always)
func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
  var z = left ^ (right &+ 0x9E37_79B9_7F4A_7C15)
  z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
  return z ^ (z &>> 31)
}

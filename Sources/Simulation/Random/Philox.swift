/// The counter-based generator Philox4x32 (Salmon, Moraes, Dror & Shaw 2011, "Parallel random
/// numbers: as easy as 1, 2, 3", SC'11, doi:10.1145/2063384.2063405).
///
/// A block of four random words is a pure function of a 128-bit counter and a 64-bit key: nothing is
/// consumed, so the same draw can be made again by anyone, in any order, on any number of threads.
/// Seven rounds pass BigCrush and are the authors' fastest recommended choice; the simulation uses
/// seven.
public enum Philox4x32 {
  /// How many rounds the draws of the program have.
  @inlinable public static var rounds: Int { 7 }

  /// The four words of a block.
  ///
  /// - Parameters:
  ///   - counter: which block.
  ///   - key: which sequence of blocks.
  ///   - rounds: `rounds` in the program; 10 for the other published test vectors.
  public static func block(
    counter: SIMD4<UInt32>, key: SIMD2<UInt32>, rounds: Int = Philox4x32.rounds
  ) -> SIMD4<UInt32> {
    var (c0, c1, c2, c3) = (counter[0], counter[1], counter[2], counter[3])
    var (k0, k1) = (key[0], key[1])
    for _ in 0..<rounds {
      round(&c0, &c1, &c2, &c3, k0, k1)
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return SIMD4(c0, c1, c2, c3)
  }

  @inline(__always)
  private static func round(
    _ c0: inout UInt32, _ c1: inout UInt32, _ c2: inout UInt32, _ c3: inout UInt32,
    _ k0: UInt32, _ k1: UInt32
  ) {
    let first = UInt64(c0) &* 0xD251_1F53
    let second = UInt64(c2) &* 0xCD9E_8D57
    c0 = UInt32(truncatingIfNeeded: second &>> 32) ^ c1 ^ k0
    c1 = UInt32(truncatingIfNeeded: second)
    c2 = UInt32(truncatingIfNeeded: first &>> 32) ^ c3 ^ k1
    c3 = UInt32(truncatingIfNeeded: first)
  }
}

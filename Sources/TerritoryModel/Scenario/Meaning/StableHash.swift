/// A 64-bit hash of bytes that stays the same for ever, on every machine: FNV-1a (Fowler, Noll & Vo)
/// over the bytes, then the finaliser of SplitMix64 (Steele, Lea & Flood 2014), so that every bit of
/// the result depends on every byte.
///
/// Results and random keys carry these hashes: the function is part of the model's contract.
public struct StableHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of no byte.
  public init() {}

  /// Takes in more bytes.
  public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  /// The hash of the bytes taken in so far.
  public var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// The hash of the UTF-8 of a text.
  public static func of(_ text: String) -> UInt64 {
    var hash = StableHash()
    hash.combine(text.utf8)
    return hash.value
  }
}

extension UInt64 {
  /// Sixteen hexadecimal digits, as results write a hash.
  public var hashText: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

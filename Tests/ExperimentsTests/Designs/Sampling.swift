import CommonTesting
import TerritoryModel

extension SplitMix64 {
  /// Independent points of the unit cube.
  static func points(_ count: Int, dimensions: Int, seed: UInt64) -> [[Double]] {
    var generator = SplitMix64(seed)
    return (0..<count).map { _ in
      (0..<dimensions).map { _ in Double.random(in: 0..<1, using: &generator) }
    }
  }
}

/// Factors named x1, x2, … with one range.
func factors(_ count: Int, _ range: ClosedRange<Double> = 0...1) -> [Factor] {
  (1...count).map { Factor(SettingPath(["x\($0)"]), .range(range)) }
}

/// The 64-bit FNV-1a hash of words.
func hash(_ words: some Sequence<UInt64>) -> UInt64 {
  words.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 }
}

/// The hash of the bits of points.
func hash(_ points: [[Double]]) -> UInt64 { hash(points.joined().map(\.bitPattern)) }

import Simulation
import Testing

@Suite struct DrawsTests {
  /// The packing is injective at the hard bounds: keys that differ in one part give different
  /// counters, and each part takes bits of its own.
  @Test func packingIsInjectiveAtTheHardBounds() {
    let weeks = [Draws.initialWeek, -2_000, -207, 0, 1, 2_000]
    let replicates = [1, 2, 255, 65_535, 65_536, (1 << 24) - 1]
    let entities: [UInt64] = [0, 1, UInt64(UInt32.max), 1 << 32, .max]
    let indices = [0, 4, 1_020, 4 * 65_535]
    var seen = Set<SIMD4<UInt32>>()
    var count = 0
    for replicate in replicates {
      let draws = Draws(seed: 1, replicate: replicate)
      for week in weeks {
        for purpose in Purpose.allCases {
          for entity in entities {
            for index in indices {
              seen.insert(
                draws.counter(week: week, purpose: purpose, entity: entity, index: index))
              count += 1
            }
          }
        }
      }
    }
    #expect(seen.count == count)
  }

  /// The four words of a block are four consecutive indices.
  @Test func aBlockHoldsFourIndices() {
    let draws = Draws(seed: 7, replicate: 3)
    let first = (0..<8).map {
      draws.uniform(week: 5, purpose: .openness, entity: 9, index: $0)
    }
    #expect(Set(first).count == 8)
    #expect(
      draws.counter(week: 5, purpose: .openness, entity: 9, index: 0)
        == draws.counter(week: 5, purpose: .openness, entity: 9, index: 3))
    #expect(
      draws.counter(week: 5, purpose: .openness, entity: 9, index: 3)
        != draws.counter(week: 5, purpose: .openness, entity: 9, index: 4))
  }

  /// Purposes have distinct numbers.
  @Test func purposesHaveNumbersOfTheirOwn() {
    #expect(Set(Purpose.allCases.map(\.rawValue)).count == Purpose.allCases.count)
  }

  /// A hundred thousand draws are strictly between 0 and 1, with the moments of the uniform law.
  @Test func uniformsAreOpenAndUniform() {
    let draws = Draws(seed: 42, replicate: 1)
    let count = 100_000
    let values = (0..<count).map {
      draws.uniform(week: 1, purpose: .turnover, entity: UInt64($0))
    }
    #expect(values.allSatisfy { $0 > 0 && $0 < 1 })
    let mean = values.reduce(0, +) / Double(count)
    let square = values.reduce(0) { $0 + $1 * $1 } / Double(count)
    #expect(abs(mean - 0.5) < 4 * (1.0 / 12 / Double(count)).squareRoot())
    #expect(abs(square - 1.0 / 3) < 4 * (4.0 / 45 / Double(count)).squareRoot())
  }
}

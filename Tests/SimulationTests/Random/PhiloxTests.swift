import Simulation
import Testing

/// The known-answer vectors of Random123 (Salmon et al. 2011), file `kat_vectors`.
@Suite struct PhiloxTests {
  private static let pi: (counter: SIMD4<UInt32>, key: SIMD2<UInt32>) = (
    SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344), SIMD2(0xa409_3822, 0x299f_31d0)
  )

  @Test func sevenRounds() {
    #expect(
      Philox4x32.block(counter: .zero, key: .zero, rounds: 7)
        == SIMD4(0x5f6f_b709, 0x0d89_3f64, 0x4f12_1f81, 0x4f73_0a48))
    #expect(
      Philox4x32.block(
        counter: SIMD4(repeating: .max), key: SIMD2(repeating: .max), rounds: 7)
        == SIMD4(0x5207_ddc2, 0x4516_5e59, 0x4d8e_e751, 0x8c52_f662))
    #expect(
      Philox4x32.block(counter: Self.pi.counter, key: Self.pi.key, rounds: 7)
        == SIMD4(0x4dfc_caba, 0x190a_87f0, 0xc473_62ba, 0xb6b5_242a))
  }

  @Test func tenRounds() {
    #expect(
      Philox4x32.block(counter: .zero, key: .zero, rounds: 10)
        == SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8))
    #expect(
      Philox4x32.block(
        counter: SIMD4(repeating: .max), key: SIMD2(repeating: .max), rounds: 10)
        == SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd))
    #expect(
      Philox4x32.block(counter: Self.pi.counter, key: Self.pi.key, rounds: 10)
        == SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1))
  }

  @Test func sevenRoundsAreTheDefault() {
    #expect(
      Philox4x32.block(counter: .zero, key: .zero)
        == Philox4x32.block(counter: .zero, key: .zero, rounds: 7))
  }
}

import Simulation

/// What a draw of a study decides; never a decision of the model.
///
/// The raw values continue where those of the model's `Purpose` cannot reach, so no draw of a study is
/// one of a run, even under one seed. A purpose keeps its number for ever.
enum StudyPurpose: UInt8, Sendable, Hashable, CaseIterable {
  /// The order of the strata of a Latin hypercube, by candidate and dimension.
  case stratumOrder = 128
  /// The place inside a stratum, by candidate and dimension.
  case placeInStratum = 129
  /// Which halves of an interval change places in Owen's scrambling, by dimension and interval.
  case scrambling = 130
  /// The start, the direction and the order of a Morris trajectory.
  case trajectory = 131
  /// Which rows a bootstrap resample holds, by resample.
  case resample = 132
}

/// The random words of designs and of resampling: each is a pure function of seed, purpose, entity and
/// index (`Philox4x32`), so a design is the same bits on every machine.
struct StudyDraws: Sendable {
  let seed: UInt64
  let purpose: StudyPurpose

  /// Four words.
  func block(_ entity: UInt64, index: UInt32) -> SIMD4<UInt32> {
    Philox4x32.block(
      counter: SIMD4(
        UInt32(truncatingIfNeeded: entity), UInt32(truncatingIfNeeded: entity &>> 32),
        UInt32(purpose.rawValue) &<< 8, index),
      key: SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed &>> 32)))
  }

  /// One word; those of four consecutive indices share a block.
  func word(_ entity: UInt64, index: Int) -> UInt32 {
    block(entity, index: UInt32(truncatingIfNeeded: index &>> 2))[index & 3]
  }

  /// A number of the open interval (0, 1).
  func uniform(_ entity: UInt64, index: Int) -> Double {
    (Double(word(entity, index: index)) + 0.5) * 0x1p-32
  }

  /// A whole number of 0 ..< count (multiply-high; the bias is below count / 2^32).
  func pick(_ entity: UInt64, index: Int, of count: Int) -> Int {
    Int(
      truncatingIfNeeded: (UInt64(word(entity, index: index)) &* UInt64(truncatingIfNeeded: count))
        &>> 32)
  }

  /// The numbers 0 ..< count in a random order (Fisher and Yates), from the indices `first` on.
  func order(_ entity: UInt64, of count: Int, from first: Int = 0) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, pick(entity, index: first + last, of: last + 1))
    }
    return order
  }
}

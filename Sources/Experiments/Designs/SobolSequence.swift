/// Sobol's sequence (Sobol 1967) with the direction numbers of Joe and Kuo (2008, SIAM Journal on
/// Scientific Computing 30: 2635–2654, file new-joe-kuo-6.21201), in the order of Gray's code (Antonov
/// & Saleev 1979): every block of 2^m points from the start fills the cube evenly.
public struct SobolSequence: Sendable {
  /// The most dimensions that a sequence may have.
  public static let dimensionLimit = SobolDirections.words.count

  /// How many dimensions the points have.
  public let dimensions: Int

  /// A sequence.
  ///
  /// - Throws: `DesignProblem.tooManyFactors` beyond the dimensions that the directions are known for.
  public init(dimensions: Int) throws(DesignProblem) {
    guard dimensions <= Self.dimensionLimit else {
      throw .tooManyFactors(count: dimensions, limit: Self.dimensionLimit)
    }
    self.dimensions = max(dimensions, 0)
  }

  /// The first points as they are; the very first one is all zeros.
  ///
  /// - Parameter count: how many, below 2^32.
  public func points(_ count: Int) -> [[Double]] {
    map(count) { word, _ in Double(word) * 0x1p-32 }
  }

  /// The first points, scrambled as Owen does (`OwenScrambling`), each at the middle of its cell of
  /// side 2^-32: as even as the sequence, and each point uniform over the cube.
  ///
  /// - Parameters:
  ///   - count: how many, below 2^32.
  ///   - seed: of the scrambling; another seed gives an independent set of points.
  public func scrambledPoints(_ count: Int, seed: UInt64) -> [[Double]] {
    let scrambling = OwenScrambling(seed: seed)
    return map(count) { word, dimension in
      (Double(scrambling.word(word, dimension: dimension)) + 0.5) * 0x1p-32
    }
  }

  private func map(_ count: Int, _ value: (UInt32, Int) -> Double) -> [[Double]] {
    var words = [UInt32](repeating: 0, count: dimensions)
    return (0..<max(count, 0)).map { index in
      if index > 0 {
        let bit = index.trailingZeroBitCount
        for dimension in 0..<dimensions {
          words[dimension] ^= SobolDirections.words[dimension][bit]
        }
      }
      return words.enumerated().map { value($1, $0) }
    }
  }
}

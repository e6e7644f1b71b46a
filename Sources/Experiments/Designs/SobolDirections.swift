/// The direction numbers of Sobol's sequence, as binary fractions of 32 bits.
enum SobolDirections {
  /// By dimension, then by bit of the index.
  static let words: [[UInt32]] = [firstDimension] + tabulated

  /// The first dimension is van der Corput's sequence: every initial number is 1.
  private static let firstDimension = (0..<32).map { UInt32(1) << (31 - $0) }

  /// The other dimensions, each a primitive polynomial over the field of two elements and its initial
  /// numbers, as many as its degree.
  private static var tabulated: [[UInt32]] {
    let numbers = SobolTable.text.split(whereSeparator: \.isWhitespace).compactMap { UInt32($0) }
    var dimensions: [[UInt32]] = []
    var place = 0
    while place < numbers.count {
      let polynomial = numbers[place]
      let degree = 31 - polynomial.leadingZeroBitCount
      guard degree > 0, place + degree < numbers.count else { break }
      dimensions.append(
        directions(polynomial, degree, Array(numbers[place + 1...place + degree])))
      place += degree + 1
    }
    return dimensions
  }

  /// Joe and Kuo's recurrence: the polynomial's inner coefficients say which of the directions before
  /// make the next one.
  private static func directions(
    _ polynomial: UInt32, _ degree: Int, _ initial: [UInt32]
  ) -> [UInt32] {
    var words = initial.enumerated().map { $1 << UInt32(31 - $0) }
    for bit in degree..<32 {
      var word = words[bit - degree] ^ (words[bit - degree] >> UInt32(degree))
      for step in 1..<max(degree, 1) where polynomial >> UInt32(degree - step) & 1 == 1 {
        word ^= words[bit - step]
      }
      words.append(word)
    }
    return words
  }
}

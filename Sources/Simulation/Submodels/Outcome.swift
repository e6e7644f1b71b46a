/// Whether a cooperation turns out well (model, section 7.3).
enum Outcome {
  /// clamp01(π_new + (π_known - π_new)·t + π_familiarity·((f_i + f_j)/2 - ½)).
  @inline(__always)
  static func positiveProbability(
    trust: Float, familiarity: Float, otherFamiliarity: Float,
    _ coefficients: borrowing Coefficients
  ) -> Float {
    clamp01(
      coefficients.positiveNew
        + (coefficients.positiveKnown - coefficients.positiveNew) * trust
        + coefficients.positiveFamiliarity * ((familiarity + otherFamiliarity) / 2 - 0.5))
  }
}

/// What came of a tie's week, in one byte; 0 is a week without an opportunity.
struct TieOutcome: Equatable {
  var code: UInt8

  static let none = TieOutcome(code: 0)

  /// The result of an opportunity: 1 missed, 2 refused, 3 cooperation.
  @inline(__always)
  init(result: Int, level: Int, workerInitiated: Bool, isPositive: Bool) {
    code = UInt8(
      truncatingIfNeeded: result | level &<< 2 | (workerInitiated ? 16 : 0)
        | (isPositive ? 32 : 0))
  }

  @inline(__always)
  init(code: UInt8) { self.code = code }

  static let missed = 1
  static let refused = 2
  static let cooperation = 3

  @inline(__always) var result: Int { Int(code & 3) }
  @inline(__always) var level: Int { Int(code &>> 2 & 3) }
  @inline(__always) var workerInitiated: Bool { code & 16 != 0 }
  @inline(__always) var isPositive: Bool { code & 32 != 0 }
}

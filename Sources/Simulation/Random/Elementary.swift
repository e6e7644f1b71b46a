/// Elementary functions made of additions, multiplications, divisions and bit operations only, so
/// that results are the same bits on every machine: the C library's differ from one to the next.
///
/// Reductions and polynomials after the freely distributable mathematical library of Sun
/// Microsystems (fdlibm, 1993); errors stay below one unit in the last place.
public enum Elementary {
  private static let ln2High = 6.93147180369123816490e-01
  private static let ln2Low = 1.90821492927058770002e-10

  /// The exponential of a number; 0 below -745, infinity above 709.78.
  public static func exp(_ x: Double) -> Double {
    guard x == x else { return x }
    if x > 709.782712893384 { return .infinity }
    if x < -745.2 { return 0 }
    // Rounds to the nearest whole number without a conversion that could trap.
    let shifter = 0x1.8p52
    let k = (x * 1.4426950408889634 + shifter) - shifter
    let high = x - k * ln2High
    let low = k * ln2Low
    let r = high - low
    let t = r * r
    let c =
      r - t
      * (1.66666666666666019037e-01
        + t
        * (-2.77777777770155933842e-03
          + t
          * (6.61375632143793436117e-05
            + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))))
    let y = 1 - ((low - (r * c) / (2 - c)) - high)
    return scale(y, by: Int(k))
  }

  /// The natural logarithm of a positive number; -infinity at 0, not-a-number below.
  public static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x < .infinity else { return x }
    var bits = x.bitPattern
    var exponent = 0
    if bits < 0x0010_0000_0000_0000 {
      bits = (x * 0x1p54).bitPattern
      exponent = -54
    }
    // The significand is brought into [√2/2, √2].
    bits &+= 0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_0000_0000
    exponent += Int(bits &>> 52) - 0x3FF
    let significand = Double(
      bitPattern: (bits & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_0000_0000)
    let f = significand - 1
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    let even =
      w
      * (3.999999999940941908e-01
        + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01))
    let odd =
      z
      * (6.666666666666735130e-01
        + w
        * (2.857142874366239149e-01
          + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)))
    let half = 0.5 * f * f
    let k = Double(exponent)
    return s * (half + even + odd) + k * ln2Low - half + f + k * ln2High
  }

  /// The logistic function σ(x) = 1 / (1 + e^-x).
  public static func logistic(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }

  /// The share lost in a week by what halves in so many weeks: 1 - 2^(-1/h); 0 for `never`
  /// (infinity).
  public static func weeklyLoss(halfLife: Double) -> Double {
    1 - exp(-0.6931471805599453 / halfLife)
  }

  /// The probability that reaches `yearly` in 52 independent weeks: 1 - (1 - yearly)^(1/52).
  public static func weeklyProbability(yearly: Double) -> Double {
    yearly <= 0 ? 0 : 1 - exp(log(1 - yearly) / 52)
  }

  private static func scale(_ y: Double, by exponent: Int) -> Double {
    if exponent >= -1021 {
      let capped = min(exponent, 1023)
      let power = Double(bitPattern: UInt64(capped + 1023) &<< 52)
      return exponent > capped ? y * power * 2 : y * power
    }
    // Two steps keep the power itself normal when the result is subnormal.
    return y * Double(bitPattern: UInt64(exponent + 1000 + 1023) &<< 52) * 0x1p-1000
  }
}

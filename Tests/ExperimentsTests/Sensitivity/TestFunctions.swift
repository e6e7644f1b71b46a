import CommonTesting
import Foundation

/// Functions of the unit cube whose sensitivities are known.
enum TestFunctions {
  /// Ishigami and Homma's (1990), of three inputs uniform on [-π, π], a = 7 and b = 0.1.
  static func ishigami(_ x: [Double]) -> Double {
    sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * sin(x[0])
  }

  /// The same over the unit cube.
  static func ishigami(unit place: [Double]) -> Double {
    ishigami(place.map { -Double.pi + $0 * 2 * Double.pi })
  }

  /// Sobol's G (Saltelli & Sobol 1995): the larger a coefficient, the less its input matters.
  static func g(_ x: [Double], _ coefficients: [Double]) -> Double {
    zip(x, coefficients).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) }
  }
}

/// Morris's function of twenty inputs (Morris 1991, section 4): the first ten matter, 1 to 7 with
/// interactions or curvature, 8 to 10 almost linearly.
///
/// y = β0 + Σ βi wi + Σ βij wi wj + Σ βijl wi wj wl + Σ βijls wi wj wl ws, with i < j < l < s and
/// w = 2 (x - 1/2), but w = 2 (1.1 x / (x + 0.1) - 1/2) for inputs 3, 5 and 7. βi = 20 for i ≤ 10,
/// βij = -15 for i, j ≤ 6, βijl = -10 for i, j, l ≤ 5, βijls = 5 for i, j, l, s ≤ 4; the other
/// coefficients of first and second order, and β0, are independent standard normals, those of higher
/// order are 0.
struct MorrisFunction {
  private var constant: Double
  private var first: [Double]
  private var second: [[Double]]

  init(seed: UInt64) {
    var generator = SplitMix64(seed)
    func normal() -> Double {
      let radius = (-2 * log(Double.random(in: 0x1p-53..<1, using: &generator))).squareRoot()
      return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &generator))
    }
    constant = normal()
    first = (0..<20).map { $0 < 10 ? 20 : normal() }
    second = (0..<20).map { i in (0..<20).map { j in i < 6 && j < 6 ? -15 : normal() } }
  }

  func callAsFunction(_ x: [Double]) -> Double {
    let w = x.indices.map { i in
      [2, 4, 6].contains(i) ? 2 * (1.1 * x[i] / (x[i] + 0.1) - 0.5) : 2 * (x[i] - 0.5)
    }
    var y = constant
    for i in 0..<20 {
      y += first[i] * w[i]
      for j in i + 1..<20 { y += second[i][j] * w[i] * w[j] }
    }
    for i in 0..<5 {
      for j in i + 1..<5 { for l in j + 1..<5 { y += -10 * w[i] * w[j] * w[l] } }
    }
    return y + 5 * w[0] * w[1] * w[2] * w[3]
  }
}

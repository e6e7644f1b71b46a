/// The laws that the model draws from, each made from uniform draws on (0, 1).
public enum Distributions {
  /// A standard normal value: the quantile function of Wichura (1988), algorithm AS 241, good to 16
  /// digits; one uniform gives one value, so a draw stays a pure function of its key.
  public static func normal(_ uniform: Double) -> Double {
    let q = uniform - 0.5
    if abs(q) <= 0.425 {
      let r = 0.180625 - q * q
      return q * polynomial(r, central) / polynomial(r, centralDenominator)
    }
    let tail = q < 0 ? uniform : 1 - uniform
    let r = (-Elementary.log(tail)).squareRoot()
    let value =
      r <= 5
      ? polynomial(r - 1.6, middle) / polynomial(r - 1.6, middleDenominator)
      : polynomial(r - 5, far) / polynomial(r - 5, farDenominator)
    return q < 0 ? -value : value
  }

  /// A standard logistic value: log(u / (1 - u)).
  public static func logistic(_ uniform: Double) -> Double {
    Elementary.log(uniform / (1 - uniform))
  }

  /// A Poisson value by inversion of one uniform; the mean is at most 500, where the probability of
  /// zero is still a normal number.
  public static func poisson(_ uniform: Double, mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    var probability = Elementary.exp(-mean)
    var cumulated = probability
    var value = 0
    // The bound ends the loop when the last digits of the sum no longer reach the uniform.
    while uniform > cumulated, value < 2_000 {
      value += 1
      probability *= mean / Double(value)
      cumulated += probability
    }
    return value
  }

  /// A beta value: G(a) / (G(a) + G(b)) with gamma values, their ratio taken in logarithms so that
  /// tiny shapes do not give 0/0.
  ///
  /// - Parameter uniform: the uniform draw of an index, from 0 on.
  public static func beta(a: Double, b: Double, uniform: (Int) -> Double) -> Double {
    var index = 0
    let next = {
      let value = uniform(index)
      index += 1
      return value
    }
    // Below 1e-300 a boost would be infinite on both sides; the law no longer changes there.
    let first = logarithmOfGamma(shape: max(a, 1e-300), next)
    let second = logarithmOfGamma(shape: max(b, 1e-300), next)
    return 1 / (1 + Elementary.exp(second - first))
  }

  /// The logarithm of a gamma value of scale 1 (Marsaglia & Tsang 2000; below shape 1, their boost
  /// G(a) = G(a + 1)·U^(1/a)).
  private static func logarithmOfGamma(shape: Double, _ next: () -> Double) -> Double {
    if shape < 1 {
      let boost = Elementary.log(next()) / shape
      return logarithmOfGamma(shape: shape + 1, next) + boost
    }
    let d = shape - 1 / 3.0
    let c = 1 / (9 * d).squareRoot()
    // Each try is kept with probability above 0.95: a thousand refusals never happen.
    for _ in 0..<1_000 {
      let x = normal(next())
      let root = 1 + c * x
      let u = next()
      guard root > 0 else { continue }
      let v = root * root * root
      let logarithm = Elementary.log(v)
      if Elementary.log(u) < 0.5 * x * x + d - d * v + d * logarithm {
        return Elementary.log(d) + logarithm
      }
    }
    return Elementary.log(d)
  }

  private static func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
    var sum = 0.0
    for coefficient in coefficients.reversed() { sum = sum * x + coefficient }
    return sum
  }

  private static let central = [
    3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
    1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
    3.3430575583588128105e4, 2.5090809287301226727e3,
  ]
  private static let centralDenominator = [
    1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
    2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4,
    5.2264952788528545610e3,
  ]
  private static let middle = [
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
    3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
    2.27238449892691845833e-2, 7.74545014278341407640e-4,
  ]
  private static let middleDenominator = [
    1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
    1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
    1.05075007164441684324e-9,
  ]
  private static let far = [
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ]
  private static let farDenominator = [
    1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
    7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
    2.04426310338993978564e-15,
  ]
}

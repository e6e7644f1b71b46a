import Simulation
import Testing

@Suite struct DistributionsTests {
  /// Exact values of e^x, correctly rounded.
  @Test(arguments: [
    (0.0, 1.0), (1, 2.718281828459045), (-1, 0.36787944117144233), (10, 22026.465794806718),
    (-60, 8.75651076269652e-27), (700, 1.0142320547350045e304),
  ])
  func exponential(_ x: Double, _ value: Double) {
    #expect(abs(Elementary.exp(x) / value - 1) < 4e-16)
  }

  @Test func exponentialAtTheEnds() {
    #expect(Elementary.exp(-800) == 0)
    #expect(Elementary.exp(-.infinity) == 0)
    #expect(Elementary.exp(800) == .infinity)
    #expect(Elementary.exp(.nan).isNaN)
    #expect(Elementary.exp(-745) == Double.leastNonzeroMagnitude)
    #expect(Elementary.exp(709.78) < .infinity)
  }

  @Test(arguments: [
    (1.0, 0.0), (2, 0.6931471805599453), (10, 2.302585092994046), (1e-300, -690.7755278982137),
    (0.5, -0.6931471805599453), (0.9999, -0.00010000500033334732),
  ])
  func logarithm(_ x: Double, _ value: Double) {
    #expect(abs(Elementary.log(x) - value) <= 4e-16 * abs(value))
  }

  @Test func logarithmAtTheEnds() {
    #expect(Elementary.log(0) == -.infinity)
    #expect(Elementary.log(-1).isNaN)
    #expect(Elementary.log(.infinity) == .infinity)
    #expect(Elementary.log(Double.leastNonzeroMagnitude) == -744.4400719213812)
  }

  @Test func halfLives() {
    #expect(abs(Elementary.weeklyLoss(halfLife: 1) - 0.5) < 1e-15)
    #expect(Elementary.weeklyLoss(halfLife: .infinity) == 0)
    let kept = 1 - Elementary.weeklyLoss(halfLife: 26)
    let half = (0..<26).reduce(1.0) { product, _ in product * kept }
    #expect(abs(half - 0.5) < 1e-12)
    let stays = 1 - Elementary.weeklyProbability(yearly: 0.21)
    let year = (0..<52).reduce(1.0) { product, _ in product * stays }
    #expect(abs(year - 0.79) < 1e-12)
  }

  /// Published quantiles of the normal law.
  @Test(arguments: [
    (0.5, 0.0), (0.975, 1.959963984540054), (0.025, -1.959963984540054),
    (0.9, 1.2815515655446004), (1e-10, -6.361340902404056),
  ])
  func normalQuantiles(_ uniform: Double, _ value: Double) {
    #expect(abs(Distributions.normal(uniform) - value) < 1e-13)
  }

  @Test func logisticQuantiles() {
    #expect(Distributions.logistic(0.5) == 0)
    #expect(abs(Distributions.logistic(0.75) - 1.0986122886681098) < 1e-15)
    #expect(abs(Elementary.logistic(Distributions.logistic(0.123)) - 0.123) < 1e-15)
  }

  /// Means and variances of beta laws, tiny and large shapes included.
  @Test(arguments: [
    (4.0, 2.0), (1.6, 6.4), (0.08, 7.92), (0.001, 0.002), (1_000, 500),
    (Double.leastNonzeroMagnitude, Double.leastNonzeroMagnitude),
  ])
  func betaMoments(_ a: Double, _ b: Double) {
    let draws = Draws(seed: 3, replicate: 1)
    let count = 20_000
    let values = (0..<count).map { person in
      Distributions.beta(a: a, b: b) {
        draws.uniform(week: 0, purpose: .openness, entity: UInt64(person), index: $0)
      }
    }
    #expect(values.allSatisfy { (0...1).contains($0) })
    let mean = values.reduce(0, +) / Double(count)
    // Divided one by one: the square of a tiny sum would be zero.
    let variance = a / (a + b) * (b / (a + b)) / (a + b + 1)
    #expect(abs(mean - a / (a + b)) < 4 * (variance / Double(count)).squareRoot())
  }

  @Test(arguments: [0.0, 0.3, 6, 80, 500])
  func poissonMoments(_ mean: Double) {
    let draws = Draws(seed: 4, replicate: 1)
    let count = 20_000
    let values = (0..<count).map {
      Double(
        Distributions.poisson(
          draws.uniform(week: 0, purpose: .partnerCount, entity: UInt64($0)), mean: mean))
    }
    let found = values.reduce(0, +) / Double(count)
    #expect(abs(found - mean) <= 4 * (mean / Double(count)).squareRoot())
    let variance = values.reduce(0) { $0 + ($1 - found) * ($1 - found) } / Double(count)
    #expect(abs(variance - mean) <= 0.06 * mean)
  }
}

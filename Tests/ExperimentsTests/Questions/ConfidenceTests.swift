import Experiments
import Testing

@Suite struct ConfidenceTests {
  /// Published quantiles (Abramowitz & Stegun 1964, table 26.10).
  @Test(arguments: [
    (0.95, 1, 12.706), (0.95, 2, 4.303), (0.95, 5, 2.571), (0.95, 10, 2.228), (0.95, 30, 2.042),
    (0.95, 120, 1.980), (0.99, 1, 63.657), (0.99, 4, 4.604), (0.99, 15, 2.947),
    (0.99, 120, 2.617), (0.999, 10, 4.587),
  ])
  func student(confidence: Double, degreesOfFreedom: Int, published: Double) {
    let found = StudentLaw.halfWidth(
      confidence: confidence, degreesOfFreedom: degreesOfFreedom)
    #expect(abs(found - published) < 6e-4)
  }

  /// The quantile of every 95 % interval, against the law itself and, far out, the normal one.
  @Test(arguments: [1, 2, 5, 10, 11, 12, 30, 120, 1_000])
  func oneQuantile(degreesOfFreedom: Int) {
    let fast = StudentLaw.quantile975(degreesOfFreedom: degreesOfFreedom)
    let exact = StudentLaw.halfWidth(confidence: 0.95, degreesOfFreedom: degreesOfFreedom)
    #expect(abs(fast - exact) < 2e-4)
    #expect(fast > NormalLaw.quantile975)
  }

  @Test func normal() {
    #expect(abs(NormalLaw.halfWidth(confidence: 0.95) - NormalLaw.quantile975) < 1e-14)
    #expect(abs(NormalLaw.halfWidth(confidence: 0.99) - 2.575829303548901) < 1e-14)
    let far = StudentLaw.quantile975(degreesOfFreedom: 10_000_000)
    #expect(abs(far - NormalLaw.quantile975) < 1e-6)
  }

  /// Wilson's intervals of 81 in 263 and of 0 in 20 (Newcombe 1998, *Statistics in Medicine* 17, table I).
  @Test func wilson() {
    let interval = BinomialShare(81, of: 263).interval
    #expect(abs(interval.lowerBound - 0.2553) < 5e-5)
    #expect(abs(interval.upperBound - 0.3662) < 5e-5)
    #expect(BinomialShare(0, of: 20).interval.lowerBound == 0)
    #expect(abs(BinomialShare(0, of: 20).interval.upperBound - 0.1611) < 5e-5)
    #expect(BinomialShare(0, of: 0).interval == 0...1)
  }
}

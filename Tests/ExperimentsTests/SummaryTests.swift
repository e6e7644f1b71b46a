import Experiments
import Testing

@Suite struct SummaryTests {
  /// Percentiles of type 7, and Student's interval, against values computed by hand.
  @Test func bands() throws {
    let band = try #require(Band([4, 1, 3, 2, 5]))
    #expect(band.mean == 3 && band.count == 5)
    #expect(abs(band.low - 1.4) < 1e-12 && abs(band.high - 4.6) < 1e-12)
    // s = √2.5, t(4) = 2.7764: 3 ± 2.7764·√(2.5/5).
    let interval = try #require(band.interval)
    #expect(abs(interval.upperBound - 4.96321) < 1e-4)
    #expect(abs(interval.lowerBound - 1.03679) < 1e-4)
  }

  @Test func fewValues() throws {
    #expect(Band([]) == nil)
    let one = try #require(Band([0.3]))
    #expect(one.mean == 0.3 && one.low == 0.3 && one.high == 0.3 && one.interval == nil)
    #expect(PairedDifference([]) == nil)
    let pair = try #require(PairedDifference([(3, 1)]))
    #expect(pair.mean == 2 && pair.interval == nil && pair.varianceSaved == nil)
  }

  /// Intervals of Student: 97.5 % quantiles of tables.
  @Test(arguments: [(2, 12.706), (3, 4.303), (11, 2.228), (12, 2.201), (32, 2.0395), (401, 1.9659)])
  func studentQuantiles(_ count: Int, _ quantile: Double) throws {
    let values = (0..<count).map(Double.init)
    let moments = Moments(values)
    let interval = try #require(moments.interval)
    #expect(abs((interval.upperBound - moments.mean) / moments.standardError - quantile) < 6e-4)
  }

  @Test func pairing() throws {
    // The same noise in both: pairing removes it all.
    let difference = try #require(
      PairedDifference([(1.5, 1), (2.5, 2), (7.5, 7), (-0.5, -1)]))
    #expect(difference.mean == 0.5 && difference.varianceSaved == 1)
    #expect(difference.interval == 0.5...0.5)
    let opposed = try #require(PairedDifference([(1, -1), (-1, 1)]))
    #expect(opposed.varianceSaved == -1)
  }
}

import Experiments
import Exploration
import Simulation
import TerritoryModel
import Testing

@Suite struct DateSharesTests {
  private static func shares(
    _ scenario: Scenario, weeks: ClosedRange<Int>, measure: Measure = Worlds.cooperation
  ) throws -> DateShares {
    let outcome = try Explanation.betweenDates(
      measure, of: Future(scenario, seed: 5), weeks: weeks, replicates: 4,
      store: LifeStore(threads: 2))
    return try #require(outcome.found)
  }

  private static func value(_ shares: DateShares, _ block: ScoreBlock) -> Double? {
    shares.shares.first { $0.block == block }?.value.mean
  }

  @Test(arguments: [0...20, 5...30, 14...40])
  func partsAddUpToTheChangeOfTheScore(_ weeks: ClosedRange<Int>) throws {
    var scenario = Worlds.village()
    scenario.programme = [
      Action(.encounter, timing: Timing(at: 8, every: 9), values: [.participants: 12]),
      Action(.agreement, timing: Timing(at: 10), values: [.share: 1]),
    ]
    let shares = try Self.shares(scenario, weeks: weeks)
    let sum = shares.shares.reduce(shares.thresholds.mean) { $0 + $1.value.mean }
    #expect(abs(sum - shares.total.mean) < 1e-9)
    #expect(abs(shares.laterScore.mean - shares.earlierScore.mean - shares.total.mean) < 1e-9)
    #expect((Self.value(shares, .structure) ?? 0) > 0)
    #expect(shares.thresholds.mean == 0)
  }

  /// A threshold that is lowered shows as a threshold, and where nothing else moves, as nothing else.
  @Test func loweredThresholdsShowAsThresholds() throws {
    var scenario = Worlds.islands()
    for parameter: Parameter in [
      .experienceRate, .experienceRefusal, .metaContact, .metaRefusal, .metaApproached,
      .trustPositive, .trustNegative, .influenceRate,
    ] {
      scenario.parameters[parameter] = 0
    }
    scenario.parameters[.trustHalfLife] = .infinity
    scenario.parameters[.forgettingHalfLife] = .infinity
    scenario.parameters[.forgettingMetaHalfLife] = .infinity
    let relay = scenario.parameters[.decisionThresholdRelay]
    scenario.changes = [
      DatedChange(at: 14, settings: [.init(.parameter(.decisionThresholdRelay), relay - 0.5)])
    ]
    let shares = try Self.shares(scenario, weeks: 13...26)
    #expect(abs(shares.thresholds.mean - 0.5) < 1e-6)
    #expect(abs(shares.total.mean - 0.5) < 1e-6)
    #expect(shares.form == 1)
    for block in ScoreBlock.allCases { #expect(abs(Self.value(shares, block) ?? 1) < 1e-6) }
  }

  @Test func theFormFollowsTheMeasure() throws {
    let shares = try Self.shares(
      Worlds.village(), weeks: 2...15, measure: .metric(.concertedShare, .territory, window: 13))
    #expect(shares.form == 3)
  }
}

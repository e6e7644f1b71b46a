import Experiments
import TerritoryModel
import Testing

/// Which of several programmes is the cheapest.
@Suite struct ProgrammePriceTests {
  private typealias Tiny = TinyTerritory

  /// What is not known is not free.
  @Test func unknownPrices() {
    func candidate(_ actions: [Action], isToldFromBest: Bool = false)
      -> ProgrammeRanking.Candidate
    {
      ProgrammeRanking.Candidate(
        programme: actions, cost: ProgrammeCost(actions, horizon: 26),
        effect: PairedDifference(mean: 1, interval: nil, count: 8, varianceSaved: nil),
        behind: nil, isToldFromBest: isToldFromBest)
    }
    func cheapest(_ programmes: [[Action]]) -> [String]? {
      ProgrammeRanking(
        candidates: programmes.map { candidate($0) }, considered: 4, runs: 0, replicates: 8
      ).cheapestNotToldFromBest?.programme.map(\.id)
    }
    let (small, large) = (
      Tiny.campaign("petite", shift: 0.1, cost: 1_000),
      Tiny.campaign("grande", shift: 0.35, cost: 5_000)
    )
    let unpriced = Tiny.campaign("sans-prix", shift: 0.1, cost: nil, hours: 4)
    let unknown = Tiny.campaign("inconnue", shift: 0.1, cost: nil, hours: nil)
    #expect(cheapest([[large], [small]]) == ["petite"])
    // The one without a price might cost less.
    #expect(cheapest([[large], [unpriced], [small]]) == nil)
    // With another action in it, it costs more all the same.
    #expect(cheapest([[large, unpriced], [small]]) == ["petite"])
    // To do nothing costs nothing.
    #expect(cheapest([[unpriced], []]) == [])
    // Without any price, hours tell, as far as they are known.
    let long = Tiny.campaign("longue", shift: 0.1, cost: nil, hours: 9)
    #expect(cheapest([[long], [unpriced]]) == ["sans-prix"])
    #expect(cheapest([[long], [unknown]]) == nil)
    #expect(cheapest([[unknown]]) == nil)
    let told = ProgrammeRanking(
      candidates: [candidate([large]), candidate([small], isToldFromBest: true)], considered: 2,
      runs: 0, replicates: 8)
    #expect(told.cheapestNotToldFromBest?.programme.map(\.id) == ["grande"])
  }
}

import Experiments
import Exploration
import Simulation
import TerritoryModel
import Testing

@Suite struct BranchComparisonTests {
  private static let measures = [
    Worlds.cooperation, Worlds.favourability,
    .people(PeopleReporter(.mean(.warmth), of: .socialWorkers)),
  ]

  private static func compare(
    _ first: Future, _ second: Future, weeks: (first: Int, second: Int) = (30, 30),
    store: LifeStore = LifeStore(threads: 2)
  ) throws -> BranchComparison {
    try BranchComparison.between(
      first, second, measures: measures, replicates: 4, weeks: weeks, store: store)
  }

  /// Posts with the same state in every week, counted one by one.
  private static func untouched(_ first: Future, _ second: Future, to last: Int) -> Int {
    (1...4).reduce(0) { sum, replicate in
      var left = Run(first.scenario, seed: first.seed, replicate: replicate)
      var right = Run(second.scenario, seed: second.seed, replicate: replicate)
      var alike = Set(0..<left.plan.agentCount)
      for week in 0...last {
        left.advance(to: week)
        right.advance(to: week)
        for agent in alike where left.person(agent) != right.person(agent) {
          alike.remove(agent)
        }
      }
      return sum + alike.count
    }
  }

  @Test func aFutureComparedWithItselfDiffersInNothing() throws {
    let future = Future(Worlds.village(), seed: 3)
    let comparison = try Self.compare(future, future)
    #expect(comparison.untouched == UntouchedPosts(equal: 132, total: 132))
    #expect(comparison.untouched?.share == 1)
    #expect(comparison.rows.count == 3)
    for row in comparison.rows {
      #expect(row.difference?.mean == 0)
      #expect(row.difference?.interval == 0...0)
      #expect(row.first == row.second)
    }
  }

  @Test func postsAreCountedAsTheyAreOneByOne() throws {
    var scenario = Worlds.islands()
    let without = Future(scenario, seed: 3)
    scenario.programme = [
      Action(.campaign, timing: Timing(at: 4), zones: ["West"], values: [.share: 0.3])
    ]
    let with = Future(scenario, seed: 3)
    let comparison = try Self.compare(with, without)
    let counted = Self.untouched(with, without, to: 30)
    #expect(comparison.untouched == UntouchedPosts(equal: counted, total: 31 * 4))
    // Nobody in the other zone hears of it.
    #expect(counted >= 14 * 4)
    #expect(counted < 31 * 4)
  }

  /// A territory edited from its beginning is compared post by post as long as it has the same posts.
  @Test func editedTerritoriesAreFollowedPostByPost() throws {
    let scenario = Worlds.islands()
    var edited = scenario
    edited.zones[0].need = 3
    let futures = (Future(scenario, seed: 3), Future(edited, seed: 3))
    let comparison = try Self.compare(futures.0, futures.1)
    #expect(
      comparison.untouched?.equal == Self.untouched(futures.0, futures.1, to: 30))
    var larger = scenario
    larger.zones[0].socialWorkers += 1
    let other = try Self.compare(futures.0, Future(larger, seed: 3))
    #expect(other.untouched == nil)
    #expect(other.sharesDraws)
    #expect(other.rows.allSatisfy { $0.difference != nil })
  }

  @Test func otherSeedsShareNoDraw() throws {
    let scenario = Worlds.village()
    let comparison = try Self.compare(Future(scenario, seed: 3), Future(scenario, seed: 4))
    #expect(!comparison.sharesDraws)
    #expect(comparison.untouched == nil)
  }

  @Test func differencesAreTheFirstMinusTheSecond() throws {
    var scenario = Worlds.village()
    let without = Future(scenario, seed: 3)
    scenario.programme = [Worlds.training("t", at: 10, shift: 0.5)]
    let with = Future(scenario, seed: 3)
    let store = LifeStore(threads: 2)
    let comparison = try Self.compare(with, without, weeks: (60, 56), store: store)
    #expect(comparison.rows(of: Worlds.favourability).map(\.week) == [52, 56])
    let row = try #require(comparison.rows(of: Worlds.favourability).last)
    let series = [
      try store.series(of: [Worlds.favourability], in: with, replicates: 4, weeks: 56...56),
      try store.series(of: [Worlds.favourability], in: without, replicates: 4, weeks: 56...56),
    ]
    let values = series.map { $0[0].values(week: 56).compactMap(\.self) }
    #expect(row.difference == PairedDifference(Array(zip(values[0], values[1]))))
    #expect((row.difference?.mean ?? 0) > 0)
    #expect(row.first == Band(values[0]))
  }

  @Test func momentsAreYearsAndThePresent() {
    #expect(BranchComparison.moments(to: 0) == [0])
    #expect(BranchComparison.moments(to: 30) == [30])
    #expect(BranchComparison.moments(to: 52) == [52])
    #expect(BranchComparison.moments(to: 130) == [52, 104, 130])
  }

  @Test func aStoppedEffortGivesNoComparison() {
    let future = Future(Worlds.village(), seed: 3)
    #expect(throws: EnsembleFailure.cancelled) {
      try BranchComparison.between(
        future, future.withoutProgramme, measures: Self.measures, replicates: 4, weeks: (30, 30),
        store: LifeStore(threads: 2), effort: Effort(isCancelled: { true }))
    }
  }
}

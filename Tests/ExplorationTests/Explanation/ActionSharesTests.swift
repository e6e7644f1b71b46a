import Experiments
import Exploration
import Simulation
import TerritoryModel
import Testing

@Suite struct ActionSharesTests {
  private static func shares(
    of first: Future, against second: Future, week: Int = 20,
    measure: Measure = Worlds.favourability, store: LifeStore = LifeStore(threads: 2)
  ) throws -> ActionShares {
    let outcome = try Explanation.byAction(
      measure, of: first, against: second, week: week, replicates: 4, store: store)
    return try #require(outcome.found)
  }

  private static func sum(_ shares: ActionShares) -> Double {
    shares.shares.reduce(0) { $0 + $1.value.mean }
  }

  private static func village(_ actions: [Action]) -> Future {
    var scenario = Worlds.village()
    scenario.programme = actions
    return Future(scenario, seed: 5)
  }

  @Test func valuesAddUpToTheDifference() throws {
    let future = Self.village([
      Action(.encounter, id: "meet", timing: Timing(at: 2, every: 6), values: [.participants: 12]),
      Worlds.training("learn", at: 5),
      Action(.agreement, id: "sign", timing: Timing(at: 1), values: [.share: 0.5]),
    ])
    let store = LifeStore(threads: 2)
    let shares = try Self.shares(
      of: future, against: future.withoutProgramme, measure: Worlds.cooperation, store: store)
    #expect(shares.method == .exact)
    #expect(shares.shares.count == 3)
    #expect(abs(Self.sum(shares) - shares.difference.mean) < 1e-12)
    let whole = try BranchComparison.between(
      future, future.withoutProgramme, measures: [Worlds.cooperation], replicates: 4,
      weeks: (20, 20), store: store)
    #expect(whole.rows[0].difference == shares.difference)
  }

  /// An action that changes nothing is worth nothing, and two that do the same are worth the same.
  @Test func nobodyIsPaidForNothingAndEqualsAreEqual() throws {
    let future = Self.village([
      Worlds.training("one", at: 3), Worlds.training("two", at: 3),
      Action(.campaign, id: "idle", timing: Timing(at: 3), values: [.share: 0]),
    ])
    let shares = try Self.shares(of: future, against: future.withoutProgramme)
    let values = shares.shares.map(\.value)
    #expect(values[2] == MeanEstimate(mean: 0, interval: 0...0, count: 4))
    #expect(values[0] == values[1])
    #expect(values[0].mean > 0)
  }

  /// Above six parts, orders are drawn: the values still add up, and still pay nobody for nothing.
  @Test func sampledValuesAddUpToo() throws {
    var actions = (1...7).map { Worlds.training("t\($0)", at: $0, shift: 0.05 * Double($0)) }
    actions.append(Action(.campaign, id: "idle", timing: Timing(at: 3), values: [.share: 0]))
    let future = Self.village(actions)
    let shares = try Self.shares(of: future, against: future.withoutProgramme)
    #expect(shares.method == .sampled(orders: 2 * Explanation.orderPairs))
    #expect(shares.shares.count == 8)
    #expect(abs(Self.sum(shares) - shares.difference.mean) < 1e-12)
    #expect(shares.shares[7].value.mean == 0)
    #expect(shares.shares.allSatisfy { $0.value.interval?.contains($0.value.mean) == true })
    let again = try Self.shares(
      of: future, against: future.withoutProgramme, store: LifeStore(threads: 1))
    #expect(again == shares)
  }

  /// What comes after the week plays no part; what is the same on both sides neither.
  @Test func onlyWhatDiffersByThenPlays() throws {
    let shared = Worlds.training("shared", at: 2)
    let first = Self.village([
      shared, Worlds.training("soon", at: 8), Worlds.training("late", at: 40),
    ])
    let second = Self.village([shared])
    let shares = try Self.shares(of: first, against: second)
    #expect(
      shares.shares.map(\.part) == [
        .action(first: Worlds.training("soon", at: 8).filled, second: nil)
      ])
    let later = Self.village([shared, Worlds.training("late", at: 40)])
    #expect(
      try Explanation.byAction(
        Worlds.favourability, of: later, against: second, week: 20, replicates: 2,
        store: LifeStore(threads: 1)) == .nothingDiffers)
  }

  @Test func changesTheOrderAndTheTerritoryPlayToo() throws {
    var first = Worlds.village()
    first.zones[0].need = 2
    first.changes = [
      DatedChange(at: 4, settings: [.init(.parameter(.contactRate), 0.9)])
    ]
    let encounter = Action(.encounter, id: "e", timing: Timing(at: 3), values: [.participants: 10])
    first.programme = [Worlds.training("t", at: 3), encounter]
    var second = Worlds.village()
    second.changes = [
      DatedChange(at: 4, settings: [.init(.parameter(.contactRate), 0.3)])
    ]
    second.programme = [encounter, Worlds.training("t", at: 3)]
    let futures = (Future(first, seed: 5), Future(second, seed: 5))
    let store = LifeStore(threads: 2)
    let shares = try Self.shares(of: futures.0, against: futures.1, store: store)
    #expect(
      shares.shares.map(\.part) == [
        .change(week: 4, .parameter(.contactRate), first: 0.9, second: 0.3), .order, .territory,
      ])
    #expect(abs(Self.sum(shares) - shares.difference.mean) < 1e-12)
    let whole = try BranchComparison.between(
      futures.0, futures.1, measures: [Worlds.favourability], replicates: 4, weeks: (20, 20),
      store: store)
    #expect(whole.rows[0].difference == shares.difference)
  }

  @Test func whatCannotBeExplainedSaysSo() throws {
    let future = Self.village([Worlds.training("t", at: 3)])
    let otherSeed = Future(future.scenario, seed: 6)
    let store = LifeStore(threads: 1)
    #expect(
      try Explanation.byAction(
        Worlds.favourability, of: future, against: otherSeed, week: 9, replicates: 2, store: store)
        == .otherSeeds)
    // An action in a zone that the other territory does not have.
    var renamed = future.scenario
    renamed.zones[1].name = "Vallée"
    renamed.programme = [
      Action(.campaign, timing: Timing(at: 3), zones: ["Vallée"]), Worlds.training("t", at: 3),
    ]
    #expect(
      try Explanation.byAction(
        Worlds.favourability, of: Future(renamed, seed: 5), against: future, week: 9,
        replicates: 2, store: store) == .notMixable)
    #expect(
      try Explanation.byAction(
        .metric(.favourability, .zone("nowhere"), window: 13), of: future,
        against: future.withoutProgramme, week: 9, replicates: 2, store: store) == .noValue)
  }
}

extension Action {
  /// The action with its defaults filled in.
  fileprivate var filled: Action {
    var action = self
    for field in ActionField.allCases { action.values[field] = self[field] }
    return action
  }
}

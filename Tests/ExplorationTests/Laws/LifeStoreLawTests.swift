import CommonTesting
import Experiments
import Exploration
import Simulation
import Synchronization
import TerritoryModel
import Testing

/// The law of the memory: however one came to a week, its state is that of a straight run.
@Suite struct LifeStoreLawTests {
  private static let replicates = 2

  /// Hashes of straight runs, each computed once.
  private struct Straight {
    private var known: [UInt64: [Int: [UInt64]]] = [:]

    mutating func hashes(_ place: Walk.Place, seed: UInt64) -> [UInt64] {
      let key = place.scenario.hash
      if let hashes = known[key]?[place.week] { return hashes }
      let hashes = (1...LifeStoreLawTests.replicates).map {
        Worlds.stateHash(
          Future(place.scenario, seed: seed), replicate: $0, week: place.week)
      }
      known[key, default: [:]][place.week] = hashes
      return hashes
    }
  }

  /// Walks, and looks at every place through a store.
  private static func walk(
    _ scenario: Scenario, moves: Int, seed: UInt64, store: LifeStore, stops: Bool = false
  ) throws {
    var dice = SplitMix64(seed)
    var walk = Walk(scenario, lastWeek: 60)
    var straight = Straight()
    for _ in 0..<moves {
      walk.make(Move.allCases[dice.below(Move.allCases.count)], &dice)
      let place = walk.present
      let future = Future(place.scenario, seed: 9)
      if stops {
        let patience = Patience(dice.below(60))
        let effort = Effort(isCancelled: { patience.isOver() })
        let reached = store.advance(
          future, replicates: Self.replicates, to: place.week, effort: effort)
        #expect(reached <= place.week)
      }
      let hashes = try store.stateHashes(
        future, replicates: Self.replicates, week: place.week)
      #expect(hashes == straight.hashes(place, seed: 9))
      if dice.below(3) == 0, place.week > 0 {
        // What is read of a life is read of the same life.
        let week = dice.below(place.week + 1)
        let values = try store.series(
          of: [Worlds.cooperation], in: future, replicates: Self.replicates, weeks: week...week)
        #expect(
          values[0].values(week: week) == Self.cooperation(future, week: week))
      }
    }
  }

  private static func cooperation(_ future: Future, week: Int) -> [Double?] {
    (1...replicates).map { replicate in
      var run = Run(future.scenario, seed: future.seed, replicate: replicate)
      run.advance(to: week)
      let value = run.read([Observable(.cooperation)])[0]
      return value.isNaN ? nil : value
    }
  }

  @Test(arguments: 1...6)
  func everyWalkLeadsWhereAStraightRunLeads(_ seed: Int) throws {
    try Self.walk(
      Worlds.village(), moves: 40, seed: UInt64(seed), store: LifeStore(threads: 2))
  }

  @Test(arguments: 1...3)
  func threadsLeadToTheSamePlaces(_ threads: Int) throws {
    try Self.walk(
      Worlds.village(), moves: 40, seed: 77, store: LifeStore(threads: threads))
  }

  /// A store that forgets at once computes again, and comes to the same.
  @Test(arguments: [0, 40_000])
  func forgettingChangesNothing(_ memory: Int) throws {
    try Self.walk(
      Worlds.village(), moves: 40, seed: 5, store: LifeStore(threads: 2, memory: memory))
  }

  /// A computation stopped at any moment leaves nothing half-done behind.
  @Test(arguments: 1...4)
  func stoppingChangesNothing(_ seed: Int) throws {
    try Self.walk(
      Worlds.village(), moves: 40, seed: UInt64(100 + seed), store: LifeStore(threads: 2),
      stops: true)
  }

  /// An effort that says stop once and then goes on is stopped all the same.
  @Test func aStopIsNotTakenBack() {
    let calls = Atomic<Int>(0)
    let future = Future(Worlds.village(), seed: 9)
    let store = LifeStore(threads: 1)
    let reached = store.advance(
      future, replicates: 3, to: 40,
      effort: Effort(isCancelled: { calls.wrappingAdd(1, ordering: .relaxed).newValue == 20 }))
    #expect(reached < 40)
  }

  /// All orders of a few moves, in a world small enough to try them all.
  @Test func everyOrderOfAFewMovesLeadsWhereAStraightRunLeads() throws {
    let moves: [Move] = [.advance, .rewind, .fork, .change, .add, .undo]
    var straight = Straight()
    let store = LifeStore(threads: 2)
    for first in moves {
      for second in moves {
        for third in moves {
          for fourth in moves {
            var dice = SplitMix64(3)
            var walk = Walk(Worlds.hamlet(), lastWeek: 30)
            walk.make(.advance, &dice)
            for move in [first, second, third, fourth, .advance] { walk.make(move, &dice) }
            let place = walk.present
            let hashes = try store.stateHashes(
              Future(place.scenario, seed: 9), replicates: Self.replicates, week: place.week)
            #expect(hashes == straight.hashes(place, seed: 9))
          }
        }
      }
    }
  }

  /// Several threads that look at one store at once see what each would see alone.
  @Test(arguments: [0, 1_000_000_000])
  func oneStoreServesMany(_ memory: Int) async throws {
    let store = LifeStore(threads: 2, memory: memory)
    let futures = (0..<4).map { number in
      var scenario = Worlds.village()
      scenario.programme = [Worlds.training("t", at: 5 + number)]
      return Future(scenario, seed: 9)
    }
    let found = try await withThrowingTaskGroup(of: (Int, [UInt64], [Double?]).self) { group in
      for (place, future) in futures.enumerated() {
        group.addTask {
          let hashes = try store.stateHashes(future, replicates: Self.replicates, week: 20)
          let series = try store.series(
            of: [Worlds.cooperation], in: future, replicates: Self.replicates, weeks: 20...20)
          return (place, hashes, series[0].values(week: 20))
        }
      }
      var found: [Int: ([UInt64], [Double?])] = [:]
      for try await (place, hashes, values) in group { found[place] = (hashes, values) }
      return found
    }
    for (place, future) in futures.enumerated() {
      let hashes = (1...Self.replicates).map {
        Worlds.stateHash(future, replicate: $0, week: 20)
      }
      #expect(found[place]?.0 == hashes)
      #expect(found[place]?.1 == Self.cooperation(future, week: 20))
    }
  }
}

/// Says stop after some questions, from any thread.
private final class Patience: Sendable {
  private let left: Atomic<Int>

  init(_ questions: Int) { left = Atomic(questions) }

  func isOver() -> Bool { left.wrappingSubtract(1, ordering: .relaxed).newValue < 0 }
}

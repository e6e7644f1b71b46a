import Experiments
import Simulation
import Synchronization
import TerritoryModel
import Testing

@Suite struct EnsembleTests {
  static func scenario() -> Scenario {
    var scenario = Scenario(
      zones: [Zone(name: "A", x: 0, y: 0, socialWorkers: 40, socialEntrepreneurs: 10)],
      programme: [Action(.encounter, timing: Timing(at: 2), values: [.participants: 20])])
    scenario.parameters[.runBurnIn] = 20
    return scenario
  }

  static let observables = [
    Observable(.cooperation), Observable(.favourability, .profession(.socialWorkers)),
  ]

  private static func ensemble(
    threads: Int, replicates: Int = 9, first: Int = 1
  ) throws -> Ensemble {
    try EnsembleRunner(threads: threads).run(
      [
        Variant(.withProgramme, scenario()),
        Variant(.withoutProgramme, scenario().withoutProgramme),
      ], observables: observables, replicates: replicates, horizon: 30, seed: 12,
      firstReplicate: first)
  }

  private static func bits(_ ensemble: Ensemble) -> [UInt64?] {
    var bits: [UInt64?] = []
    for variant in ensemble.variants.indices {
      for observable in ensemble.observables {
        for week in 0...ensemble.horizon {
          bits += ensemble.values(observable, variant: variant, week: week).map { $0?.bitPattern }
        }
      }
    }
    return bits
  }

  @Test func threadsDoNotMatter() throws {
    let alone = try Self.ensemble(threads: 1)
    for threads in [2, 3, 7] {
      let shared = try Self.ensemble(threads: threads)
      #expect(Self.bits(shared) == Self.bits(alone))
      #expect(shared.stateHashes == alone.stateHashes)
    }
  }

  /// Each replicate is the run of its number, alone, whatever else is in the ensemble.
  @Test func replicatesAreRuns() throws {
    let ensemble = try Self.ensemble(threads: 2, replicates: 3, first: 4)
    for (variant, scenario) in [Self.scenario(), Self.scenario().withoutProgramme].enumerated() {
      for index in 0..<3 {
        var run = Run(scenario, seed: 12, replicate: 4 + index)
        run.advance(to: 17)
        #expect(
          run.read(Self.observables)
            == Self.observables.map {
              ensemble.values($0, variant: variant, week: 17)[index] ?? .nan
            })
        run.advance(to: 30)
        let hash = run.stateHash
        #expect(hash == ensemble.stateHashes[variant][index])
      }
    }
  }

  /// Before the programme starts, variants are equal; afterwards their difference is paired.
  @Test func differencesArePaired() throws {
    let ensemble = try Self.ensemble(threads: 2, replicates: 24)
    let views = Self.observables[1]
    let before = ensemble.difference(views, variant: 0, minus: 1, week: 1)
    #expect(before?.mean == 0 && before?.interval == 0...0)
    let after = try #require(ensemble.difference(views, variant: 0, minus: 1, week: 2))
    #expect(after.mean > 0 && (after.interval?.lowerBound ?? 0) > 0)
    #expect((after.varianceSaved ?? 0) > 0.5)
    #expect(after.count == 24)
  }

  @Test func cancellation() {
    let asked = Atomic<Int>(0)
    #expect(throws: EnsembleFailure.cancelled) {
      _ = try EnsembleRunner(threads: 2).run(
        [Variant(.withProgramme, Self.scenario())], observables: [], replicates: 50, horizon: 30,
        seed: 1, isCancelled: { asked.wrappingAdd(1, ordering: .relaxed).newValue > 40 })
    }
  }

  @Test func progressEndsAtTheTotal() throws {
    let last = Mutex((done: 0, total: 0))
    _ = try EnsembleRunner(threads: 2).run(
      [
        Variant(.withProgramme, Self.scenario()),
        Variant(.withoutProgramme, Self.scenario().withoutProgramme),
      ], observables: [], replicates: 3, horizon: 30, seed: 1,
      progress: { done, total in last.withLock { $0 = (max($0.done, done), total) } })
    let end = last.withLock { $0 }
    #expect(end.done == end.total)
    // One burn-in of 20 weeks serves both variants.
    #expect(end.total == 3 * 50 * (20 + 2 * 30))
  }

  /// Notices are said once each.
  @Test func notices() throws {
    var scenario = Self.scenario()
    scenario.programme = [Action(.encounter, id: "big", timing: Timing(at: 2))]
    let ensemble = try EnsembleRunner(threads: 2).run(
      [Variant(.withProgramme, scenario)], observables: [], replicates: 4, horizon: 3, seed: 1)
    #expect(
      ensemble.notices == [.tooFewEligible(action: "big", week: 2, seats: 30, eligible: 10)])
  }

  @Test func halfLivesAreRunEach() throws {
    let effects = try EnsembleRunner(threads: 2).halfLifeEffects(
      of: Self.scenario(), halfLives: [13, 52], replicates: 4, horizon: 60, seed: 1)
    #expect(effects.map(\.halfLife) == [13, 52])
    #expect(effects.allSatisfy { $0.atOneYear != nil && $0.atHorizon != nil })
    #expect(effects[0] != effects[1])
  }

  @Test func verificationFindsTheSameBits() throws {
    let verification = try Verification(
      of: Self.scenario(), weeks: 20, seed: 3, threads: 3)
    #expect(verification.isIdentical)
    #expect(verification.rows.count == 8)
    var run = Run(Self.scenario(), seed: 3, replicate: 1)
    run.advance(to: 20)
    let hash = run.stateHash
    #expect(verification.rows.allSatisfy { $0.hash == hash })
  }
}

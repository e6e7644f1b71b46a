import Experiments
import Exploration
import Simulation
import Synchronization
import TerritoryModel
import Testing

@Suite struct MechanismSharesTests {
  private static func shares(
    _ scenario: Scenario, measure: Measure = Worlds.cooperation
  ) throws -> MechanismShares {
    let future = Future(scenario, seed: 5)
    let outcome = try Explanation.byMechanism(
      measure, of: future, against: future.withoutProgramme, week: 24, replicates: 4,
      store: LifeStore(threads: 2))
    return try #require(outcome.found)
  }

  private static func value(_ shares: MechanismShares, _ block: ScoreBlock) -> Double? {
    shares.shares.first { $0.block == block }?.value.mean
  }

  @Test func blocksAndJointEffectsAddUp() throws {
    var scenario = Worlds.village()
    scenario.programme = [
      Action(.encounter, timing: Timing(at: 2, every: 6), values: [.participants: 12]),
      Action(.agreement, timing: Timing(at: 1), values: [.share: 1]),
    ]
    for measure in [
      Worlds.cooperation, .people(PeopleReporter(.mean(.favourability), of: .socialWorkers)),
    ] {
      let shares = try Self.shares(scenario, measure: measure)
      #expect(shares.shares.map(\.block) == ScoreBlock.allCases)
      let sum = shares.shares.reduce(shares.joint.mean) { $0 + $1.value.mean }
      #expect(abs(sum - shares.difference.mean) < 1e-12)
      #expect(shares.shares.contains { $0.value.mean != 0 })
    }
  }

  /// Where nobody learns anything, an agreement acts through structure only, and structure carries all.
  @Test func structureAloneCarriesWhatStructureAloneDoes() throws {
    var scenario = Worlds.village()
    for parameter: Parameter in [
      .experienceRate, .experienceRefusal, .metaContact, .metaRefusal, .metaApproached,
      .familiarityGain, .trustPositive, .trustNegative,
    ] {
      scenario.parameters[parameter] = 0
    }
    scenario.programme = [
      Action(.agreement, timing: Timing(at: 1), values: [.share: 1, .gain: 0.6])
    ]
    let shares = try Self.shares(scenario)
    #expect(shares.difference.mean > 0)
    #expect(Self.value(shares, .structure) == shares.difference.mean)
    for block: ScoreBlock in [.representation, .metaPerception, .trust, .ties] {
      #expect(Self.value(shares, block) == 0)
    }
    #expect(shares.joint.mean == 0)
  }

  @Test func whatCannotBeExplainedSaysSo() throws {
    let scenario = Worlds.village()
    let future = Future(scenario, seed: 5)
    let store = LifeStore(threads: 1)
    func outcome(against other: Future) throws -> ExplanationOutcome<MechanismShares> {
      try Explanation.byMechanism(
        Worlds.cooperation, of: future, against: other, week: 10, replicates: 2, store: store)
    }
    var edited = scenario
    edited.zones[0].need = 2
    #expect(try outcome(against: future) == .nothingDiffers)
    #expect(try outcome(against: Future(edited, seed: 5)) == .otherTerritories)
    #expect(try outcome(against: Future(scenario, seed: 6)) == .otherSeeds)
  }
}

@Suite struct ExplanationProgressTests {
  /// What a bar is told never goes back, and ends at the whole.
  @Test func oneBarCoversTheWholeExplanation() throws {
    var scenario = Worlds.village()
    scenario.programme = [
      Worlds.training("one", at: 3),
      Action(.encounter, timing: Timing(at: 6), values: [.participants: 8]),
    ]
    let future = Future(scenario, seed: 5)
    let told = Mutex<[[Int]]>([])
    let explanation = try Explanation.between(
      Worlds.cooperation, of: future, against: future.withoutProgramme, week: 20, replicates: 2,
      store: LifeStore(threads: 1),
      effort: Effort(progress: { done, total in told.withLock { $0.append([done, total]) } }))
    let steps = told.withLock { $0 }
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0[0] <= $1[0] })
    #expect(Set(steps.map { $0[1] }).count == 1)
    #expect(steps.last.map { $0[0] == $0[1] } == true)
    guard case .difference(let actions, let mechanisms) = explanation else {
      Issue.record("a difference is explained by action and by mechanism")
      return
    }
    #expect(actions.found?.difference == mechanisms.found?.difference)
  }
}

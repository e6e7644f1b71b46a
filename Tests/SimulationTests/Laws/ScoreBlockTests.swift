import Simulation
import TerritoryModel
import Testing

/// The score's blocks read from another run of the same week.
@Suite struct ScoreBlockTests {
  /// Two runs of one territory at week 10, the second after an encounter, an agreement and a shared
  /// post.
  private static func programme() -> Scenario {
    var scenario = Territories.islands()
    scenario.programme = [
      Action(.encounter, timing: Timing(at: 3), values: [.newTies: 1, .intensity: 1]),
      Action(.agreement, timing: Timing(at: 4), values: [.share: 1]),
      Action(.mirror, timing: Timing(at: 5), values: [.share: 1]),
    ]
    return scenario
  }

  /// Reading every block from one's own twin changes nothing.
  @Test func readingFromATwinChangesNothing() {
    var run = Run(Self.programme(), seed: 4, replicate: 1)
    var twin = Run(Self.programme(), seed: 4, replicate: 1)
    run.advance(to: 6)
    twin.advance(to: 6)
    for _ in 0..<8 {
      let blocks = twin.stepSharingBlocks()
      run.step(reading: Set(ScoreBlock.allCases), from: blocks)
      let hashes = (run.stateHash, twin.stateHash)
      #expect(hashes.0 == hashes.1)
    }
  }

  /// Reading all blocks from the other run makes its decisions: the same opportunities, the same
  /// answers.
  @Test func readingEveryBlockMakesTheOthersDecisions() {
    var with = Run(Self.programme(), seed: 4, replicate: 1)
    var without = Run(Self.programme().withoutProgramme, seed: 4, replicate: 1)
    with.advance(to: 9)
    without.advance(to: 9)
    let blocks = without.stepSharingBlocks()
    #expect(blocks.week == 10)
    with.step(reading: Set(ScoreBlock.allCases), from: blocks)
    let answers = [Metric.opportunities, .missed, .refused, .relay, .coordination, .concerted].map {
      Observable($0, window: 1)
    }
    #expect(with.read(answers) == without.read(answers))
    let hashes = (with.stateHash, without.stateHash)
    #expect(hashes.0 != hashes.1)
  }

  /// Each block alone changes some decisions where the two runs differ in it.
  @Test(arguments: ScoreBlock.allCases)
  func eachBlockCounts(_ block: ScoreBlock) {
    var scenario = Self.programme()
    scenario.parameters[.contactRate] = 2
    scenario.parameters[.decisionNorm] = 5
    scenario.parameters[.decisionRepresentation] = 8
    scenario.parameters[.decisionTrust] = 8
    scenario.parameters[.decisionMeta] = 5
    let answers = [Metric.opportunities, .missed, .refused, .relay, .coordination, .concerted].map {
      Observable($0, window: 1)
    }
    var differences = 0
    for replicate in 1...4 {
      var with = Run(scenario, seed: 4, replicate: replicate)
      var without = Run(scenario.withoutProgramme, seed: 4, replicate: replicate)
      var own = Run(scenario, seed: 4, replicate: replicate)
      with.advance(to: 9)
      without.advance(to: 9)
      own.advance(to: 10)
      let blocks = without.stepSharingBlocks()
      with.step(reading: [block], from: blocks)
      if with.read(answers) != own.read(answers) { differences += 1 }
    }
    #expect(differences > 0)
  }
}

extension ScoreBlockTests {
  /// A recorder may watch a run that shares its blocks or reads another's ties: it records what was
  /// decided, on the ties that met opportunities.
  @Test func recordersFollowLentTies() {
    var scenario = Territories.islands()
    scenario.parameters[.contactRate] = 2
    scenario.programme = [
      Action(.immersion, timing: Timing(at: 3), values: [.participants: 40]),
      Action(.training, timing: Timing(at: 10)),
    ]
    var with = Run(scenario, seed: 4, replicate: 1)
    var without = Run(scenario.withoutProgramme, seed: 4, replicate: 1)
    with.advance(to: 9)
    without.advance(to: 9)
    with.recorder = PersonRecorder(watching: Array(0..<40))
    without.recorder = PersonRecorder(watching: Array(0..<40))
    let blocks = with.stepSharingBlocks()
    without.step(reading: [.ties], from: blocks)
    let opportunities = Observable(.opportunities, .zone(0), window: 1)
    for (records, count) in [
      (with.recorder?.records, with.read([opportunities])[0]),
      (without.recorder?.records, without.read([opportunities])[0]),
    ] {
      let seen = (records ?? []).filter {
        if case .opportunity = $0.happening { true } else { false }
      }
      #expect(Double(seen.count) == count)
    }
    #expect((with.recorder?.records ?? []).contains { $0.phase == .programme })
  }
}

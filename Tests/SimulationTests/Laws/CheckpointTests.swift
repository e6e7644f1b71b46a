import Simulation
import TerritoryModel
import Testing

@Suite struct CheckpointTests {
  private static func scenario() -> Scenario {
    var scenario = Territories.islands()
    scenario.parameters[.turnoverSocialWorkers] = 0.4
    scenario.parameters[.turnoverPersonalTies] = 0.5
    scenario.programme = Territories.everyAction(every: 11)
    scenario.changes = [
      DatedChange(
        at: 9,
        settings: [.init(.parameter(.contactRate), 0.4), .init(.zone("East", .need), 2)])
    ]
    return scenario
  }

  private static let columns = Metric.allCases.map { Observable($0) }

  /// A run restored at any week has the bits of an uninterrupted one, at every later week, with the
  /// same 13-week metrics.
  @Test(arguments: [-26, -13, 0, 1, 8, 9, 20])
  func restoredRunsGoOnWithTheSameBits(_ week: Int) throws {
    let plan = RunPlan(Self.scenario())
    var straight = Run(plan, seed: 3, replicate: 5)
    straight.advance(to: week)
    let kept = straight.checkpoint()
    var memory = Run(plan, from: kept)
    var bytes = try Run(plan, restoring: Checkpoint(decoding: kept.encoded()))
    let atOnce = [straight.stateHash, memory.stateHash, bytes.stateHash]
    #expect(Set(atOnce).count == 1)
    for later in max(week + 1, 0)...30 {
      straight.advance(to: later)
      memory.advance(to: later)
      bytes.advance(to: later)
      let hashes = [straight.stateHash, memory.stateHash, bytes.stateHash]
      #expect(Set(hashes).count == 1)
      #expect(
        straight.read(Self.columns).map(\.bitPattern) == bytes.read(Self.columns).map(\.bitPattern))
    }
  }

  /// A fork under another programme is that programme's own run, when both agree up to the fork.
  @Test func forksAtAnyWeek() {
    var early = Territories.islands()
    early.programme = [Action(.encounter, id: "first", timing: Timing(at: 2))]
    var both = early
    both.programme.append(Action(.training, id: "second", timing: Timing(at: 12)))
    let plan = RunPlan(early)
    var run = Run(plan, seed: 3, replicate: 1)
    run.advance(to: 11)
    var fork = Run(RunPlan(both, sharing: plan), from: run.checkpoint())
    var straight = Run(both, seed: 3, replicate: 1)
    fork.advance(to: 25)
    straight.advance(to: 25)
    run.advance(to: 25)
    let hashes = (fork.stateHash, straight.stateHash, run.stateHash)
    #expect(hashes.0 == hashes.1)
    #expect(hashes.0 != hashes.2)
  }

  /// Bytes may be of any territory: a run is not begun from those of another one.
  @Test func anotherTerritoryIsRefused() throws {
    let run = Run(Territories.islands(), seed: 3, replicate: 1)
    let kept = try Checkpoint(decoding: run.checkpoint().encoded())
    var other = Territories.islands()
    other.zones[0].need = 2
    #expect(
      throws: CheckpointFlaw.otherTerritory(
        expected: other.territoryHash, found: Territories.islands().territoryHash)
    ) {
      _ = try Run(RunPlan(other), restoring: kept)
    }
  }

  /// Within a process, a checkpoint of another territory is a mistake of the code, and no result goes
  /// missing because of it: the program stops.
  @Test func anotherTerritoryInProcessStopsTheProgram() async {
    await #expect(processExitsWith: .failure) {
      let kept = Run(Territories.islands(), seed: 3, replicate: 1).checkpoint()
      var other = Territories.islands()
      other.zones[0].need = 2
      _ = Run(RunPlan(other), from: kept)
    }
  }

  /// No damage to the bytes is taken for a checkpoint, and none traps.
  @Test func damagedBytesAreRefused() throws {
    var run = Run(Territories.tiny(workers: 4, entrepreneurs: 2), seed: 3, replicate: 1)
    run.advance(to: 4)
    let bytes = run.checkpoint().encoded()
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: CheckpointFlaw.damaged) {
        _ = try Checkpoint(decoding: Array(bytes[..<length]))
      }
    }
    for place in stride(from: 16, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[place] ^= 0x40
      #expect(throws: CheckpointFlaw.damaged) { _ = try Checkpoint(decoding: damaged) }
    }
    var newer = bytes
    newer[8] = 9
    #expect(throws: CheckpointFlaw.otherVersion(9)) { _ = try Checkpoint(decoding: newer) }
  }
}

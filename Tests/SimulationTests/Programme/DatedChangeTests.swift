import Simulation
import TerritoryModel
import Testing

@Suite struct DatedChangeTests {
  /// A change acts from its week on, and not before; a later one on the same value takes over.
  @Test func changesActFromTheirWeekOn() {
    var scenario = Territories.islands()
    scenario.parameters[.contactRate] = 0
    scenario.changes = [
      DatedChange(at: 5, settings: [.init(.parameter(.contactRate), 5)]),
      DatedChange(at: 7, settings: [.init(.zone("West", .need), 0)]),
      DatedChange(at: 9, settings: [.init(.zone(nil, .need), 0)]),
    ]
    var run = Run(scenario, seed: 4, replicate: 1)
    var west: [Bool] = []
    var east: [Bool] = []
    for week in 1...10 {
      run.advance(to: week)
      let counts = run.read([
        Observable(.opportunities, .zone(0), window: 1),
        Observable(.opportunities, .zone(1), window: 1),
      ])
      west.append(counts[0] > 0)
      east.append(counts[1] > 0)
    }
    #expect(west == [false, false, false, false, true, true, false, false, false, false])
    #expect(east == [false, false, false, false, true, true, true, true, false, false])
  }

  /// A value of an organisation changes once, in its week; agreements then add to it.
  @Test func organisationsChange() {
    var scenario = Territories.islands()
    scenario.organisations = [
      Organisation(
        name: "CCAS", profession: .socialWorkers, zone: "West", size: 5, formalisation: 0.9)
    ]
    scenario.programme = [
      Action(
        .agreement, timing: Timing(at: 4), organisations: ["CCAS"],
        values: [.share: 1, .gain: 0.25])
    ]
    scenario.changes = [
      DatedChange(
        at: 3,
        settings: [
          .init(.organisation("CCAS", .formalisation), 0.5),
          .init(.organisation("CCAS", .workload), 0.75),
        ])
    ]
    var run = Run(scenario, seed: 4, replicate: 1)
    var levels: [Float] = []
    for week in 2...5 {
      run.advance(to: week)
      levels.append(run.organisationState(ofAgent: 0).formalisation)
    }
    #expect(levels == [0.9, 0.5, 0.75, 0.75])
    #expect(run.organisationState(ofAgent: 0).workload == 0.75)
  }
}

import Simulation
import TerritoryModel
import Testing

@Suite struct RecorderTests {
  /// A diary is complete: the changes of a person, put end to end, lead from the first state to the
  /// last.
  @Test func changesPutEndToEndMakeTheLife() {
    var scenario = Territories.islands()
    scenario.parameters[.turnoverSocialWorkers] = 0.6
    scenario.programme = Territories.everyAction(every: 13)
    var run = Run(scenario, seed: 4, replicate: 1)
    run.advance(to: 0)
    let watched = [0, 20, 41, 60, 103]
    var states = Dictionary(uniqueKeysWithValues: watched.map { ($0, $0) }).mapValues { _ in
      PersonState?.none
    }
    for person in watched { states[person] = run.person(person) }
    run.recorder = PersonRecorder(watching: watched + [0])
    run.advance(to: 40)
    let records = run.recorder?.records ?? []
    for record in records {
      guard case .changed(_, let from, let to) = record.happening else { continue }
      #expect(states[record.person] == from)
      states[record.person] = to
    }
    for person in watched { #expect(states[person] == run.person(person)) }
    #expect(records.contains { $0.happening == .left })
    #expect(records.contains { if case .heard = $0.happening { true } else { false } })
    #expect(records.contains { if case .met = $0.happening { true } else { false } })
    let phases = Set(records.map(\.phase))
    #expect(phases.isSuperset(of: [.programme, .cooperation, .experience, .forgetting, .turnover]))
    #expect(!phases.contains(.observation))
  }
}

import TerritoryModel
import Testing

@Suite("When a programme takes place and what it costs")
struct ProgrammeScheduleTests {
  private let programme = [
    Action(.encounter, timing: Timing(at: 12, every: 26), cost: 12_000, hours: 240),
    Action(.outreach, id: "animation", timing: Timing(at: 1, every: 100, times: 2), cost: 30_000),
    Action(.mirror, timing: Timing(at: 200)),
    Action(.shock, id: "scandale", timing: Timing(at: 3), values: [.kind: 1, .duration: 30]),
    Action(.shock, id: "coupe", timing: Timing(at: 4), values: [.kind: 0, .duration: 30]),
    Action(.training, timing: Timing(at: 9), hours: 100),
  ]

  @Test("occurrences up to the end, with their length")
  func occurrences() {
    let schedule = ProgrammeSchedule(programme, horizon: 104)
    #expect(schedule.actions.map(\.id) == programme.map(\.id))
    #expect(schedule.actions[0].occurrences.map(\.week) == [12, 38, 64, 90])
    #expect(schedule.actions[0].occurrences.allSatisfy { $0.length == 1 })
    #expect(schedule.actions[1].occurrences.map(\.week) == [1, 101])
    #expect(schedule.actions[1].occurrences.map(\.lastWeek) == [52, 152])
    #expect(schedule.actions[2].occurrences.isEmpty)
    #expect(schedule.actions[3].occurrences.map(\.length) == [1])
    #expect(schedule.actions[4].occurrences.map(\.length) == [30])
  }

  @Test("the weeks are those in which the action is due and open")
  func law() {
    for at in 1...5 {
      for every in [nil, 1, 3, 7] {
        for times in [nil, 1, 2, 5] where every != nil || times == nil {
          let timing = Timing(at: at, every: every, times: times)
          for last in 0...30 {
            #expect(
              timing.weeks(until: last) == (1...31).filter { $0 <= last && timing.isDue(week: $0) })
          }
        }
      }
    }
    for action in ProgrammeSchedule(programme, horizon: 300).actions.prefix(2) {
      let timing = programme.first { $0.id == action.id }?.timing
      for week in 1...250 {
        let isOpen = action.occurrences.contains { $0.week <= week && week <= $0.lastWeek }
        let length = action.occurrences.first?.length ?? 0
        #expect(timing?.isOpen(week: week, duration: length) == isOpen)
      }
    }
  }

  @Test("costs are occurrences times cost")
  func cost() {
    let cost = ProgrammeCost(programme, horizon: 104)
    #expect(cost.actions.map(\.occurrences) == [4, 2, 0, 1, 1, 1])
    #expect(cost.actions.map(\.euros) == [48_000, 60_000, nil, nil, nil, nil])
    #expect(cost.euros == 108_000)
    #expect(cost.hours == 1_060)
    #expect(cost.withoutCost.map(\.id) == ["training@9"])
    #expect(cost.withoutHours.map(\.id) == ["animation"])
    #expect(ProgrammeCost([], horizon: 10).euros == nil)
  }
}

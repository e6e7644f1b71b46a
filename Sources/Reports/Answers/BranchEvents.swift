import Exploration
import TerritoryModel
import Wording

/// What happens in a branch at dated weeks: actions of the programme and dated changes.
struct BranchEvents {
  let branch: Branch
  let language: Language

  init(_ branch: Branch, language: Language) {
    self.branch = branch
    self.language = language
  }

  /// Events by name, each with its weeks among some, in the order of their first week.
  func between(_ first: Int, _ last: Int) -> [(name: String, weeks: [Int])] {
    guard first <= last else { return [] }
    let actions = branch.scenario.programme.map { action in
      (
        name: action.kind.declaration.label[language],
        weeks: action.timing.weeks(until: last).filter { $0 >= first }
      )
    }
    let changes = branch.scenario.changes.filter { (first...last).contains($0.at) }.map { change in
      (name: AnswerText.change.text[language], weeks: [change.at])
    }
    var events: [(name: String, weeks: [Int])] = []
    for event in actions + changes where !event.weeks.isEmpty {
      // Two actions of one kind are one word on an axis.
      if let place = events.firstIndex(where: { $0.name == event.name }) {
        events[place].weeks = Set(events[place].weeks + event.weeks).sorted()
      } else {
        events.append(event)
      }
    }
    return events.sorted { ($0.weeks[0], $0.name) < ($1.weeks[0], $1.name) }
  }
}

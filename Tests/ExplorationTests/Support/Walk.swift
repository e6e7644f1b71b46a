import CommonTesting
import Exploration
import TerritoryModel

/// What one does to a branch.
enum Move: CaseIterable {
  /// Goes on by some weeks.
  case advance
  /// Goes back to an earlier week.
  case rewind
  /// Copies the branch and goes on with the copy, the other one kept.
  case fork
  /// Goes to the branch left longest ago.
  case goBack
  /// Changes a value from next week on.
  case change
  /// Adds an action that begins later.
  case add
  /// Stops the last action from next week on.
  case stop
  /// Changes the scenario itself, and starts again from week 0.
  case edit
  /// Takes the last move back.
  case undo
}

/// A session without a shell: branches as values, and what undo goes back to.
struct Walk {
  /// One branch.
  struct Place: Hashable {
    var scenario: Scenario
    var week = 0
  }

  /// The branches; the last one is the present one.
  var branches: [Place]
  private var past: [[Place]] = []
  private let lastWeek: Int
  private var count = 0

  init(_ scenario: Scenario, lastWeek: Int) {
    branches = [Place(scenario: scenario)]
    self.lastWeek = lastWeek
  }

  var present: Place { branches[branches.count - 1] }

  /// Makes one move; dice decide how far and of what kind.
  mutating func make(_ move: Move, _ dice: inout SplitMix64) {
    count += 1
    if move == .undo {
      if let before = past.popLast() { branches = before }
      return
    }
    past.append(branches)
    var place = branches.removeLast()
    switch move {
    case .advance: place.week = min(place.week + 1 + dice.below(15), lastWeek)
    case .rewind: place.week = dice.below(place.week + 1)
    case .fork:
      branches.append(place)
      place.week = dice.below(place.week + 1)
    case .goBack:
      branches.append(place)
      place = branches.removeFirst()
    case .change: place.scenario.changes.append(change(after: place.week, &dice))
    case .add: place.scenario.programme.append(action(after: place.week, &dice))
    case .stop: stop(&place)
    case .edit:
      place.scenario.zones[0].need = 0.5 + 0.25 * Double(dice.below(6))
      place.week = 0
    case .undo: break
    }
    branches.append(place)
  }

  private func change(after week: Int, _ dice: inout SplitMix64) -> DatedChange {
    let settings: [DatedChange.Setting] = [
      .init(.parameter(.contactRate), 0.1 + 0.1 * Double(dice.below(8))),
      .init(.zone(nil, .governance), 0.1 * Double(dice.below(10))),
      .init(.parameter(.turnoverSocialWorkers), 0.05 * Double(dice.below(10))),
    ]
    return DatedChange(at: week + 1, settings: [settings[dice.below(settings.count)]])
  }

  private func action(after week: Int, _ dice: inout SplitMix64) -> Action {
    let kinds = ActionKind.allCases
    let timing = Timing(at: week + 1 + dice.below(10), every: dice.below(2) == 0 ? nil : 5)
    return Action(kinds[dice.below(kinds.count)], id: "a\(count)", timing: timing)
  }

  /// As `remove` does: an action that has not begun goes; one that has is not due any more.
  private func stop(_ place: inout Place) {
    guard var action = place.scenario.programme.popLast() else { return }
    guard action.timing.at <= place.week else { return }
    if let every = action.timing.every {
      action.timing.times = (place.week - action.timing.at) / every + 1
    }
    place.scenario.programme.append(action)
  }
}

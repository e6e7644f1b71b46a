import TerritoryModel

/// The parts in which two futures differ up to a week, and every future between the two.
struct FutureMixtures: Sendable {
  /// The parts, actions first, then changes, in order.
  let parts: [FuturePart]
  private let first: Future
  private let second: Future
  private let actions: MergedList<String, Action>
  private let changes: MergedList<ChangeKey, DatedChange.Setting>
  private let keys: [PartKey]

  private struct ChangeKey: Hashable, Sendable {
    var week: Int
    var target: DatedChange.Target
    /// A target may be set twice in a week: the last one counts.
    var occurrence: Int
  }

  private enum PartKey: Sendable {
    case action(String)
    case change(ChangeKey)
    case order
    case territory
  }

  /// The parts in which two futures of one seed differ up to a week.
  init(_ first: Future, _ second: Future, to last: Int) {
    self.first = first
    self.second = second
    let actions = MergedList(
      first.scenario.programme.map { ($0.id, $0.effective) },
      second.scenario.programme.map { ($0.id, $0.effective) })
    let changes = MergedList(
      Self.settings(first.scenario.changes), Self.settings(second.scenario.changes))
    self.actions = actions
    self.changes = changes
    var keys: [PartKey] = []
    var parts: [FuturePart] = []
    for id in actions.differing {
      let items = actions.items(id)
      let starts = [items.first, items.second].compactMap { $0?.timing.at }
      guard starts.contains(where: { $0 <= last }) else { continue }
      keys.append(.action(id))
      parts.append(.action(first: items.first, second: items.second))
    }
    for key in changes.differing where key.week <= last {
      let items = changes.items(key)
      keys.append(.change(key))
      parts.append(
        .change(
          week: key.week, key.target, first: items.first?.value, second: items.second?.value))
    }
    if actions.differsInOrder || changes.differsInOrder {
      keys.append(.order)
      parts.append(.order)
    }
    if first.scenario.territoryHash != second.scenario.territoryHash {
      keys.append(.territory)
      parts.append(.territory)
    }
    self.keys = keys
    self.parts = parts
  }

  /// The second future with some of its parts as the first has them, by place.
  func future(taking taken: (Int) -> Bool) -> Future {
    var ids: Set<String> = []
    var changed: Set<ChangeKey> = []
    var isInFirstOrder = false
    var scenario = second.scenario
    for (place, key) in keys.enumerated() where taken(place) {
      switch key {
      case .action(let id): ids.insert(id)
      case .change(let change): changed.insert(change)
      case .order: isInFirstOrder = true
      case .territory: scenario = first.scenario
      }
    }
    scenario.programme = actions.mixture(ids, inFirstOrder: isInFirstOrder)
    let settings = changes.keyedMixture(changed, inFirstOrder: isInFirstOrder)
    scenario.changes = Dictionary(grouping: settings, by: \.key.week)
      .sorted { $0.key < $1.key }
      .map { week, settings in DatedChange(at: week, settings: settings.map(\.item)) }
    return Future(scenario, seed: second.seed)
  }

  /// Settings in order of time, each with its identity.
  private static func settings(
    _ changes: [DatedChange]
  ) -> [(key: ChangeKey, item: DatedChange.Setting)] {
    var seen: [ChangeKey: Int] = [:]
    // A stable sort: changes of one week keep their order.
    let ordered = changes.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }
    return ordered.flatMap { _, change in
      change.settings.map { setting in
        let base = ChangeKey(week: change.at, target: setting.target, occurrence: 0)
        let occurrence = seen[base, default: 0]
        seen[base] = occurrence + 1
        return (
          ChangeKey(week: change.at, target: setting.target, occurrence: occurrence), setting
        )
      }
    }
  }
}

extension Action {
  /// The action without what changes no result, its defaults filled in: what two futures may differ
  /// in.
  fileprivate var effective: Action {
    var action = self
    action.cost = nil
    action.hours = nil
    for field in ActionField.allCases { action.values[field] = self[field] }
    return action
  }
}

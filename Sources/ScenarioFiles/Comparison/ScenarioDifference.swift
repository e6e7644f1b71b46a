import TerritoryModel

/// What differs from one scenario to another, as values.
public struct ScenarioDifference: Sendable, Hashable {
  /// Settings that differ, the programme and the dated changes left out.
  public var settings: [SettingChange] = []
  /// Zones, organisations and people that only one of the two has.
  public var items: [ItemDifference] = []
  /// Actions that differ, in the order of the first scenario, then of the second.
  public var actions: [ActionDifference] = []
  /// Values that change during the run in another way, by week.
  public var dated: [SettingChange] = []
  /// Lists whose common items stand in another order, which may change results.
  public var reordered: [Section] = []

  /// Nothing that differs.
  public init() {}

  /// A zone, an organisation or a person that only one of two scenarios has.
  public struct ItemDifference: Sendable, Hashable {
    /// The list in which it stands.
    public var section: Section
    /// Its name.
    public var name: String
    /// Whether the second scenario has it, rather than the first.
    public var isAdded: Bool
  }

  /// An action that differs.
  public struct ActionDifference: Sendable, Hashable {
    /// Its id.
    public var id: String
    /// What it is; in the second scenario when both have it.
    public var kind: ActionKind
    /// How it differs.
    public var change: Change

    /// How an action differs.
    public enum Change: Sendable, Hashable {
      /// Only the first scenario has it.
      case removed(Action)
      /// Only the second scenario has it.
      case added(Action)
      /// Both have it, with other values.
      case changed([SettingChange])
      /// Both have an action of that id, of another kind.
      case replaced(Action, by: Action)
    }
  }

  /// Whether nothing differs.
  public var isEmpty: Bool {
    settings.isEmpty && items.isEmpty && actions.isEmpty && dated.isEmpty && reordered.isEmpty
  }

  /// Every value that differs: settings, dated changes, then fields of actions.
  public var everyChange: [SettingChange] {
    settings + dated
      + actions.flatMap { action -> [SettingChange] in
        if case .changed(let fields) = action.change { fields } else { [] }
      }
  }

  /// What differs from one scenario to another.
  ///
  /// Complexity: O(settings of both).
  public static func between(_ first: Scenario, _ second: Scenario) -> ScenarioDifference {
    var difference = ScenarioDifference()
    guard first != second else { return difference }
    difference.compareSettings(first, second)
    difference.compareActions(first.programme, second.programme)
    difference.compareChanges(first.changes, second.changes)
    return difference
  }
}

extension ScenarioDifference {
  private mutating func compareSettings(_ first: Scenario, _ second: Scenario) {
    compareOwnSettings(first, second)
    compareItems(
      .zones, first.zones, second.zones, name: \.name, readings: ScenarioValues.ofZone)
    compareItems(
      .organisations, first.organisations, second.organisations, name: \.name,
      readings: ScenarioValues.ofOrganisation)
    compareItems(
      .people, first.people, second.people, name: \.name, readings: ScenarioValues.ofPerson)
    for declaration in ParameterCatalogue.declarations
    where first.parameters[declaration.parameter] != second.parameters[declaration.parameter] {
      let before = ScenarioValues.ofParameter(declaration, first.parameters)
      let after = ScenarioValues.ofParameter(declaration, second.parameters)
      settings.append(.init(path: before.path, before: before.value, after: after.value))
    }
  }

  private mutating func compareOwnSettings(_ first: Scenario, _ second: Scenario) {
    let before = ScenarioValues.ofScenario(first) + ScenarioValues.ofState(first.state)
    let after = ScenarioValues.ofScenario(second) + ScenarioValues.ofState(second.state)
    settings += Self.changes(before, after)
  }

  private mutating func compareItems<Item: Equatable>(
    _ section: Section, _ first: [Item], _ second: [Item], name: (Item) -> String,
    readings: (Item) -> [SettingReading]
  ) {
    guard first != second else { return }
    let new = Dictionary(second.map { (name($0), $0) }) { one, _ in one }
    let old = Set(first.map(name))
    var renamed: [String: String] = [:]
    for (place, item) in first.enumerated() {
      if let twin = new[name(item)] {
        if item != twin { settings += Self.changes(readings(item), readings(twin)) }
      } else if second.indices.contains(place), !old.contains(name(second[place])),
        Self.isSame(readings(item), readings(second[place]))
      {
        let path = SettingPath([section.rawValue, name(item), "name"])
        renamed[name(item)] = name(second[place])
        settings.append(
          .init(path: path, before: .text(name(item)), after: .text(name(second[place]))))
      } else {
        items.append(.init(section: section, name: name(item), isAdded: false))
      }
    }
    for item in second where !old.contains(name(item)) && !renamed.values.contains(name(item)) {
      items.append(.init(section: section, name: name(item), isAdded: true))
    }
    let common = first.map { renamed[name($0)] ?? name($0) }.filter { new[$0] != nil }
    let kept = Set(common)
    if common != second.map(name).filter({ kept.contains($0) }) { reordered.append(section) }
  }

  /// Whether two items differ in their name only, which is the first thing that is read of each.
  private static func isSame(_ first: [SettingReading], _ second: [SettingReading]) -> Bool {
    first.count == second.count
      && zip(first, second).dropFirst().allSatisfy { $0.value == $1.value }
  }

  private mutating func compareActions(_ first: [Action], _ second: [Action]) {
    let new = Dictionary(second.map { ($0.id, $0) }) { one, _ in one }
    let old = Set(first.map(\.id))
    for action in first {
      guard let twin = new[action.id] else {
        actions.append(.init(id: action.id, kind: action.kind, change: .removed(action)))
        continue
      }
      if action == twin { continue }
      if action.kind != twin.kind {
        actions.append(
          .init(id: action.id, kind: twin.kind, change: .replaced(action, by: twin)))
        continue
      }
      let fields = Self.changes(ScenarioValues.ofAction(action), ScenarioValues.ofAction(twin))
      // Two ways of writing one action differ in nothing.
      if !fields.isEmpty {
        actions.append(.init(id: action.id, kind: twin.kind, change: .changed(fields)))
      }
    }
    for action in second where !old.contains(action.id) {
      actions.append(.init(id: action.id, kind: action.kind, change: .added(action)))
    }
    let common = first.map(\.id).filter { new[$0] != nil }
    if common != second.map(\.id).filter({ old.contains($0) }) { reordered.append(.programme) }
  }

  private mutating func compareChanges(_ first: [DatedChange], _ second: [DatedChange]) {
    guard first != second else { return }
    let before = Self.byWeek(first)
    let after = Self.byWeek(second)
    for week in Set(before.keys).union(after.keys).sorted() {
      let old = before[week] ?? []
      let new = after[week] ?? []
      let targets =
        old.map(\.target)
        + new.map(\.target).filter { target in
          !old.contains { $0.target == target }
        }
      for target in targets {
        let one = old.first { $0.target == target }?.value
        let other = new.first { $0.target == target }?.value
        guard one != other else { continue }
        dated.append(
          SettingChange(
            path: target.path, week: week, before: one.map { .number($0, target.unit) },
            after: other.map { .number($0, target.unit) }))
      }
    }
  }

  /// What is said of each week, in the order in which it acts, without what something later replaces.
  private static func byWeek(_ changes: [DatedChange]) -> [Int: [DatedChange.Setting]] {
    var weeks: [Int: [DatedChange.Setting]] = [:]
    for change in changes { weeks[change.at, default: []] += change.settings }
    return weeks.mapValues(ChangeOrder.lasting)
  }

  private static func changes(
    _ first: [SettingReading], _ second: [SettingReading]
  ) -> [SettingChange] {
    guard first != second else { return [] }
    let new = Dictionary(second.map { ($0.path, $0.value) }) { one, _ in one }
    let old = Set(first.map(\.path))
    let changed = first.compactMap { reading -> SettingChange? in
      let after = new[reading.path] ?? nil
      return after == reading.value
        ? nil : SettingChange(path: reading.path, before: reading.value, after: after)
    }
    let added = second.filter { !old.contains($0.path) && $0.value != nil }.map {
      SettingChange(path: $0.path, before: nil, after: $0.value)
    }
    return changed + added
  }
}

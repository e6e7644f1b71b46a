import TerritoryModel

/// A line of the programme with its names resolved to rows.
struct ResolvedAction: Sendable {
  let action: Action
  /// The hash of the id, which keys the action's draws.
  let idHash: UInt64
  /// Whether each zone is touched.
  let touchesZone: [Bool]
  /// The organisations of the layout that an agreement names; absent: all.
  let organisations: Set<Int>?
  let shock: ShockKind
  let selection: Selection
  /// Whether the action opens windows.
  let lasts: Bool
  private let values: [ActionField: Double]

  init(_ action: Action, scenario: Scenario, layout: TerritoryLayout) {
    self.action = action
    idHash = action.idHash
    if let names = action.zones {
      let wanted = Set(names)
      touchesZone = scenario.zones.map { wanted.contains($0.name) }
    } else {
      touchesZone = scenario.zones.map { _ in true }
    }
    organisations = action.organisations.map { names in
      let wanted = Set(names)
      return Set(
        layout.namedOrganisation.enumerated().filter { _, named in
          named >= 0 && wanted.contains(scenario.organisations[named].name)
        }.map(\.offset))
    }
    lasts = action.kind.declaration.lasts
    values = Dictionary(
      uniqueKeysWithValues: ActionField.allCases.compactMap { field in
        action[field].map { (field, $0) }
      })
    shock = action[.kind].flatMap { ShockKind(rawValue: Int($0)) } ?? .workload
    selection = action[.select].flatMap { Selection(rawValue: Int($0)) } ?? .random
  }

  /// A value of the action; 0 when it has none.
  func value(_ field: ActionField) -> Double { values[field] ?? 0 }

  /// A value of the action as a whole number.
  func whole(_ field: ActionField) -> Int { Int(value(field)) }

  /// Whether the action touches a cell.
  func touches(cell: Int) -> Bool {
    touchesZone[cell / 2]
      && action.profession.contains(TerritoryLayout.profession(ofCell: cell))
  }

  /// Whether the window of an action that lasts is open in a week.
  func isOpen(week: Int) -> Bool {
    lasts && action.timing.isOpen(week: week, duration: whole(.duration))
  }

  /// The entity of a draw about a person, an organisation or a pair in this action.
  func entity(_ identity: UInt64) -> UInt64 { mix(idHash, identity) }
}

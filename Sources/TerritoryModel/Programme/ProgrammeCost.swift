/// What a programme costs up to the end of a run: occurrences times what one of them costs.
public struct ProgrammeCost: Sendable, Hashable {
  /// The actions, in the order of the programme.
  public var actions: [ActionCost]
  /// The last week that counts.
  public var horizon: Int

  /// What one action costs.
  public struct ActionCost: Sendable, Hashable {
    /// The action's id.
    public var id: String
    /// What is done.
    public var kind: ActionKind
    /// How many times it takes place.
    public var occurrences: Int
    /// Euros in all; absent: no cost is given.
    public var euros: Double?
    /// Hours in all; absent: no hours are given.
    public var hours: Double?
  }

  /// What a programme costs up to a week.
  public init(_ programme: [Action], horizon: Int) {
    self.horizon = horizon
    actions = programme.map { action in
      let count = action.timing.weeks(until: horizon).count
      return ActionCost(
        id: action.id, kind: action.kind, occurrences: count,
        euros: action.cost.map { $0 * Double(count) },
        hours: action.hours.map { $0 * Double(count) })
    }
  }

  /// What the programme of a scenario costs up to a week, its own last one unless given.
  public init(_ scenario: Scenario, horizon: Int? = nil) {
    self.init(scenario.programme, horizon: horizon ?? scenario.horizon)
  }

  /// Euros of the actions whose cost is given; absent when none is.
  public var euros: Double? { Self.sum(actions.map(\.euros)) }

  /// Hours of the actions whose hours are given; absent when none are.
  public var hours: Double? { Self.sum(actions.map(\.hours)) }

  /// The actions that take place and whose cost is not given. Shocks befall the territory: nobody
  /// pays for them.
  public var withoutCost: [ActionCost] { missing(\.euros) }

  /// The actions that take place and whose hours are not given, shocks left out.
  public var withoutHours: [ActionCost] { missing(\.hours) }

  private func missing(_ amount: KeyPath<ActionCost, Double?>) -> [ActionCost] {
    actions.filter { $0[keyPath: amount] == nil && $0.occurrences > 0 && $0.kind != .shock }
  }

  private static func sum(_ amounts: [Double?]) -> Double? {
    let known = amounts.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}

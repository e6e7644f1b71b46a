import TerritoryModel

/// Variants of the actions of a programme: the same thing done in other weeks, in one zone only, for
/// one profession only. Each keeps its id, so that a programme has one of them at most, and its cost
/// and hours per occurrence, as nobody has said what the variant would cost.
public struct ProgrammeVariants: Sendable, Hashable {
  /// First weeks beside the one that is written; absent: week 1 and the quarters of the run.
  public var weeks: [Int]?
  /// Whether an action may take place in one zone only.
  public var isByZone: Bool
  /// Whether an action may address one profession only.
  public var isByProfession: Bool
  /// With more zones than this, zones stay as written.
  public var mostZones: Int

  /// Which variants there are.
  public init(
    weeks: [Int]? = nil, isByZone: Bool = true, isByProfession: Bool = true, mostZones: Int = 12
  ) {
    self.weeks = weeks
    self.isByZone = isByZone
    self.isByProfession = isByProfession
    self.mostZones = mostZones
  }

  /// The actions of a scenario as they are written, each followed by its variants; shocks, which nobody
  /// chooses, and variants that would be wrong or without effect in the scenario, left out.
  public func actions(of scenario: Scenario, horizon: Int) -> [Action] {
    scenario.programme.filter { $0.kind != .shock }.flatMap { action in
      let known = Self.problems(action, in: scenario)
      return variants(of: action, in: scenario, horizon: horizon).enumerated().filter {
        place, variant in
        place == 0 || Self.problems(variant, in: scenario) <= known
      }.map(\.element)
    }
  }

  /// An action, then the same for others, each as written and then in other weeks.
  private func variants(of action: Action, in scenario: Scenario, horizon: Int) -> [Action] {
    var forWhom = [action]
    if isByZone, scenario.zones.count > 1, scenario.zones.count <= mostZones {
      forWhom += scenario.zones.map(\.name).filter { action.zones?.contains($0) ?? true }.map {
        var variant = action
        variant.zones = [$0]
        return variant
      }
    }
    // A meeting needs both professions.
    let isMeeting = action.kind == .encounter || action.kind == .immersion
    if isByProfession, action.kind.declaration.heedsProfession, !isMeeting {
      forWhom += ProfessionScope.allCases.map {
        var variant = action
        variant.profession = $0
        return variant
      }
    }
    let quarter = horizon / 4
    let starts = weeks ?? [1, quarter, 2 * quarter, 3 * quarter]
    var seen = Set<Action>()
    return forWhom.flatMap { variant in
      ([action.timing.at] + starts.filter { (1...max(horizon, 1)).contains($0) }).map { week in
        var moved = variant
        moved.timing.at = week
        return moved
      }
    }.filter { seen.insert($0).inserted }
  }

  private static func problems(_ action: Action, in scenario: Scenario) -> Int {
    var alone = scenario
    alone.programme = [action]
    return alone.flaws().count { $0.path.components.first == "programme" }
  }
}

import TerritoryModel

/// What decides a life of a territory, beside the number of its replicate: a scenario, with its
/// programme and its dated changes, and a seed.
public struct Future: Sendable, Hashable {
  /// The scenario.
  public var scenario: Scenario
  /// The seed of every draw.
  public var seed: UInt64

  /// A future.
  public init(_ scenario: Scenario, seed: UInt64) {
    self.scenario = scenario
    self.seed = seed
  }

  /// The same future without its programme; dated changes stay.
  public var withoutProgramme: Future { Future(scenario.withoutProgramme, seed: seed) }

  /// The first week whose state may differ between two futures of one territory and seed, up to
  /// `last`; nothing when none does. 0 when the territory or the seed differ.
  public func firstDifference(from other: Future, to last: Int) -> Int? {
    guard seed == other.seed, scenario.territoryHash == other.scenario.territoryHash else {
      return 0
    }
    let own = scenario.pastHashes(to: last)
    let others = other.scenario.pastHashes(to: last)
    return zip(own, others).enumerated().first { $1.0 != $1.1 }?.offset
  }
}

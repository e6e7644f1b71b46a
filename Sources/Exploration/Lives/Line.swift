import Simulation
import TerritoryModel

/// The lives of one future, and what is recorded of them.
struct Line: Sendable {
  let future: Future
  let plan: RunPlan
  /// What each row records.
  let columns: [Observable]
  /// The place of each column.
  let places: [Observable: Int]
  /// By number of replicate, from 1.
  var lives: [Int: Life] = [:]
  /// When it was last used, for forgetting the oldest.
  var lastUse = 0
  /// The hashes of what the programme and the changes did, as far as they were needed at first.
  private let past: [UInt64]

  init(_ future: Future, sharing base: RunPlan?) {
    self.future = future
    plan = RunPlan(future.scenario, sharing: base)
    columns = Self.columns(future.scenario)
    places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    past = future.scenario.pastHashes(to: future.scenario.horizon)
  }

  /// The hashes of what the programme and the changes did in weeks 0 to `last`.
  func past(to last: Int) -> [UInt64] {
    last < past.count
      ? Array(past.prefix(last + 1)) : future.scenario.pastHashes(to: last)
  }

  /// Weeks between two states that are kept on the way: the most that going back computes again.
  static let keptEvery = 26

  /// From how many zones on rows leave zones out: they are then read from the lives again.
  static let recordedZones = 24

  /// Every metric of the territory, of each profession and, when they are few, of each zone.
  private static func columns(_ scenario: Scenario) -> [Observable] {
    var groups: [Group] = [.territory] + Profession.allCases.map { .profession($0) }
    if scenario.zones.count <= recordedZones {
      groups += scenario.zones.indices.map { .zone($0) }
    }
    return groups.flatMap { group in Metric.allCases.map { Observable($0, group) } }
      .filter(\.isDefined)
  }

  /// How many agent-weeks separate some replicates from the end of a week, burn-in included.
  func remaining(_ numbers: [Int], to week: Int) -> Int {
    numbers.reduce(0) { sum, number in
      let reached = lives[number]?.reached ?? -plan.burnInWeeks
      return sum + max(week - reached, 0) * plan.agentCount
    }
  }

  /// Bytes held, about.
  var bytes: Int {
    lives.values.reduce(0) { sum, life in
      sum + life.rows.count * columns.count * 8
        + life.checkpoints.count * 200 * plan.agentCount
    }
  }
}

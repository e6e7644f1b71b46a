import Experiments
import ScenarioFiles
import Simulation
import TerritoryModel

/// How the plan of a store differs from another plan; the store's side comes first.
public enum PlanDifference: Sendable, Hashable {
  /// The version of the model.
  case modelVersion(Int, Int)
  /// The hash of the scenario before the factors, and what its values differ in; nothing where that
  /// cannot be told.
  case scenario(UInt64, UInt64, ScenarioDifference?)
  /// The seed of every draw.
  case seed(UInt64, UInt64)
  /// The values that vary.
  case factors([String], [String])
  /// The number of points.
  case pointCount(Int, Int)
  /// The levels of a point, the first one that differs, from 1: those that differ, each `path=level`.
  case point(Int, [String], [String])
  /// The number of replicates.
  case replicates(Int, Int)
  /// Whether each run is paired with its twin without programme.
  case pairing(Bool, Bool)
  /// The metrics kept, in order.
  case metrics([String], [String])
  /// The weeks kept, in order.
  case weeks([Int], [Int])
  /// The groups that metrics are kept of, or the order of what is kept.
  case groups
  /// How many rows of the whole plan are asked for.
  case runs(Int, Int)
  /// The part of the plan.
  case shard(Shard, Shard)

  /// Every difference between two plans, the gravest first.
  public static func between(_ stored: StoredPlan, _ other: StoredPlan) -> [PlanDifference] {
    var found: [PlanDifference] = []
    if stored.modelVersion != other.modelVersion {
      found.append(.modelVersion(stored.modelVersion, other.modelVersion))
    }
    if stored.scenarioHash != other.scenarioHash {
      found.append(
        .scenario(stored.scenarioHash, other.scenarioHash, scenarios(stored, other)))
    }
    if stored.seed != other.seed { found.append(.seed(stored.seed, other.seed)) }
    if stored.factors != other.factors {
      found.append(
        .factors(stored.factors.map(\.description), other.factors.map(\.description)))
    } else if stored.points.count != other.points.count {
      found.append(.pointCount(stored.points.count, other.points.count))
    } else if stored.points.factorCount == other.points.factorCount,
      let place = stored.points.indices.first(where: { point in
        !(0..<stored.points.factorCount).allSatisfy {
          isSame(stored.points, other.points, point, $0)
        }
      })
    {
      found.append(levels(place, stored, other))
    }
    if stored.replicates != other.replicates {
      found.append(.replicates(stored.replicates, other.replicates))
    }
    if stored.arms != other.arms {
      found.append(.pairing(stored.arms.count > 1, other.arms.count > 1))
    }
    return found + differences(stored.outcomes, other.outcomes)
  }

  /// What the values of two scenarios differ in; nothing when one cannot be read, or when they do not.
  private static func scenarios(_ left: StoredPlan, _ right: StoredPlan) -> ScenarioDifference? {
    guard let first = left.scenario, var second = right.scenario else { return nil }
    // How long runs are follows from the weeks that are kept; these and the seed are told as such.
    second.horizon = first.horizon
    second.seed = first.seed
    let difference = ScenarioDifference.between(first, second)
    return difference.isEmpty ? nil : difference
  }

  private static func levels(
    _ place: Int, _ left: StoredPlan, _ right: StoredPlan
  ) -> PlanDifference {
    func words(_ plan: StoredPlan) -> [String] {
      plan.factors.indices.filter { !isSame(left.points, right.points, place, $0) }
        .map { "\(plan.factors[$0])=\(plan.points[place, $0].text)" }
    }
    return .point(place + 1, words(left), words(right))
  }

  private static func isSame(
    _ left: LevelTable, _ right: LevelTable, _ point: Int, _ factor: Int
  ) -> Bool {
    switch (left.number(point, factor), right.number(point, factor)) {
    case (let number?, let other?): number == other
    case (nil, nil): left[point, factor].text == right[point, factor].text
    default: false
    }
  }

  private static func differences(_ left: [Outcome], _ right: [Outcome]) -> [PlanDifference] {
    guard left != right else { return [] }
    func metrics(_ outcomes: [Outcome]) -> [String] {
      outcomes.map(\.observable.metric.key).reduce(into: []) { keys, key in
        if !keys.contains(key) { keys.append(key) }
      }
    }
    func weeks(_ outcomes: [Outcome]) -> [Int] { Set(outcomes.map(\.week)).sorted() }
    var found: [PlanDifference] = []
    if metrics(left) != metrics(right) { found.append(.metrics(metrics(left), metrics(right))) }
    if weeks(left) != weeks(right) { found.append(.weeks(weeks(left), weeks(right))) }
    return found.isEmpty ? [.groups] : found
  }
}

extension StoredPlan {
  /// The scenario before the factors; nothing when its text cannot be read.
  fileprivate var scenario: Scenario? {
    try? ScenarioReader().load(text: Array(scenarioText.utf8), named: scenarioName).scenario
  }
}

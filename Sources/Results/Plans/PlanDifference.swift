import Experiments
import Simulation
import TerritoryModel

/// How the plan of a store differs from another plan; the store's side comes first.
public enum PlanDifference: Sendable, Hashable {
  /// The version of the model.
  case modelVersion(Int, Int)
  /// The hash of the scenario before the factors.
  case scenario(UInt64, UInt64)
  /// The seed of every draw.
  case seed(UInt64, UInt64)
  /// The values that vary.
  case factors([String], [String])
  /// The number of points.
  case pointCount(Int, Int)
  /// The levels of a point, the first one that differs, from 1.
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
      found.append(.scenario(stored.scenarioHash, other.scenarioHash))
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
      found.append(
        .point(
          place + 1, stored.points[place].map(\.text), other.points[place].map(\.text)))
    }
    if stored.replicates != other.replicates {
      found.append(.replicates(stored.replicates, other.replicates))
    }
    if stored.arms != other.arms {
      found.append(.pairing(stored.arms.count > 1, other.arms.count > 1))
    }
    return found + differences(stored.outcomes, other.outcomes)
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

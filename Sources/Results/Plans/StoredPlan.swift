import Experiments
import Simulation
import TerritoryModel

/// A plan as a store holds it: enough to know it again, to run any row again, and to read its values,
/// without any other file.
public struct StoredPlan: Sendable, Hashable {
  /// The experiment's name, as its file says it.
  public var name: String
  /// The name of that file without its ending, `-` for standard input: stores are called so by default.
  public var fileName: String
  /// The experiment as the text of a file.
  public var experimentText: String
  /// The scenario's name, as the experiment says it.
  public var scenarioName: String
  /// The scenario before the factors, as the text of a file that extends nothing.
  public var scenarioText: String
  /// The hash of that scenario.
  public var scenarioHash: UInt64
  /// The names of its zones.
  public var zones: [String]
  /// The version of the model.
  public var modelVersion: Int
  /// The version of the program that made the store.
  public var programVersion: String
  /// The seed of every draw.
  public var seed: UInt64
  /// The paths of the values that vary.
  public var factors: [SettingPath]
  /// One level per factor, for each point.
  public var points: LevelTable
  /// How many replicates each point has.
  public var replicates: Int
  /// The arms of each replicate of a point.
  public var arms: [Arm]
  /// What is kept of each run.
  public var outcomes: [Outcome]
  /// After how many minutes the experiment lets each process stop; absent: never. No part of the plan's
  /// identity.
  public var minutes: Double?

  /// What a store holds of a plan.
  ///
  /// - Parameters:
  ///   - name: the experiment's name.
  ///   - fileName: the name of its file without its ending; absent: the same.
  ///   - scenario: the scenario before the factors.
  ///   - scenarioText: that scenario as the text of a file that extends nothing.
  public init(
    _ plan: ExperimentPlan, name: String, fileName: String? = nil, experimentText: String,
    scenario: Scenario, scenarioName: String, scenarioText: String, programVersion: String
  ) {
    self.name = name
    self.fileName = fileName ?? name
    self.experimentText = experimentText
    self.scenarioName = scenarioName
    self.scenarioText = scenarioText
    scenarioHash = scenario.hash
    zones = scenario.zones.map(\.name)
    modelVersion = ModelVersion.current
    self.programVersion = programVersion
    seed = plan.seed
    factors = plan.factors.map(\.path)
    points = plan.points
    replicates = plan.replicates
    arms = plan.arms
    outcomes = plan.outcomes
    minutes = nil
  }

  init(header: StoreHeader, factors: [SettingPath], points: LevelTable, outcomes: [Outcome]) {
    name = header.name
    fileName = header.fileName
    experimentText = header.experimentText
    scenarioName = header.scenarioName
    scenarioText = header.scenarioText
    scenarioHash = header.scenarioHash
    zones = header.zones
    modelVersion = header.modelVersion
    programVersion = header.programVersion
    seed = header.seed
    self.factors = factors
    self.points = points
    replicates = header.replicates
    arms = header.arms
    self.outcomes = outcomes
    minutes = header.minutes
  }

  /// How many runs the plan has.
  public var runCount: Int { points.count * replicates * arms.count }

  /// The plan's identity: a hash of everything that decides its rows and their values, and of nothing
  /// else. Names, texts and the version of the program are no part of it.
  public var hash: UInt64 {
    var hash = StableHash()
    func take(_ number: UInt64) {
      hash.combine((0..<8).map { UInt8(truncatingIfNeeded: number >> (UInt64($0) * 8)) })
    }
    func take(_ text: String) {
      take(UInt64(text.utf8.count))
      hash.combine(text.utf8)
    }
    take(UInt64(modelVersion))
    take(scenarioHash)
    take(seed)
    take(UInt64(factors.count))
    for factor in factors { take(factor.description) }
    take(UInt64(points.count))
    for point in points.indices {
      for factor in 0..<points.factorCount {
        // A number is the same level however it is typed.
        let number = points.number(point, factor)
        take(number == nil ? 0 : 1)
        if let number { take((number + 0).bitPattern) } else { take(points[point, factor].text) }
      }
    }
    take(UInt64(replicates))
    take(UInt64(arms.count))
    for arm in arms { take(arm.rawValue) }
    take(UInt64(outcomes.count))
    for outcome in outcomes {
      take(outcome.observable.metric.key)
      take(UInt64(outcome.observable.window))
      take(outcome.observable.group.identity)
      take(UInt64(bitPattern: Int64(outcome.week)))
    }
    return hash.value
  }
}

extension Group {
  /// The group as a word of a plan's identity.
  fileprivate var identity: String {
    switch self {
    case .territory: "territory"
    case .profession(let profession): "profession \(profession.key)"
    case .zone(let zone): "zone \(zone)"
    case .zoneProfession(let zone, let profession): "zone \(zone) \(profession.key)"
    }
  }
}

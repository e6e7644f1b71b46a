import Experiments
import TerritoryModel

/// What a store says of itself: its `meta` table, read.
public struct StoreHeader: Sendable, Hashable {
  /// The version of the program that made the store.
  public var programVersion: String
  /// The version of the model.
  public var modelVersion: Int
  /// The experiment's name, as its file says it.
  public var name: String
  /// The name of that file without its ending.
  public var fileName: String
  /// The experiment as the text of a file.
  public var experimentText: String
  /// The scenario's name, as the experiment says it.
  public var scenarioName: String
  /// The scenario before the factors, as the text of a file.
  public var scenarioText: String
  /// The hash of that scenario.
  public var scenarioHash: UInt64
  /// The names of its zones.
  public var zones: [String]
  /// The identity of the plan.
  public var planHash: UInt64
  /// The seed of every draw.
  public var seed: UInt64
  /// How many points the plan has.
  public var pointCount: Int
  /// How many replicates each point has.
  public var replicates: Int
  /// The arms of each replicate of a point.
  public var arms: [Arm]
  /// The part of the plan that the store holds.
  public var shard: Shard
  /// How many rows of the whole plan are to be run, the first ones: all of them without a budget.
  public var runs: Int
  /// After how many minutes the experiment lets each process stop; absent: never.
  public var minutes: Double?
  /// Whether the store is the frozen plan of a batch in tasks: it takes no run.
  public var isFrozen = false

  /// The rows that the store is to hold.
  public var rows: Range<Int> { shard.rows(of: runs, arms: arms.count) }

  /// How many runs the whole plan has.
  public var planRunCount: Int { pointCount * replicates * arms.count }

  init(_ plan: StoredPlan, shard: Shard, runs: Int) {
    programVersion = plan.programVersion
    modelVersion = plan.modelVersion
    name = plan.name
    fileName = plan.fileName
    experimentText = plan.experimentText
    scenarioName = plan.scenarioName
    scenarioText = plan.scenarioText
    scenarioHash = plan.scenarioHash
    zones = plan.zones
    planHash = plan.hash
    seed = plan.seed
    pointCount = plan.points.count
    replicates = plan.replicates
    arms = plan.arms
    minutes = plan.minutes
    self.shard = shard
    self.runs = runs
  }

  /// The run of a row of the plan, from 1.
  func key(ofRow row: Int) -> RunKey { RunKey(ofRow: row, points: pointCount, arms: arms) }

  /// What a key says that is true.
  static let yes = "yes"

  /// The value of each key, as text.
  func text(_ key: StoreKey) -> String {
    switch key {
    case .formatVersion: String(StoreTable.formatVersion)
    case .programVersion: programVersion
    case .modelVersion: String(modelVersion)
    case .name: name
    case .file: fileName
    case .experiment: experimentText
    case .scenario: scenarioName
    case .scenarioText: scenarioText
    case .scenarioHash: scenarioHash.hashText
    // Names of zones hold no line break: the format of scenarios refuses controls.
    case .zones: zones.joined(separator: "\n")
    case .planHash: planHash.hashText
    case .seed: String(seed)
    case .points: String(pointCount)
    case .replicates: String(replicates)
    case .arms: arms.map(\.rawValue).joined(separator: " ")
    case .shard: shard.text
    case .runs: String(runs)
    case .minutes: minutes.map { String($0) } ?? ""
    case .frozen: isFrozen ? Self.yes : ""
    }
  }

  /// A header from the values of its keys; nothing when one is missing or says nothing sensible.
  init?(_ values: [String: String]) {
    func text(_ key: StoreKey) -> String? { values[key.rawValue] }
    func whole(_ key: StoreKey) -> Int? { text(key).flatMap { Int($0) } }
    func hash(_ key: StoreKey) -> UInt64? { text(key).flatMap { UInt64($0, radix: 16) } }
    guard let programVersion = text(.programVersion), let modelVersion = whole(.modelVersion),
      let name = text(.name), let experiment = text(.experiment),
      let scenario = text(.scenario), let scenarioText = text(.scenarioText),
      let scenarioHash = hash(.scenarioHash), let zones = text(.zones),
      let planHash = hash(.planHash), let seed = text(.seed).flatMap({ UInt64($0) }),
      let points = whole(.points), let replicates = whole(.replicates),
      let arms = text(.arms)?.split(separator: " ").map({ Arm(rawValue: String($0)) }),
      let shard = text(.shard).flatMap({ Shard($0) }), let runs = whole(.runs)
    else { return nil }
    let known = arms.compactMap(\.self)
    guard known == Array(Arm.allCases.prefix(arms.count)), !known.isEmpty, modelVersion >= 1,
      (1...ExperimentLimits.points).contains(points),
      (1...ExperimentLimits.runs).contains(replicates),
      points * replicates * known.count <= ExperimentLimits.runs,
      (0...points * replicates * known.count).contains(runs)
    else { return nil }
    // Without a budget of minutes, the key is empty or not there.
    if let words = text(.minutes), !words.isEmpty {
      guard let number = Double(words), number > 0, number <= ExperimentLimits.minutes else {
        return nil
      }
      minutes = number
    }
    isFrozen = text(.frozen) == Self.yes
    self.programVersion = programVersion
    self.modelVersion = modelVersion
    self.name = name
    // A store without the key has its file's name under the other one.
    fileName = text(.file) ?? name
    experimentText = experiment
    scenarioName = scenario
    self.scenarioText = scenarioText
    self.scenarioHash = scenarioHash
    self.zones = zones.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.planHash = planHash
    self.seed = seed
    pointCount = points
    self.replicates = replicates
    self.arms = known
    self.shard = shard
    self.runs = runs
  }
}

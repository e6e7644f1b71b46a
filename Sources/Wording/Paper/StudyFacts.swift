import TerritoryModel

/// What a methods paragraph must tell of a study for anybody to make its numbers again.
public struct StudyFacts: Sendable {
  /// The version of the program that made the runs.
  public var program: String
  /// The version of the model.
  public var model: Int
  /// The reference of the software, as a sentence.
  public var citation: String
  /// The fingerprint of the description of the model; nothing when another version made the runs.
  public var description: String?
  /// The scenario.
  public var scenario: Scenario
  /// The name of the scenario, of a file without its folder and ending.
  public var scenarioName: String
  /// What the scenario is run by where that is not its name: the path of its file.
  public var source: String?
  /// Its hash.
  public var hash: String
  /// What was laid on the scenario, each as `path=value`, in the order in which it was laid.
  public var settings: [String]
  /// How often the people of every zone were multiplied.
  public var scale = 1
  /// The last week of each run.
  public var weeks: Int
  /// How many replicates each point has.
  public var replicates: Int
  /// The seed of every draw.
  public var seed: UInt64
  /// Whether each run has a twin without programme.
  public var isPaired: Bool
  /// The metrics that are shown.
  public var metrics: [Metric]
  /// What varied, for a study over points.
  public var batch: Batch?

  /// What must be told.
  public init(
    program: String, model: Int, citation: String, description: String?, scenario: Scenario,
    scenarioName: String, hash: String, settings: [String], weeks: Int, replicates: Int,
    seed: UInt64, isPaired: Bool, metrics: [Metric], batch: Batch? = nil
  ) {
    self.program = program
    self.model = model
    self.citation = citation
    self.description = description
    self.scenario = scenario
    self.scenarioName = scenarioName
    self.hash = hash
    self.settings = settings
    self.weeks = weeks
    self.replicates = replicates
    self.seed = seed
    self.isPaired = isPaired
    self.metrics = metrics
    self.batch = batch
  }
}

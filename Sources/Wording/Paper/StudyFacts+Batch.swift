import Results
import TerritoryModel

extension StudyFacts {
  /// What varied in a study over points, and how much of it was run.
  public struct Batch: Sendable {
    /// The experiment's name.
    public var name: String
    /// How the points were chosen.
    public var design: ExperimentDesign
    /// The seed of the design's own draws.
    public var designSeed: UInt64
    /// Whether the levels of every factor are listed, none a range.
    public var isListed: Bool
    /// The factors, in their order.
    public var factors: [Varied]
    /// How many points there are.
    public var points: Int
    /// How many runs the whole plan has.
    public var planned: Int
    /// How many runs ended.
    public var done: Int
    /// How many failed.
    public var failed: Int
    /// The first run that failed, its reason in the reader's language.
    public var firstFailure: BatchOutcome.Failure?
    /// The replicates over which points are compared; nothing where nothing compares them.
    public var compared: ComparedReplicates?
    /// How many base points or trajectories of how many had all their values; nothing where the design
    /// has none.
    public var used: UsedRows?
    /// At how many points a metric that figures show has no value.
    public var emptyPoints: Int
    /// The hash of the plan.
    public var planHash: String
    /// The version of the store's tables.
    public var storeFormat: Int
    /// How many resamples the intervals of indices were made from; nothing without indices.
    public var resamples: Int?

    /// What varied.
    public init(
      name: String, design: ExperimentDesign, designSeed: UInt64, isListed: Bool = false,
      factors: [Varied], points: Int, planned: Int, done: Int, failed: Int,
      firstFailure: BatchOutcome.Failure? = nil, compared: ComparedReplicates? = nil,
      used: UsedRows? = nil, emptyPoints: Int = 0, planHash: String, storeFormat: Int,
      resamples: Int?
    ) {
      self.name = name
      self.design = design
      self.designSeed = designSeed
      self.isListed = isListed
      self.factors = factors
      self.points = points
      self.planned = planned
      self.done = done
      self.failed = failed
      self.firstFailure = firstFailure
      self.compared = compared
      self.used = used
      self.emptyPoints = emptyPoints
      self.planHash = planHash
      self.storeFormat = storeFormat
      self.resamples = resamples
    }
  }

  /// A factor and the levels that the points give it.
  public struct Varied: Sendable, Hashable {
    /// The path of the value.
    public var path: SettingPath
    /// Its levels in words.
    public var levels: String
    /// How many levels the points take.
    public var count: Int

    /// A factor.
    public init(path: SettingPath, levels: String, count: Int) {
      self.path = path
      self.levels = levels
      self.count = count
    }
  }
}

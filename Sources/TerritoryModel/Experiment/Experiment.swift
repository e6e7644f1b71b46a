/// What an experiment says: a scenario, what varies, how often it runs, and what is kept.
public struct Experiment: Sendable, Hashable {
  /// The experiment's name, as people read it.
  public var name: String
  /// One or two sentences.
  public var summary: Bilingual
  /// The scenario: a name or a path, as written.
  public var scenario: String
  /// Values laid on the scenario before the factors, each as `path=value`.
  public var settings: [String]
  /// What varies, in the order of the file.
  public var factors: [Factor]
  /// How the points are chosen.
  public var design: ExperimentDesign
  /// The seed of the design's own draws, of a Latin hypercube, of a scrambling, of trajectories, and of
  /// the bootstrap resamples of measures of sensitivity.
  public var designSeed: UInt64
  /// How many replicates each point has.
  public var replicates: Int
  /// The seed of every draw of the model; absent: the scenario's.
  public var seed: UInt64?
  /// The metrics kept.
  public var metrics: [Metric]
  /// Of whom they are kept.
  public var breakdowns: [Breakdown]
  /// The weeks kept, in order; the last one is the horizon of each run.
  public var weeks: [Int]
  /// Whether each run is paired with its twin without programme, under common random numbers.
  public var isPaired: Bool
  /// When the experiment stops before its last run.
  public var budget: Budget?

  /// Of whom a metric is kept.
  public enum Breakdown: String, Sendable, Hashable, CaseIterable {
    /// Of the whole territory.
    case territory
    /// Of each profession.
    case profession
    /// Of each zone.
    case zone
  }

  /// When an experiment stops before its last run.
  public enum Budget: Sendable, Hashable {
    /// After so many runs, in the order of the plan.
    case runs(Int)
    /// After so many minutes; what is missing is done when it is run again.
    case minutes(Double)
  }

  /// An experiment.
  public init(
    name: String = "", summary: Bilingual = Bilingual(fr: "", en: ""), scenario: String,
    settings: [String] = [], factors: [Factor] = [], design: ExperimentDesign = .grid(levels: 5),
    designSeed: UInt64 = 1, replicates: Int = 1, seed: UInt64? = nil,
    metrics: [Metric] = [.cooperation], breakdowns: [Breakdown] = [.territory],
    weeks: [Int] = [156], isPaired: Bool = false, budget: Budget? = nil
  ) {
    self.name = name
    self.summary = summary
    self.scenario = scenario
    self.settings = settings
    self.factors = factors
    self.design = design
    self.designSeed = designSeed
    self.replicates = replicates
    self.seed = seed
    self.metrics = metrics
    self.breakdowns = breakdowns
    self.weeks = weeks
    self.isPaired = isPaired
    self.budget = budget
  }
}

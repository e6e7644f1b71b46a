/// What a calibration file says: a scenario, the parameters that are sought, the figures that the model
/// should give, and how it is searched.
public struct TargetFile: Sendable, Hashable {
  /// The calibration's name, as people read it.
  public var name: String
  /// One or two sentences.
  public var summary: Bilingual
  /// The scenario: a name or a path, as written.
  public var scenario: String
  /// Values laid on the scenario before the parameters, each as `path=value`.
  public var settings: [String]
  /// The parameters that are sought, each with the range in which all values are equally possible
  /// beforehand.
  public var parameters: [Prior]
  /// What was measured, in the order of the file.
  public var targets: [Target]
  /// How the ranges are searched.
  public var method: Method
  /// How many points the posterior has; absent: as many as the search takes unless told.
  public var particles: Int?
  /// The most runs that are made in all; absent: as many as the search takes unless told.
  public var runs: Int?
  /// How many runs each point gets; absent: as many as the search takes unless told.
  public var replicates: Int?
  /// The distance at which the search ends: the root mean square of the differences from the targets,
  /// each in units of its standard error; absent: that of the search unless told.
  public var tolerance: Double?
  /// The seed of every draw; absent: the scenario's.
  public var seed: UInt64?

  /// How the ranges are searched. The raw value is its word in files.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Generation after generation, around the points that fitted.
    case sequential = "smc"
    /// Points drawn from the ranges, of which the nearest to the targets are kept.
    case rejection
  }

  /// A parameter that is sought.
  public struct Prior: Sendable, Hashable {
    /// Its path: any value that a factor may vary.
    public var path: SettingPath
    /// The values that are possible.
    public var range: ClosedRange<Double>
    /// Whether only whole numbers are possible.
    public var isWhole: Bool

    /// A parameter and its range.
    public init(_ path: SettingPath, _ range: ClosedRange<Double>, isWhole: Bool = false) {
      self.path = path
      self.range = range
      self.isWhole = isWhole
    }
  }

  /// What a calibration file says.
  public init(
    name: String = "", summary: Bilingual = Bilingual(fr: "", en: ""), scenario: String,
    settings: [String] = [], parameters: [Prior] = [], targets: [Target] = [],
    method: Method = .sequential, particles: Int? = nil, runs: Int? = nil, replicates: Int? = nil,
    tolerance: Double? = nil, seed: UInt64? = nil
  ) {
    self.name = name
    self.summary = summary
    self.scenario = scenario
    self.settings = settings
    self.parameters = parameters
    self.targets = targets
    self.method = method
    self.particles = particles
    self.runs = runs
    self.replicates = replicates
    self.tolerance = tolerance
    self.seed = seed
  }

  /// The parameters as factors.
  public var factors: [Factor] {
    parameters.map { Factor($0.path, .range($0.range), isWhole: $0.isWhole) }
  }

  /// Every figure that the model should give, with its standard error: of a survey its mean, and its
  /// standard deviation where the model has it as a metric.
  public var figures: [TargetFigure] { targets.flatMap(\.figures) }
}

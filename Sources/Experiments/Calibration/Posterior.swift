import TerritoryModel

/// What calibration learnt of some parameters: a weighted sample of them (approximate Bayesian
/// computation; Beaumont et al. 2009).
public struct Posterior: Sendable, Hashable {
  /// The parameters, with the ranges of their uniform priors.
  public var priors: [Prior]
  /// The targets.
  public var targets: [Target]
  /// The particles: one value per parameter, a weight, what the run gave for each target.
  public var particles: [Particle]
  /// The tolerances of the generations, from the first to the last.
  public var tolerances: [Double]
  /// Runs made in all.
  public var runs: Int
  /// Whether the last tolerance asked was reached within the limit of runs.
  public var isReached: Bool
  /// The unit in which the differences from each target were counted: its deviation and the model's
  /// own noise together.
  public var scales: [Double]
  /// Whether points were left out for being far from the targets. Where none was, the particles are draws
  /// from the ranges, and the targets have told nothing.
  public var isSelective: Bool
  /// Runs that failed or had no value for some target.
  public var failedRuns: Int
  /// Whether the values were adjusted by regression for what is left of the distance.
  public var adjustment: Adjustment
  /// What the particles give for each target, in new runs that were not chosen for being near.
  public var predictions: [Prediction]

  /// A parameter that is calibrated.
  public struct Prior: Sendable, Hashable {
    /// Its path.
    public var path: SettingPath
    /// Values that are possible, all equally before the targets are seen.
    public var range: ClosedRange<Double>

    /// A prior.
    public init(_ path: SettingPath, _ range: ClosedRange<Double>) {
      self.path = path
      self.range = range
    }
  }

  /// A figure that the model should give.
  public struct Target: Sendable, Hashable {
    /// What is compared.
    public var outcome: Outcome
    /// The figure.
    public var value: Double
    /// Its standard error, or what counts as one: distances are counted in it.
    public var deviation: Double

    /// A target.
    public init(_ outcome: Outcome, value: Double, deviation: Double) {
      self.outcome = outcome
      self.value = value
      self.deviation = deviation
    }
  }

  /// One point of the posterior.
  public struct Particle: Sendable, Hashable {
    /// One value per parameter.
    public var values: [Double]
    /// Its weight; all weights sum to 1.
    public var weight: Double
    /// What the run that was kept gave, one value per target: near to it by choice. What the
    /// calibrated model gives is in `predictions`.
    public var outputs: [Double]
    /// How far the run is from the targets.
    public var distance: Double

    /// A particle.
    public init(values: [Double], weight: Double, outputs: [Double], distance: Double) {
      self.values = values
      self.weight = weight
      self.outputs = outputs
      self.distance = distance
    }
  }

  /// What became of the adjustment by regression. The raw value is its word in files.
  public enum Adjustment: String, Sendable, Hashable, CaseIterable {
    /// The values were adjusted.
    case made
    /// It was not asked.
    case notAsked
    /// All accepted runs meet the targets exactly, or there are none: nothing is left to adjust for.
    case notNeeded
    /// There are too few points for the regression.
    case tooFewPoints
    /// The targets lie outside of what the accepted runs gave: a regression would go beyond them.
    case beyondTheRuns
  }

  /// A posterior given by its parts.
  public init(
    priors: [Prior], targets: [Target], particles: [Particle], tolerances: [Double], runs: Int,
    isReached: Bool, scales: [Double] = [], isSelective: Bool = true, failedRuns: Int = 0,
    adjustment: Adjustment = .notAsked, predictions: [Prediction] = []
  ) {
    self.priors = priors
    self.targets = targets
    self.particles = particles
    self.tolerances = tolerances
    self.runs = runs
    self.isReached = isReached
    self.scales = scales
    self.isSelective = isSelective
    self.failedRuns = failedRuns
    self.adjustment = adjustment
    self.predictions = predictions
  }
}

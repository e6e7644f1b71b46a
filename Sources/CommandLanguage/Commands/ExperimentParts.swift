import Exploration
import SourceText
import TerritoryModel

/// A setting that varies, as typed, and its levels; absent: the plausible range of the catalogue.
public struct LeverWords: Sendable, Hashable {
  /// The path.
  public var path: Located<String>
  /// The levels: a range `0.05..0.5`, or a list with commas between.
  public var levels: Located<String>?

  /// A lever.
  public init(path: Located<String>, levels: Located<String>? = nil) {
    self.path = path
    self.levels = levels
  }
}

/// What an experiment looks at.
public struct OutcomeWords: Sendable, Hashable {
  /// The metric; absent: the cooperation rate.
  public var measure: Located<Measure>?
  /// The week at which it is read; absent: the horizon of the scenario.
  public var week: Located<Moment>?

  /// An outcome.
  public init(measure: Located<Measure>? = nil, week: Located<Moment>? = nil) {
    self.measure = measure
    self.week = week
  }
}

/// What `sweep` varies and looks at.
public struct SweepWords: Sendable, Hashable {
  /// One lever, or two.
  public var levers: [LeverWords]
  /// What is looked at.
  public var outcome: OutcomeWords
  /// Whether the twin without the programme runs too.
  public var isPaired: Bool

  /// A sweep.
  public init(levers: [LeverWords], outcome: OutcomeWords = .init(), isPaired: Bool = false) {
    self.levers = levers
    self.outcome = outcome
    self.isPaired = isPaired
  }
}

/// What `sensitivity` asks.
public struct SensitivityWords: Sendable, Hashable {
  /// How the levers are varied.
  public var method: Method
  /// The levers; none: every parameter with a plausible range.
  public var levers: [LeverWords]
  /// What is looked at.
  public var outcome: OutcomeWords
  /// Whether the programme's effect is looked at, and not the level.
  public var isEffect: Bool
  /// Trajectories, or base points; absent: as many as are affordable.
  public var points: Located<Int>?

  /// How levers are varied.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// One at a time along trajectories.
    case morris
    /// Together, for shares of variance.
    case sobol
  }

  /// A question.
  public init(
    method: Method = .morris, levers: [LeverWords] = [], outcome: OutcomeWords = .init(),
    isEffect: Bool = false, points: Located<Int>? = nil
  ) {
    self.method = method
    self.levers = levers
    self.outcome = outcome
    self.isEffect = isEffect
    self.points = points
  }
}

/// What `enough` asks.
public struct EnoughWords: Sendable, Hashable {
  /// What is looked at.
  public var outcome: OutcomeWords
  /// The half-width wanted of the 95 % interval; absent: one point of a share.
  public var margin: Located<Double>?
  /// The most replicates; absent: 2,000.
  public var most: Located<Int>?

  /// A question.
  public init(
    outcome: OutcomeWords = .init(), margin: Located<Double>? = nil, most: Located<Int>? = nil
  ) {
    self.outcome = outcome
    self.margin = margin
    self.most = most
  }
}

/// What `tipping` asks.
public struct TippingWords: Sendable, Hashable {
  /// The lever, and the range in which the change is sought.
  public var lever: LeverWords
  /// The threshold above which a regime is high; absent: half-way between the two ends.
  public var threshold: Located<Double>?
  /// What is looked at.
  public var outcome: OutcomeWords

  /// A question.
  public init(
    lever: LeverWords, threshold: Located<Double>? = nil, outcome: OutcomeWords = .init()
  ) {
    self.lever = lever
    self.threshold = threshold
    self.outcome = outcome
  }
}

/// What `optimise` asks.
public struct OptimiseWords: Sendable, Hashable {
  /// Euros to spend; absent: no limit.
  public var euros: Located<Double>?
  /// Hours to spend; absent: no limit.
  public var hours: Located<Double>?
  /// What is looked at.
  public var outcome: OutcomeWords
  /// Whether the best programme replaces that of the branch.
  public var isApplied: Bool

  /// A question.
  public init(
    euros: Located<Double>? = nil, hours: Located<Double>? = nil, outcome: OutcomeWords = .init(),
    isApplied: Bool = false
  ) {
    self.euros = euros
    self.hours = hours
    self.outcome = outcome
    self.isApplied = isApplied
  }
}

/// What `calibrate` asks.
public struct CalibrateWords: Sendable, Hashable {
  /// The file of the targets, or its name in the library.
  public var file: Located<String>
  /// The most runs; absent: those of the file.
  public var most: Located<Int>?
  /// Whether the middles of the posterior are set in the branch.
  public var isApplied: Bool

  /// A question.
  public init(file: Located<String>, most: Located<Int>? = nil, isApplied: Bool = false) {
    self.file = file
    self.most = most
    self.isApplied = isApplied
  }
}

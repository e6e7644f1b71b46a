import Experiments
import Exploration
import ScenarioFiles
import Simulation
import TerritoryModel

/// What an experiment looked at, and how it was run.
public struct ExperimentView: Sendable {
  /// The branch whose scenario was varied.
  public var branch: Branch
  /// What was looked at.
  public var measure: Measure
  /// The week at which it was read.
  public var week: Int
  /// How many replicates each point had.
  public var replicates: Int
  /// How many runs were made in all.
  public var runs: Int
  /// How many runs had no scenario: values that are refused together.
  public var failed: Int = 0
}

/// What an outcome becomes along one lever, or two.
public struct SweepAnswer: Sendable {
  /// What was looked at.
  public var view: ExperimentView
  /// The levers.
  public var factors: [Factor]
  /// The levels of each point: one per lever, the last one varying fastest.
  public var points: [[FactorLevel]]
  /// The values of every run; its only outcome is that of the view.
  public var table: RunTable
  /// Whether the twins without the programme ran too.
  public var isPaired: Bool

  /// What the answer tells of a point: the programme's effect when there are pairs.
  public var response: Response { isPaired ? .effect : .level }
}

/// Which levers decide.
public struct SensitivityAnswer: Sendable {
  /// What was looked at.
  public var view: ExperimentView
  /// What was found; its only finding is that of the view.
  public var study: SensitivityStudy
  /// Whether the level or the programme's effect was asked for.
  public var response: Response
  /// The seed of the design.
  public var designSeed: UInt64
  /// Parameters that were not varied, as others bind them.
  public var leftOut: [SettingPath] = []
  /// How many replicates the branch has, of which the points may have had fewer; nothing where the number
  /// was said for this question.
  public var branchReplicates: Int?
}

/// How many replicates are enough.
public struct EnoughAnswer: Sendable {
  /// What was looked at.
  public var view: ExperimentView
  /// What the pilot foretold.
  public var forecast: EnoughForecast
  /// What was found.
  public var found: EnoughReplicates
}

/// Where the regime changes.
public struct TippingAnswer: Sendable {
  /// What was looked at.
  public var view: ExperimentView
  /// What was found.
  public var tipping: TippingPoint
}

/// The best programmes under a budget.
public struct OptimiseAnswer: Sendable {
  /// What was looked at.
  public var view: ExperimentView
  /// What could be spent.
  public var budget: ProgrammeBudget
  /// What was found.
  public var ranking: ProgrammeRanking
  /// The branch as it is now, when the best programme was put into it.
  public var edited: Edited?
}

/// What a calibration learnt.
public struct CalibrationAnswer: Sendable {
  /// The targets, and the scenario whose settings were sought.
  public var loaded: LoadedTargets
  /// What was learnt.
  public var posterior: Posterior
  /// The present branch as it is now, when the middles were put into it; nothing when that was not asked,
  /// or when no setting is identified.
  public var edited: Edited?
  /// Settings that stay as they were in the branch although the middles were to be put into it: they are
  /// not identified.
  public var unapplied: [SettingPath] = []
}

/// Answers to the questionnaire were read.
public struct SurveyAnswer: Sendable {
  /// The branch as it is now.
  public var branch: Branch
  /// The file of the answers.
  public var file: String
  /// The answers, of which figures of five people and more can be asked.
  public var questionnaire: Questionnaire
  /// Which professions start from the answers; the others are drawn as without them.
  public var measured: [Profession]
}

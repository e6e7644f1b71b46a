import Experiments
import TerritoryModel

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

import Experiments
import ScenarioFiles
import TerritoryModel

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

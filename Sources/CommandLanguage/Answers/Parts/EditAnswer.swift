import Exploration
import ScenarioFiles
import TerritoryModel

/// The scenario of a branch was changed.
public struct EditAnswer: Sendable {
  /// The branch as it is now.
  public var branch: Branch
  /// The scenario as it is now, what changed and what deserves a look.
  public var edited: Edited
  /// The action that was added, removed or stopped.
  public var action: ActionChange?
  /// The first week that runs with new values; nothing: the scenario itself was edited, burn-in
  /// included.
  public var from: Int?

  /// Every value that changed.
  public var changes: [SettingChange] { edited.changes }

  /// What became of an action.
  public enum ActionChange: Sendable, Hashable {
    /// It was added.
    case added(Action)
    /// It was taken out: it had not begun.
    case removed(Action)
    /// It happens no more; what it did stays.
    case stopped(Action)
  }
}

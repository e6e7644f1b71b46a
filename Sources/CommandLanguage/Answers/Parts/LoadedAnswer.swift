import Exploration
import ScenarioFiles

/// A scenario was loaded.
public struct LoadedAnswer: Sendable {
  /// The branch that it opened, or opened anew.
  public var branch: Branch
  /// What deserves a look before the results are believed.
  public var warnings: [Mistake]
  /// Whether the present branch's file was read again; the branch then stands at week 0.
  public var isReload: Bool
  /// How many settings and actions changed in the session were left out by reading again; undo brings
  /// them back.
  public var dropped: Int
}

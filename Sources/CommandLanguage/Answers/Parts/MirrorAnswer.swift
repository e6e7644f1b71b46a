import Exploration

/// The mirror of a branch at a week.
public struct MirrorAnswer: Sendable {
  /// The branch.
  public var branch: Branch
  /// The week.
  public var week: Int
  /// The three bars of each profession, and whether a room may see them.
  public var view: MirrorView
}

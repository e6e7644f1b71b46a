import Exploration

/// What is open, in a few lines.
public struct OverviewAnswer: Sendable {
  /// The present branch; nothing before the first scenario is loaded.
  public var branch: Branch?
  /// How many branches there are.
  public var branches: Int
  /// Key measures at the present week; nothing when they are not computed yet.
  public var now: LookAnswer?
}

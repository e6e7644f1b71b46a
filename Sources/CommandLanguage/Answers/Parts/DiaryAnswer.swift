import Exploration

/// One person's weeks.
public struct DiaryAnswer: Sendable {
  /// The branch.
  public var branch: Branch
  /// The replicate looked at.
  public var replicate: Int
  /// The weeks.
  public var diary: Diary
}

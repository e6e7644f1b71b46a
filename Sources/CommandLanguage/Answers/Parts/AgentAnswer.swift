import Exploration

/// One person.
public struct AgentAnswer: Sendable {
  /// The branch.
  public var branch: Branch
  /// The replicate looked at.
  public var replicate: Int
  /// The story.
  public var story: PersonStory
}

import Exploration

/// People who answer a condition.
public struct AgentsAnswer: Sendable {
  /// The branch.
  public var branch: Branch
  /// The replicate looked at.
  public var replicate: Int
  /// Who was asked for.
  public var reporter: PeopleReporter
  /// The people.
  public var listing: PeopleListing
}

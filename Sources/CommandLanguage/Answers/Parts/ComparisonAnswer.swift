import Exploration

/// Two branches compared.
public struct ComparisonAnswer: Sendable {
  /// The first branch: its values minus those of the second are shown.
  public var first: Branch
  /// The second branch; nothing: the first without its programme.
  public var second: Branch?
  /// What the comparison gave.
  public var comparison: BranchComparison
}

import Exploration

/// A difference explained.
public struct WhyAnswer: Sendable {
  /// What is explained.
  public var measure: Measure
  /// The first branch: what makes its value higher or lower than the second's is explained.
  public var first: Branch
  /// The second branch; nothing: the first without its programme, or two dates of the first.
  public var second: Branch?
  /// The weeks explained: the present one, or two dates.
  public var weeks: [Int]
  /// The difference, by action and by mechanism, or by block between two dates.
  public var explanation: Explanation
}

import Experiments
import TerritoryModel

/// What an outcome becomes along one lever, or two.
public struct SweepAnswer: Sendable {
  /// What was looked at.
  public var view: ExperimentView
  /// The levers.
  public var factors: [Factor]
  /// The levels of each point: one per lever, the last one varying fastest.
  public var points: [[FactorLevel]]
  /// The values of every run; its only outcome is that of the view.
  public var table: RunTable
  /// Whether the twins without the programme ran too.
  public var isPaired: Bool

  /// What the answer tells of a point: the programme's effect when there are pairs.
  public var response: Response { isPaired ? .effect : .level }
}

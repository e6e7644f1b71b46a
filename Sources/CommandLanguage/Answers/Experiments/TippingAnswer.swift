import Experiments

/// Where the regime changes.
public struct TippingAnswer: Sendable {
  /// What was looked at.
  public var view: ExperimentView
  /// What was found.
  public var tipping: TippingPoint
}

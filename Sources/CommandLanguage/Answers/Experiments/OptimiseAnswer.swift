import Experiments
import ScenarioFiles

/// The best programmes under a budget.
public struct OptimiseAnswer: Sendable {
  /// What was looked at.
  public var view: ExperimentView
  /// What could be spent.
  public var budget: ProgrammeBudget
  /// What was found.
  public var ranking: ProgrammeRanking
  /// The branch as it is now, when the best programme was put into it.
  public var edited: Edited?
}

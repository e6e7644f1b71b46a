import TerritoryModel

/// Why a question has no answer.
public enum QuestionFailure: Error, Sendable, Hashable {
  /// The caller asked to stop.
  case cancelled
  /// No replicate gives a value of the outcome: a rate without opportunities, or a metric that is not
  /// defined for the group.
  case noValue
  /// The scenario has no programme, and the question is about one.
  case noProgramme
  /// A level of the lever makes no scenario that can run.
  case refused(level: Double, PointFailure)
  /// Actions that stand for choice but whose euros or hours, which the budget limits, are not given;
  /// by id.
  case unknownCost(euros: [String], hours: [String])
  /// An action that stands for choice is wrong in this scenario.
  case flawed(action: String, Flaw)
  /// Not one of the actions fits in the budget.
  case nothingAffordable
  /// The limit on runs does not even allow every action to be tried alone and the best to be measured.
  case limitTooLow(needed: Int)

  init(_ failure: EnsembleFailure) {
    switch failure {
    case .cancelled: self = .cancelled
    }
  }
}

import Exploration

/// Guesses beside the result.
public struct RevealAnswer: Sendable {
  /// The branch of which the room was asked.
  public var branch: Branch
  /// What was guessed.
  public var prediction: Prediction
  /// The measure from week 0 to the week guessed.
  public var series: MeasureSeries
  /// Who was nearest, and how many fell inside.
  public var outcome: PredictionOutcome
}

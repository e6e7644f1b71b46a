/// What a survey of a room measured of one profession; it sets the state at week 0 (burn-in 0), the
/// cores equal to the survey values and the expected meta-perception to the measured one.
public enum MeasuredState: Sendable, Hashable {
  /// One row per respondent; people draw rows with replacement, so that the values of one
  /// respondent stay together.
  case answers([Answer])
  /// A mean and a standard deviation per item; values are drawn from normal laws and clamped.
  case moments([SurveyItem: Moments])

  /// One respondent's values on the model's scales; absent items are drawn as without a survey.
  public typealias Answer = [SurveyItem: Double]

  /// Mean and standard deviation of one item.
  public struct Moments: Sendable, Hashable {
    /// Mean, on the item's scale.
    public var mean: Double
    /// Standard deviation, on the item's scale.
    public var sd: Double

    /// Mean and standard deviation of one item.
    public init(mean: Double, sd: Double) {
      self.mean = mean
      self.sd = sd
    }
  }
}

extension Scenario {
  /// Whether a profession's state at week 0 is given as answers, one row per respondent: its people then
  /// hold what somebody answered.
  public func holdsAnswers(of profession: Profession) -> Bool {
    if case .answers = state[profession] { true } else { false }
  }
}

/// An item that a survey may measure.
public enum SurveyItem: String, Sendable, Hashable, CaseIterable {
  /// Warmth seen in the other profession, in [-1, 1].
  case warmth
  /// Competence seen in the other profession, in [-1, 1].
  case competence
  /// How favourably one believes to be seen, in [-1, 1].
  case metaPerception
  /// Knowledge of the other profession, in [0, 1].
  case familiarity
  /// How much an experience moves a person, in [0, 1].
  case openness

  /// The scale of the item.
  public var bounds: ClosedRange<Double> {
    switch self {
    case .warmth, .competence, .metaPerception: -1...1
    case .familiarity, .openness: 0...1
    }
  }
}

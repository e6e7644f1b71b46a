/// What a room guessed before it looked.
public struct Prediction: Sendable, Hashable {
  /// The branch of which the room was asked.
  public var branch: String
  /// What was guessed.
  public var measure: Measure
  /// The week for which.
  public var week: Int
  /// The guesses, in the order given.
  public var guesses: [NamedGuess]

  /// A guess and who made it.
  public struct NamedGuess: Sendable, Hashable {
    /// The person or the table.
    public var name: String
    /// The value, in the unit of the measure.
    public var value: Double

    /// A guess.
    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// A prediction.
  public init(branch: String, measure: Measure, week: Int, guesses: [NamedGuess]) {
    self.branch = branch
    self.measure = measure
    self.week = week
    self.guesses = guesses
  }
}

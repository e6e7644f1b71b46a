/// The mean and the spread of answers to an item on the model's scale, as they may be told.
struct AnswerMoments {
  /// How many answers there are, at least five.
  var count: Int
  /// Their mean, rounded to a tenth of a point of the item.
  var mean: Double
  /// Their standard deviation, rounded likewise, and at least that of answers that differ by less than a
  /// step: uniform over it, step / √12. Absent below twenty answers: together with the mean it may tell
  /// each of them.
  var sd: Double?

  /// The figures of some answers; nothing below five.
  ///
  /// - Parameter step: how far two neighbouring answers lie apart.
  init?(_ answers: [Double], step: Double) {
    guard answers.count >= Questionnaire.fewestAnswers else { return nil }
    count = answers.count
    // A point of the seven is a third of the model's scale.
    func rounded(_ value: Double) -> Double { (value * 30).rounded() / 30 }
    let mean = answers.reduce(0, +) / Double(count)
    self.mean = rounded(mean)
    guard count >= SurveyDistribution.fewestForSpread else { return }
    let variance =
      answers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
    sd = max(rounded(variance.squareRoot()), step / 12.0.squareRoot())
  }
}

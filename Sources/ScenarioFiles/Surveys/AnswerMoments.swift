/// What is told of answers on the model's scale: their number, mean and spread, taken from what the table
/// of the questionnaire shows of an item, so that nothing is told besides it.
struct AnswerMoments {
  /// How many answers there are, at least five.
  var count: Int
  /// Their mean, from the one that is shown, to a tenth of the item's unit.
  var mean: Double
  /// Their standard deviation, from the one that is shown, and at least that of answers that differ by
  /// less than a step: uniform over it, step / √12. Absent below twenty answers: together with the mean it
  /// may tell each of them.
  var sd: Double?

  /// The figures of a distribution that is shown; nothing for items that the model has no scale for.
  init?(_ distribution: SurveyDistribution) {
    count = distribution.count
    let tenths = (distribution.mean * 10).rounded()
    let spread = distribution.sd.map { ($0 * 10).rounded() }
    // Tenths are shifted before they are scaled: a mean on the middle of the scale is 0, not nearly 0.
    switch distribution.item {
    case .warmth, .competence, .metaWarmth, .metaCompetence:
      // A point of the seven is a third of the model's scale, and so are two neighbouring answers apart.
      mean = (tenths - 40) / 30
      sd = spread.map { max($0 / 30, 1 / 3.0 / 12.0.squareRoot()) }
    case .thermometer:
      mean = (tenths - 500) / 500
      sd = spread.map { max($0 / 500, 1 / 50.0 / 12.0.squareRoot()) }
    case .metaDesire, .desire, .closeness, .contacts, .pleasant, .unpleasant, .cooperation:
      return nil
    }
  }

  /// The figures of people who hold the mean of two items: half of the sum of both means, each of those
  /// who answered the item. A mean of those who answered both, or either, would differ from the two that
  /// are shown by what a single person answered who left one out.
  ///
  /// - Parameter means: the mean of both items, of each person who answered both. Of the spread of these
  ///   nothing else is told; it is given when they are twenty.
  init(_ one: Self, _ other: Self, means: [Double]) {
    count = min(one.count, other.count)
    mean = (one.mean + other.mean) / 2
    guard means.count >= SurveyDistribution.fewestForSpread else { return }
    let centre = means.reduce(0, +) / Double(means.count)
    let variance =
      means.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / Double(means.count - 1)
    // To a tenth of a point, and on steps of a sixth: a mean of two items that lie on thirds.
    sd = max((variance.squareRoot() * 30).rounded() / 30, 1 / 6.0 / 12.0.squareRoot())
  }
}

import Exploration
import TerritoryModel

extension WhyWording {
  /// How the measure and the mean score moved, one line for each block, and what this is not.
  public func lines(_ shares: DateShares) -> [String] {
    let unit = MeasureUnit(shares.measure)
    let subject = Typography.capitalised(MeasureSubject(shares.measure, in: language).text)
    let first = numbers.whole(shares.weeks.lowerBound)
    let last = numbers.whole(shares.weeks.upperBound)
    var lines: [String] = []
    if let change = shares.change {
      let moved = value(
        MeanEstimate(mean: change.mean, interval: change.interval, count: change.count), of: unit)
      lines.append(
        phrases.say(
          "\(subject), de la semaine \(first) à la semaine \(last) : \(moved).",
          "\(subject), from week \(first) to week \(last): \(moved)."
        ).inTypography(language))
    }
    let score = score(shares)
    lines.append(score)
    lines += shares.shares.map {
      Typography.labelled(block($0.block), logit($0.value) + ".", in: language)
    }
    if shares.thresholds.mean != 0 {
      lines.append(
        Typography.labelled(
          phrases.say("Seuils de la décision", "Thresholds of the decision"),
          logit(shares.thresholds) + ".", in: language))
    }
    return lines + [dateMethod]
  }

  private func score(_ shares: DateShares) -> String {
    let form = [
      phrases.say("relais", "relay"), phrases.say("coordination", "coordination"),
      phrases.say("travail concerté", "concerted work"),
    ][min(max(shares.form, 1), 3) - 1]
    let before = numbers.number(shares.earlierScore.mean, decimals: 2)
    let after = numbers.number(shares.laterScore.mean, decimals: 2)
    let total = logit(shares.total)
    return phrases.say(
      "Le score moyen d’une décision (\(form)) passe de \(before) à \(after) : \(total).",
      "The mean score of a decision (\(form)) goes from \(before) to \(after): \(total)."
    ).inTypography(language)
  }

  private var dateMethod: String {
    phrases.say(
      """
      C’est une décomposition, non une expérience : elle dit où le score a changé en 13 semaines \
      de moyenne, non ce qui serait arrivé sans un bloc.
      """,
      """
      This is a decomposition, not an experiment: it tells where the score changed, over 13-week \
      means, not what would have happened without a block.
      """
    ).inTypography(language)
  }
}

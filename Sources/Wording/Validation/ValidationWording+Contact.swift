import Experiments

extension ValidationWording {
  /// A limit in which only contact, expectations or decisions act.
  func contact(_ check: ContactCheck) -> String {
    switch check {
    case .meanView(let negativeWeight):
      return phrases.say(
        "Contact seul, regard moyen, \(equal("k", negativeWeight))",
        "Contact alone, mean view, \(equal("k", negativeWeight))")
    case .expectations(let weight, let start):
      let (weight, start) = (equal("β", weight), numbers.significant(start))
      return phrases.say(
        "Attentes seules, part d’initiatives, \(weight), départ \(start)",
        "Expectations alone, share of initiatives, \(weight), start \(start)")
    case .ladder(let share):
      return phrases.say(
        "Échelle des décisions, part : \(ladder(share))",
        "Ladder of decisions, share: \(ladder(share))")
    }
  }

  /// What holds in every run.
  func invariant(_ check: InvariantCheck) -> String {
    switch check {
    case .tiesFromBothEnds:
      phrases.say(
        "Coopérations vues des deux bouts : différence",
        "Cooperations seen from both ends: difference")
    case .ranges:
      phrases.say(
        "Valeurs hors de leur échelle, paramètres extrêmes, toutes les actions",
        "Values out of range, extreme parameters, every action")
    }
  }

  /// What opportunities come to.
  private func ladder(_ share: LadderShare) -> String {
    switch share {
    case .missed: phrases.say("sans initiative", "missed")
    case .refused: phrases.say("refus", "refused")
    case .coordination: phrases.say("au moins une coordination", "at least coordination")
    case .concerted: phrases.say("travail concerté", "concerted")
    }
  }
}

import Experiments
import TerritoryModel

extension ValidationWording {
  /// A pattern that the model must show, and what it is judged on.
  func pattern(_ check: PatternCheck) -> String {
    let number = numbers.whole(check.number)
    return Typography.labelled(
      phrases.say("Régularité \(number)", "Pattern \(number)"), judged(check), in: language)
  }

  private func judged(_ check: PatternCheck) -> String {
    switch check {
    case .contactImproves(let gain, let profession):
      phrases.say("le regard s’améliore", "views improve") + ", " + self.gain(gain)
        + holders(profession)
    case .encounterLasts(let profession):
      phrases.say(
        "il reste quelque chose d’une rencontre après un an",
        "something is left of an encounter after a year") + holders(profession)
    case .encounterFades(let profession):
      phrases.say(
        "l’effet après un an moins le tiers du premier",
        "the effect after a year less a third of the first") + holders(profession)
    case .sponsorshipSustains(let profession):
      phrases.say(
        "soutenue, la rencontre laisse plus à trois ans",
        "sponsored, it leaves more after three years") + holders(profession)
    case .exaggeration(let profession):
      phrases.say("exagération", "exaggeration") + holders(profession)
    case .mirrorHelps(let profession, let week):
      phrases.say(
        "le miroir réduit l’écart à \(numbers.weeks(week))",
        "the mirror lowers the gap at \(numbers.weeks(week))") + holders(profession)
    case .mirrorFades(let profession, let first, let later):
      phrases.say(
        "cet effet à \(numbers.weeks(first)) moins celui à \(numbers.whole(later))",
        "that effect at \(numbers.weeks(first)) less the one at \(numbers.whole(later))")
        + holders(profession)
    case .positiveShare: phrases.say("part d’issues positives", "share of positive outcomes")
    case .negativeWeighsMore(let weight, let profession):
      phrases.say(
        "le regard baisse quand k monte à \(numbers.significant(weight))",
        "views fall as k rises to \(numbers.significant(weight))") + holders(profession)
    case .minorityMovesFaster:
      phrases.say(
        "changement des entrepreneurs sociaux moins celui des travailleurs sociaux",
        "change of social entrepreneurs less that of social workers")
    case .turnoverDestroys(let level):
      phrases.say(
        "la coopération baisse quand les départs montent à \(numbers.significant(level))",
        "cooperation falls as turnover rises to \(numbers.significant(level))")
    case .twoRegimes(isMirrored: false):
      phrases.say(
        "part de vies dans le régime haut, sans événement",
        "share of replicates in the high regime, no event")
    case .twoRegimes(isMirrored: true):
      phrases.say(
        "part de vies dans le régime haut, miroir entier pour tous",
        "share of replicates in the high regime, full mirror for all")
    case .tiesPolarise(isRepulsive: true):
      phrases.say(
        "avec rejet, les liens entre équipes polarisent",
        "with repulsion, ties between teams polarise")
    case .tiesPolarise(isRepulsive: false):
      phrases.say(
        "avec une influence bornée, ils apaisent", "with bounded influence, they calm")
    }
  }

  /// Between which levels views are compared.
  private func gain(_ gain: ContactGain) -> String {
    switch gain {
    case .ordinary: phrases.say("d’aucun contact à l’ordinaire", "from no contact to the default")
    case .doubled: phrases.say("de l’ordinaire au double", "from the default to twice")
    case .conditions:
      phrases.say("conditions d’Allport de 0 à 1", "Allport’s conditions from 0 to 1")
    }
  }
}

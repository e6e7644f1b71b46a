import CommandLanguage
import Experiments
import Exploration
import SourceText
import TerritoryModel

/// The best programmes, and what a programme brings for its cost, in sentences.
public struct OptimiseWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Programmes in a language.
  public init(_ language: Language) { self.language = language }

  var phrases: Phrases { Phrases(language) }
  var numbers: NumberWording { NumberWording(language) }
  private var settings: SettingWording { SettingWording(language) }

  /// A programme in a line: « Grande Rencontre (semaine 12), Vis ma vie (semaine 8) ».
  public func programme(_ actions: [Action]) -> String {
    guard !actions.isEmpty else { return phrases.say("ne rien faire", "doing nothing") }
    return Typography.list(actions.map(action), in: language)
  }

  /// An action in a few words: what, when, and for whom when that is narrower than everybody.
  private func action(_ action: Action) -> String {
    var inside = [RunWording(language).timing(action.timing)]
    if let zones = action.zones { inside += zones.map { SafeText.showing($0) } }
    switch action.profession {
    case .socialWorkers: inside.append(Profession.socialWorkers.label[language])
    case .socialEntrepreneurs: inside.append(Profession.socialEntrepreneurs.label[language])
    case .both: break
    }
    return "\(action.kind.declaration.label[language]) (\(inside.joined(separator: ", ")))"
  }

  /// « Le meilleur programme trouvé : … Face à aucun programme, il relève le taux de coopération de
  /// 3,2 points, pour 8 000 € et 80 heures. »
  public func best(_ ranking: ProgrammeRanking, _ measure: Measure) -> String {
    guard let best = ranking.candidates.first else {
      return phrases.say(
        "Aucun programme ne tient dans ce budget.", "No programme fits into this budget.")
    }
    guard !best.programme.isEmpty else {
      return phrases.say(
        "Dans ce budget, rien de ce qui a été essayé ne fait mieux que ne rien faire.",
        "Within this budget nothing that was tried does better than doing nothing.")
    }
    let unit = MeasureUnit(measure)
    let name = programme(best.programme)
    let effect = numbers.differenceInWords(best.effect.mean, of: unit)
    let interval =
      best.effect.interval.map { interval in
        " " + numbers.interval(interval) { numbers.difference($0, of: unit) }.unbroken
      } ?? ""
    let subject = MeasureSubject.effect(measure, in: language)
    let opening = Typography.labelled(
      phrases.say("Le meilleur programme trouvé", "The best programme found"), name + ". ",
      in: language)
    return opening
      + phrases.say(
        "\(Typography.capitalised(subject)) est de \(effect)\(interval)\(price(best.cost)).",
        "\(Typography.capitalised(subject)) is \(effect)\(interval)\(price(best.cost)).")
      + reservation(best.effect)
  }

  /// What the interval of the best effect does not allow to claim; empty when it lies above zero.
  private func reservation(_ effect: PairedDifference) -> String {
    guard let interval = effect.interval, interval.lowerBound <= 0 else { return "" }
    return interval.upperBound < 0
      ? phrases.say(
        " Sur des vies nouvelles, ne rien faire fait mieux.",
        " On new lives, doing nothing does better.")
      : phrases.say(
        " L’intervalle contient zéro : cet effet ne se distingue pas d’une absence d’effet.",
        " The interval holds zero: this effect cannot be told from no effect."
      ).inTypography(language)
  }

  /// The best programme stands in the branch.
  public var applied: String {
    phrases.say(
      "La branche a maintenant ce programme, à la semaine 0 ; « défaire » rend le précédent.",
      "The branch now has this programme, at week 0; “undo” gives the one before back."
    ).inTypography(language)
  }

  /// What a question mark in the table means, and why an interval beside it may leave zero out.
  public var unsureNote: String {
    phrases.say(
      "Le signe ? marque un écart au premier qui ne se distingue pas du hasard, toutes les comparaisons prises ensemble (Bonferroni) ; l’intervalle d’un écart est à 95 % pour lui seul.",
      "A question mark stands beside what cannot be told from the first, all comparisons taken together (Bonferroni); the interval of a difference is of 95% for it alone."
    ).inTypography(language)
  }

  /// That the order of the table is not that of what it shows: ranks were given by the search, and effects
  /// measured afterwards; nothing where both orders are one.
  public func ranksNote(_ ranking: ProgrammeRanking) -> String? {
    let means = ranking.candidates.map(\.effect.mean)
    guard zip(means, means.dropFirst()).contains(where: { $0 < $1 }) else { return nil }
    return phrases.say(
      "Les rangs sont ceux de la recherche ; les effets ont été mesurés ensuite, sur des vies nouvelles, et ne les suivent pas toujours.",
      "Ranks are those of the search; effects were measured afterwards, on new lives, and do not always follow them."
    ).inTypography(language)
  }

  /// What a column holds: whether a programme is told from the best.
  public var toldFromBest: String {
    phrases.say("se distingue du premier", "told from the best")
  }

  /// The cheapest programme that the runs do not tell from the best, when it is another one.
  public func cheapest(_ ranking: ProgrammeRanking) -> String? {
    guard let best = ranking.candidates.first, !best.programme.isEmpty,
      let cheapest = ranking.cheapestNotToldFromBest, cheapest.programme != best.programme
    else { return nil }
    let name = programme(cheapest.programme)
    return phrases.say(
      "Le moins cher de ceux qui ne se distinguent pas du premier : \(name)\(price(cheapest.cost)).",
      "The cheapest of those that cannot be told from the first: \(name)\(price(cheapest.cost))."
    )
    .inTypography(language)
  }

  /// The most programmes that are named as equal to one that is shown.
  private static let mostEquals = 3

  /// Programmes that nothing tells from one that is shown: « Même résultat que le programme de rang 1
  /// dans chaque vie où les deux ont été essayés : Convention (semaine 1, Bourg). »
  public func equals(_ ranking: ProgrammeRanking) -> [String] {
    ranking.candidates.enumerated().compactMap { place, candidate in
      guard !candidate.equals.isEmpty else { return nil }
      let named = candidate.equals.prefix(Self.mostEquals).map(programme)
      let rest = candidate.equals.count - named.count
      let others =
        rest == 0
        ? []
        : [
          numbers.counted(
            rest, one: Bilingual(fr: "autre", en: "other"),
            many: Bilingual(fr: "autres", en: "others"))
        ]
      let rank = numbers.whole(place + 1)
      return Typography.labelled(
        phrases.say(
          "Même résultat que le programme de rang \(rank) dans chaque vie où les deux ont été essayés",
          "The same result as the programme of rank \(rank) in every life in which both were tried"),
        (named + others).joined(separator: phrases.semicolon + " ") + ".", in: language)
    }
  }

  /// How it was done: « 3 180 simulations (réplications 1 à 32 pour chercher, 33 à 96 pour mesurer,
  /// mêmes tirages pour tous les programmes), moyenne des semaines 1 à 104 ; graine 20… »
  public func method(
    _ ranking: ProgrammeRanking, _ view: ExperimentView, program: String, model: Int, hash: String
  ) -> String {
    let experiments = ExperimentWording(language)
    let search = numbers.whole(ranking.firstReplicate - 1)
    let first = numbers.whole(ranking.firstReplicate)
    let last = numbers.whole(ranking.firstReplicate + ranking.replicates - 1)
    let week = numbers.whole(view.week)
    let origin = experiments.origin(view, program: program, model: model, hash: hash)
    return phrases.say(
      """
      \(experiments.runs(view.runs)) (réplications 1 à \(search) pour chercher, \(first) à \(last) \
      pour mesurer, mêmes tirages pour tous les programmes), moyenne des semaines 1 à \(week) ; \
      \(origin).
      """,
      """
      \(experiments.runs(view.runs)) (replicates 1 to \(search) to search, \(first) to \(last) to \
      measure, the same draws for every programme), mean of weeks 1 to \(week); \(origin).
      """
    ).inTypography(language)
  }

  /// What was looked at.
  public func search(_ ranking: ProgrammeRanking) -> String {
    let experiments = ExperimentWording(language)
    let count = numbers.counted(
      ranking.considered, one: Bilingual(fr: "programme essayé", en: "programme tried"),
      many: Bilingual(fr: "programmes essayés", en: "programmes tried"))
    let extent =
      ranking.isExhaustive
      ? phrases.say("tous ceux du budget", "all that fit into the budget")
      : ranking.isCutShort
        ? phrases.say("recherche arrêtée à sa limite", "search ended at its limit")
        : phrases.say("une partie de ceux du budget", "a part of those that fit into the budget")
    return phrases.say(
      """
      \(count) (\(extent)) ; les derniers comparés sur \
      \(experiments.replicates(ranking.replicates)).
      """,
      """
      \(count) (\(extent)); the last ones compared on \
      \(experiments.replicates(ranking.replicates)).
      """
    ).inTypography(language)
  }

  /// « , pour 8 000 € et 80 heures »; « , pour au moins 2 000 € », where what some action takes is not
  /// given.
  func price(_ cost: ProgrammeCost) -> String {
    func amount(_ text: String, isWhole: Bool) -> String {
      isWhole ? text : phrases.say("au moins \(text)", "at least \(text)")
    }
    let amounts =
      (cost.euros.map { [amount(settings.euros($0), isWhole: cost.withoutCost.isEmpty)] } ?? [])
      + (cost.hours.map { [amount(settings.hours($0), isWhole: cost.withoutHours.isEmpty)] } ?? [])
    guard !amounts.isEmpty else { return "" }
    return phrases.say(", pour ", ", for ") + Typography.list(amounts, in: language)
  }
}

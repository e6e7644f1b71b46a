import Experiments
import Exploration
import TerritoryModel

/// What a calibration learnt, in sentences that claim no more than the posterior does.
public struct CalibrationWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Calibrations in a language.
  public init(_ language: Language) { self.language = language }

  var phrases: Phrases { Phrases(language) }
  var numbers: NumberWording { NumberWording(language) }
  private var levers: LeverWording { LeverWording(language) }

  /// What was learnt: « Les cibles nous apprennent quelque chose sur 1 réglage sur 2 : « taux de contact »
  /// (contact.rate), entre 0,12 et 0,2 par lien et par semaine. »
  public func answer(_ posterior: Posterior) -> String {
    let marginals = posterior.marginals
    guard !marginals.isEmpty else {
      return nothingLearnt(runs: posterior.runs, failed: posterior.failedRuns)
    }
    guard posterior.isTelling else { return untelling(posterior) }
    let known = marginals.filter(\.isIdentified)
    let count = marginals.count
    if posterior.fit != .some { return unfitted(posterior, known) }
    guard !known.isEmpty else {
      return phrases.say(
        count == 1
          ? "Les cibles ne nous apprennent presque rien sur \(levers.name(marginals[0].prior.path))."
          : "Les cibles ne nous apprennent presque rien sur ces \(numbers.whole(count)) réglages.",
        count == 1
          ? "The targets teach next to nothing about \(levers.name(marginals[0].prior.path))."
          : "The targets teach next to nothing about these \(numbers.whole(count)) settings.")
    }
    let share = numbers.counted(
      known.count, one: Bilingual(fr: "réglage", en: "setting"),
      many: Bilingual(fr: "réglages", en: "settings"))
    let opening = phrases.say(
      "Les cibles nous apprennent quelque chose sur \(share) sur \(numbers.whole(count))",
      "The targets teach something about \(share) of \(numbers.whole(count))")
    return Typography.labelled(opening, ranges(known), in: language)
  }

  /// A search from which nothing can be told, and why.
  private func untelling(_ posterior: Posterior) -> String {
    guard posterior.isSelective else {
      return phrases.say(
        "Aucun tirage n’a été écarté : ces points sont tirés des plages, et les cibles n’en ont rien dit. Permettez davantage de simulations (runs).",
        "No draw was left out: these points are drawn from the ranges, and the targets have told nothing of them. Allow more runs (runs)."
      ).inTypography(language)
    }
    let shown = numbers.number(posterior.effectiveSampleSize)
    let fewest = numbers.number(Posterior.fewestTold)
    return phrases.say(
      "La recherche est trop courte pour en dire quelque chose : ses points valent \(shown) tirages indépendants, et il en faut au moins \(fewest). Permettez davantage de simulations (runs), ou de points (particles).",
      "The search is too short to tell anything: its points are worth \(shown) independent draws, and it takes at least \(fewest). Allow more runs (runs), or more points (particles)."
    ).inTypography(language)
  }

  /// Where settings lie: « « taux de contact » (contact.rate), entre 0,12 et 0,2 par lien et par
  /// semaine. »
  private func ranges(_ marginals: [Posterior.Marginal]) -> String {
    marginals.map { marginal in
      let path = marginal.prior.path
      let low = levers.level(marginal.interval.lowerBound, of: path)
      let high = levers.levelInWords(marginal.interval.upperBound, of: path)
      return phrases.say(
        "\(levers.name(path)), entre \(low) et \(high)",
        "\(levers.name(path)), between \(low) and \(high)")
    }.joined(separator: phrases.semicolon + " ") + "."
  }

  /// The fitted model gives no target back: that is said first, and nothing is claimed to be learnt.
  private func unfitted(
    _ posterior: Posterior, _ known: [Posterior.Marginal]
  ) -> String {
    let isOne = posterior.targets.count == 1
    let opening =
      switch posterior.fit {
      case .impossible:
        phrases.say(
          isOne
            ? "Dans ces plages, le modèle ne peut pas redonner cette cible."
            : "Dans ces plages, le modèle ne peut pas redonner ces cibles.",
          isOne
            ? "Within these ranges the model cannot give this target back."
            : "Within these ranges the model cannot give these targets back.")
      case .untold:
        phrases.say(
          isOne
            ? "Rien ne dit si le modèle redonne cette cible : sa bande est trop large."
            : "Rien ne dit si le modèle redonne une de ces cibles : des bandes sont trop larges.",
          isOne
            ? "Nothing tells whether the model gives this target back: its band is too wide."
            : "Nothing tells whether the model gives any of these targets back: bands are too wide."
        ).inTypography(language)
      case .some, .unsure:
        phrases.say(
          isOne ? "Le modèle ne redonne pas cette cible." : "Le modèle ne redonne pas ces cibles.",
          isOne
            ? "The model does not give this target back."
            : "The model does not give these targets back.")
      }
    guard !known.isEmpty else { return opening }
    return opening + " "
      + Typography.labelled(
        phrases.say("Ce qui s’en approche le plus", "What comes nearest"), ranges(known),
        in: language)
  }

  /// Whether the targets taught something about a setting, in a few words.
  public func identified(_ marginal: Posterior.Marginal, of posterior: Posterior) -> String {
    guard marginal.isTold else { return phrases.say("rien à en dire", "nothing to tell") }
    guard marginal.isIdentified else { return phrases.say("presque rien", "next to nothing") }
    return posterior.fit == .some
      ? phrases.say("resserré par les cibles", "narrowed by the targets")
      : phrases.say("au plus près, sans les redonner", "nearest, without giving them back")
  }

  /// A reservation.
  ///
  /// - Parameter target: what a target is called, by its place.
  public func warning(
    _ warning: Posterior.Warning, of posterior: Posterior, target: (Int) -> String
  ) -> String {
    switch warning {
    case .nothingRan, .nothingRejected, .tooFewEffective: return answer(posterior)
    case .toleranceNotReached(let tolerance):
      let shown = numbers.significant(tolerance, digits: 2)
      return phrases.say(
        "La recherche s’est arrêtée avant la précision demandée (distance \(shown)) : avec davantage de simulations, les intervalles pourraient se resserrer.",
        "The search ended before the precision asked (distance \(shown)): with more runs the intervals might narrow."
      ).inTypography(language)
    case .fewEffective(let size):
      let shown = numbers.number(size)
      return phrases.say(
        "L’échantillon vaut \(shown) tirages indépendants : les bouts des intervalles sont approximatifs.",
        "The sample is worth \(shown) independent draws: the ends of the intervals are rough."
      ).inTypography(language)
    case .notIdentified(let place):
      let name = levers.name(posterior.priors[place].path)
      return phrases.say(
        "Le réglage \(name) n’est pas identifié par ces cibles : presque toute sa plage reste possible. Ne lisez pas son milieu comme une mesure.",
        "The setting \(name) is not identified by these targets: nearly all of its range remains possible. Do not read its middle as a measurement."
      ).inTypography(language)
    case .targetsMissed(let places): return missed(places.map(target))
    case .targetsAside(let places): return aside(places.map(target))
    case .targetsUntold(let places): return untold(places.map(target))
    case .notAdjusted:
      return phrases.say(
        "Les cibles sont hors de ce qu’ont donné les simulations retenues : les valeurs sont celles de ces simulations, sans correction par régression, qui irait au-delà de ce qui a été essayé (Frazier, Robert et Rousseau 2020).",
        "The targets lie outside of what the runs that were kept gave: the values are those of these runs, without adjustment by regression, which would go beyond what was tried (Frazier, Robert and Rousseau 2020)."
      ).inTypography(language)
    case .failedRuns(let count):
      return phrases.say(
        "\(ExperimentWording(language).runs(count)) sans valeur pour une cible au moins.",
        "\(ExperimentWording(language).runs(count)) without a value for some target.")
    }
  }

  /// How it was done: « Calcul bayésien approché par générations (Beaumont et al. 2009) : 4
  /// générations, 1 200 simulations, 200 points qui en valent 160 ; graine 1… »
  public func method(
    _ posterior: Posterior, _ method: CalibrationRequest.Method, seed: UInt64, scenario: String,
    hash: String, program: String,
    model: Int
  ) -> String {
    let runs = ExperimentWording(language).runs(posterior.runs)
    let points = numbers.counted(
      posterior.particles.count, one: Bilingual(fr: "point", en: "point"),
      many: Bilingual(fr: "points", en: "points"))
    let worth = numbers.number(posterior.effectiveSampleSize)
    let searched =
      switch method {
      case .rejection:
        phrases.say(
          "par rejet (Pritchard et al. 1999) : ", "by rejection (Pritchard et al. 1999): ")
      case .sequential:
        phrases.say(
          "par générations (Beaumont et al. 2009) : ", "by generations (Beaumont et al. 2009): ")
          + numbers.counted(
            posterior.tolerances.count, one: Bilingual(fr: "génération", en: "generation"),
            many: Bilingual(fr: "générations", en: "generations")) + ", "
      }
    return phrases.say(
      """
      Calcul bayésien approché \(searched)\(runs), \(points) \
      qui en valent \(worth) ; graine \(seed), scénario \(scenario) (\(hash)), modèle \(model), \
      rencontre \(program).
      """,
      """
      Approximate Bayesian computation \(searched)\(runs), \(points) \
      worth \(worth); seed \(seed), scenario \(scenario) (\(hash)), model \(model), \
      rencontre \(program).
      """
    ).inTypography(language)
  }

}

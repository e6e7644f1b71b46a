import CommandLanguage
import Experiments
import Exploration
import TerritoryModel

/// Where the regime changes, in sentences.
public struct TippingWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Changes of regime in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }
  private var levers: LeverWording { LeverWording(language) }

  /// Where the change lies: « Au-delà de 0,21 par lien et par semaine pour « taux de contact »
  /// (contact.rate), plus d’une vie sur deux dépasse le seuil (taux de coopération 60,0 %) : le
  /// changement est entre 0,2 et 0,22. »
  public func answer(_ tipping: TippingPoint, _ measure: Measure) -> String {
    let threshold = threshold(tipping, measure)
    let name = levers.name(tipping.path)
    guard let bracket = tipping.bracket, let isRising = tipping.isRising else {
      return none(tipping, threshold, name)
    }
    let middle = levers.levelInWords(
      tipping.estimate ?? (bracket.lowerBound + bracket.upperBound) / 2, of: tipping.path)
    let low = levers.level(bracket.lowerBound, of: tipping.path)
    let high = levers.level(bracket.upperBound, of: tipping.path)
    let side =
      isRising ? phrases.say("Au-delà de", "Above") : phrases.say("En deçà de", "Below")
    return phrases.say(
      """
      \(side) \(middle) pour \(name), plus d’une vie sur deux dépasse le seuil (\(threshold)) : le \
      changement est entre \(low) et \(high).
      """,
      """
      \(side) \(middle) for \(name), more than one life out of two is above the threshold \
      (\(threshold)): the change lies between \(low) and \(high).
      """
    ).inTypography(language)
  }

  /// What must be said beside the answer: why the search ended where it did; nothing when it is as
  /// precise as was asked.
  public func reservations(_ tipping: TippingPoint) -> [String] {
    var notes: [String] = []
    if tipping.crossings > 1 {
      notes.append(
        phrases.say(
          "Le régime change \(numbers.whole(tipping.crossings)) fois sur cette plage : c’est le premier changement qui est dit.",
          "The regime changes \(numbers.whole(tipping.crossings)) times in this range: the first change is told."
        ).inTypography(language))
    }
    if tipping.bracket != nil, tipping.looks > 1 {
      let looks = numbers.whole(tipping.looks)
      notes.append(
        phrases.say(
          "Les deux niveaux entre lesquels est le changement sont jugés plus sévèrement que [ ] : un niveau peut être regardé \(looks) fois, à mesure que ses vies s’ajoutent, et ces regards valent 95 % tous ensemble (Bonferroni).",
          "The two levels between which the change lies are judged more strictly than [ ]: a level may be looked at \(looks) times as its lives are added, and these looks hold at 95% all together (Bonferroni)."
        ).inTypography(language))
    }
    switch tipping.conclusion {
    case .precise, .noCrossing: break
    case .unsure where tipping.bracket == nil:
      notes.append(
        phrases.say(
          "À certains niveaux, la part des vies ne se distingue pas d’une sur deux : il faudrait plus de réplications.",
          "At some levels the share of lives cannot be told from a half: more replicates are needed."
        ).inTypography(language))
    case .unsure:
      let most = numbers.counted(
        tipping.trials.map(\.replicates).max() ?? 0, one: Bilingual(fr: "vie", en: "life"),
        many: Bilingual(fr: "vies", en: "lives"))
      notes.append(
        phrases.say(
          "Entre ces deux niveaux, avec \(most) au plus, aucune part n’est assez loin d’une vie sur deux : le passage est progressif, ou les vies trop peu nombreuses pour le dire.",
          "Between these two levels, with \(most) at most, no share is far enough from a half: the passage is gradual, or the lives are too few to tell."
        ).inTypography(language))
    case .runsSpent:
      notes.append(
        phrases.say(
          "La recherche s’est arrêtée à sa limite de simulations.",
          "The search ended at its limit of runs."))
    }
    return notes
  }

  /// « taux de coopération 60,0 % ».
  public func threshold(_ tipping: TippingPoint, _ measure: Measure) -> String {
    MeasureWording(language).name(measure) + " "
      + numbers.value(tipping.threshold, of: MeasureUnit(measure))
  }

  private func none(_ tipping: TippingPoint, _ threshold: String, _ name: String) -> String {
    guard let first = tipping.trials.first, let last = tipping.trials.last else {
      return phrases.say("Aucun niveau n’a été essayé.", "No level was tried.")
    }
    let low = levers.level(first.level, of: tipping.path)
    let high = levers.level(last.level, of: tipping.path)
    if let (before, after) = passage(tipping) {
      return passing(before, after, tipping, threshold, name)
    }
    let isHigh = first.share > 0.5
    let isSure = tipping.conclusion == .noCrossing
    let seen = phrases.say(
      isHigh
        ? "à chaque niveau essayé, plus d’une vie sur deux dépasse"
        : "à aucun niveau essayé plus d’une vie sur deux ne dépasse",
      isHigh
        ? "at each level tried more than one life out of two is"
        : "at no level tried more than one life out of two is")
    let levels = levelCount(tipping)
    return phrases.say(
      """
      De \(low) à \(high) de \(name), aucun changement de régime\(isSure ? "" : " ne se voit") aux \
      \(levels) essayés : \(seen) le seuil (\(threshold)).
      """,
      """
      From \(low) to \(high) of \(name) \
      \(isSure ? "the regime does not change" : "no change of regime is seen") at the \(levels) tried: \
      \(seen) above the threshold (\(threshold)).
      """
    ).inTypography(language)
  }

  /// The first two neighbouring levels between which the share of lives passes a half.
  private func passage(
    _ tipping: TippingPoint
  ) -> (before: TippingPoint.Trial, after: TippingPoint.Trial)? {
    zip(tipping.trials, tipping.trials.dropFirst())
      .first { ($0.share > 0.5) != ($1.share > 0.5) }
      .map { (before: $0, after: $1) }
  }

  /// A share that passes a half, where no level is told from a half on either side.
  private func passing(
    _ before: TippingPoint.Trial, _ after: TippingPoint.Trial, _ tipping: TippingPoint,
    _ threshold: String, _ name: String
  ) -> String {
    func lives(_ trial: TippingPoint.Trial) -> String {
      let (high, all) = (numbers.whole(trial.high), numbers.whole(trial.replicates))
      return phrases.say("\(high) vies sur \(all)", "\(high) lives out of \(all)").unbroken
    }
    let low = levers.level(before.level, of: tipping.path)
    let high = levers.level(after.level, of: tipping.path)
    return phrases.say(
      """
      Entre \(low) et \(high) pour \(name), la part des vies au-dessus du seuil (\(threshold)) \
      passe de \(lives(before)) à \(lives(after)), mais avec si peu de vies un changement de \
      régime n’est pas certain.
      """,
      """
      Between \(low) and \(high) for \(name), the share of lives above the threshold \
      (\(threshold)) goes from \(lives(before)) to \(lives(after)), but with so few lives a \
      change of regime is not certain.
      """
    ).inTypography(language)
  }

  private func levelCount(_ tipping: TippingPoint) -> String {
    numbers.counted(
      tipping.trials.count, one: Bilingual(fr: "niveau", en: "level"),
      many: Bilingual(fr: "niveaux", en: "levels"))
  }

  /// How many lives the levels have: « 16 à 256 vies par niveau ».
  public func livesPerLevel(_ tipping: TippingPoint) -> String {
    let counts = tipping.trials.map(\.replicates)
    let (fewest, most) = (counts.min() ?? 0, counts.max() ?? 0)
    let lives = numbers.counted(
      most, one: Bilingual(fr: "vie", en: "life"), many: Bilingual(fr: "vies", en: "lives"))
    let range =
      fewest == most
      ? lives : phrases.say("\(numbers.whole(fewest)) à ", "\(numbers.whole(fewest)) to ") + lives
    return phrases.say("\(range) par niveau", "\(range) per level")
  }

  /// How it was done: « 640 simulations (9 niveaux, de 16 à 128 réplications par niveau, mêmes tirages
  /// partout), à la semaine 26 ; graine 20… »
  public func method(
    _ tipping: TippingPoint, _ view: ExperimentView, program: String, model: Int, hash: String
  ) -> String {
    let experiments = ExperimentWording(language)
    let levels = levelCount(tipping)
    let counts = tipping.trials.map(\.replicates)
    let (fewest, most) = (counts.min() ?? 0, counts.max() ?? 0)
    let each =
      fewest == most
      ? experiments.replicates(most)
      : phrases.say("de \(numbers.whole(fewest)) à ", "from \(numbers.whole(fewest)) to ")
        + experiments.replicates(most)
    let week = BranchWording(language).week(view.week)
    let origin = experiments.origin(view, program: program, model: model, hash: hash)
    return phrases.say(
      """
      \(experiments.runs(view.runs)) (\(levels), \(each) par niveau, mêmes tirages partout), à la \
      \(week) ; \(origin).
      """,
      """
      \(experiments.runs(view.runs)) (\(levels), \(each) per level, the same draws everywhere), at \
      \(week); \(origin).
      """
    ).inTypography(language)
  }

  /// What the picture shows.
  public func chartTitle(_ tipping: TippingPoint, _ measure: Measure) -> String {
    Typography.labelled(
      phrases.say("Part des vies au-dessus du seuil", "Share of lives above the threshold"),
      threshold(tipping, measure), in: language)
  }
}

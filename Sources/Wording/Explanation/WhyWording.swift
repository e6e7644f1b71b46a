import Experiments
import Exploration
import Simulation
import SourceText
import TerritoryModel

/// Why a measure differs, in sentences, with what they do not say.
public struct WhyWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Explanations in a language.
  public init(_ language: Language) { self.language = language }

  var phrases: Phrases { Phrases(language) }
  var numbers: NumberWording { NumberWording(language) }
  private var comparison: ComparisonWording { ComparisonWording(language) }

  // MARK: Parts

  /// What a part is called: « Grande Rencontre « encounter@12 » », « contact.rate dès la semaine 20 ».
  public func part(_ part: FuturePart) -> String {
    switch part {
    case .action(let first, let second):
      guard let action = first ?? second else { return "" }
      let name = ScheduleWording(language).name(action)
      switch (first, second) {
      case (.some, .some): return name + phrases.say(" (autres valeurs)", " (other values)")
      case (nil, _): return name + phrases.say(" (son absence)", " (its absence)")
      case (_, nil): return name
      }
    case .change(let week, let target, _, _):
      let week = numbers.whole(week)
      return phrases.say(
        "\(self.target(target)) dès la semaine \(week)", "\(self.target(target)) from week \(week)")
    case .order:
      return phrases.say("Ordre des actions", "Order of actions")
    case .territory:
      return phrases.say("Valeurs du territoire", "The territory’s values")
    }
  }

  /// What a block of the score is called.
  public func block(_ block: ScoreBlock) -> String {
    switch block {
    case .representation: phrases.say("Regard et norme du groupe", "Views and group norm")
    case .metaPerception: phrases.say("Regard supposé", "Believed view")
    case .trust: phrases.say("Confiance", "Trust")
    case .structure: phrases.say("Structure", "Structure")
    case .ties: phrases.say("Ensemble des liens", "Set of ties")
    }
  }

  private func target(_ target: DatedChange.Target) -> String {
    SafeText.showing(target.path.description)
  }

  // MARK: By action

  /// One line for each part, then how the parts were found.
  public func lines(_ shares: ActionShares) -> [String] {
    let unit = MeasureUnit(shares.measure)
    return shares.shares.map {
      Typography.labelled(part($0.part), value($0.value, of: unit) + ".", in: language)
    } + [method(shares.method)]
  }

  /// How the parts were found.
  public func method(_ method: ActionShares.Method) -> String {
    switch method {
    case .exact:
      phrases.say(
        """
        Ces parts sont des valeurs de Shapley : ce que chacune ajoute, en moyenne sur tous les \
        ordres possibles. Leur somme est l’écart.
        """,
        """
        These parts are Shapley values: what each one adds, on average over all possible orders. \
        They sum to the difference.
        """
      ).inTypography(language)
    case .sampled(let orders):
      phrases.say(
        """
        Ces parts sont des valeurs de Shapley, estimées sur \(numbers.whole(orders)) ordres tirés \
        au sort ; les intervalles en tiennent compte. Leur somme est l’écart.
        """,
        """
        These parts are Shapley values, estimated over \(numbers.whole(orders)) orders drawn at \
        random; the intervals allow for it. They sum to the difference.
        """
      ).inTypography(language)
    }
  }

  // MARK: By mechanism

  /// One line for each block, the joint effects, then how they were found.
  public func lines(_ shares: MechanismShares) -> [String] {
    let unit = MeasureUnit(shares.measure)
    let blocks = shares.shares.map {
      Typography.labelled(block($0.block), value($0.value, of: unit) + ".", in: language)
    }
    return blocks
      + [joint(shares.joint, beside: shares.difference, of: unit), mechanismMethod]
  }

  /// What blocks do together. A part is what the difference loses without its block: of blocks that need
  /// each other each loses what they do together, so that the parts come to more than the difference and the
  /// joint effect goes against it; of blocks that stand in for each other each loses little, and it goes the
  /// way of the difference. Nothing is claimed where either cannot be told from zero.
  public func joint(
    _ joint: MeanEstimate, beside difference: PairedDifference, of unit: MeasureUnit
  ) -> String {
    let meaning: String
    switch sign(joint) * sign(MeanEstimate(difference)) {
    case -1:
      meaning = phrases.say(
        "les blocs se renforcent : sans l’un, les autres portent moins",
        "the blocks reinforce each other: without one the others carry less"
      ).inTypography(language)
    case 1:
      meaning = phrases.say(
        "les blocs se recouvrent : l’un fait en partie ce que l’autre aurait fait",
        "the blocks overlap: one does in part what another would have done"
      ).inTypography(language)
    default:
      meaning = phrases.say(
        "rien ne dit si les blocs se renforcent ou se recouvrent",
        "nothing tells whether the blocks reinforce each other or overlap")
    }
    return Typography.labelled(
      phrases.say("Effets conjoints", "Joint effects"),
      value(joint, of: unit) + phrases.semicolon + " " + meaning + ".", in: language)
  }

  private var mechanismMethod: String {
    phrases.say(
      """
      Pour chaque bloc, la branche est relancée avec ce bloc lu dans l’autre, la même semaine : sa \
      part est ce que l’écart y perd.
      """,
      """
      For each block, the branch is run again with that block read from the other one, in the same \
      week: its part is what the difference loses.
      """
    ).inTypography(language)
  }

  // MARK: What cannot be told, and reservations

  /// Why there is no explanation; nothing when there is one.
  public func refusal<Found>(_ outcome: ExplanationOutcome<Found>) -> String? {
    switch outcome {
    case .found: nil
    case .nothingDiffers:
      phrases.say(
        "Rien ne diffère jusqu’à cette semaine : il n’y a rien à expliquer.",
        "Nothing differs up to this week: there is nothing to explain."
      ).inTypography(language)
    case .otherTerritories:
      phrases.say(
        """
        Les deux branches n’ont pas le même territoire : l’état de l’une ne veut rien dire dans \
        l’autre, et l’on ne peut en lire un bloc.
        """,
        """
        The two branches have different territories: the state of one means nothing in the other, \
        so no block can be read from it.
        """
      ).inTypography(language)
    case .otherSeeds:
      phrases.say(
        """
        Les deux branches n’ont pas la même graine : leur écart porte aussi le hasard, et aucune \
        cause ne l’explique.
        """,
        """
        The two branches have different seeds: their difference carries chance as well, and no \
        cause explains it.
        """
      ).inTypography(language)
    case .notMixable:
      phrases.say(
        """
        Les deux branches ne se mélangent pas : prendre une partie de l’une et une partie de \
        l’autre ne donne pas toujours un scénario juste.
        """,
        """
        The two branches do not mix: taking a part of one and a part of the other does not always \
        make a sound scenario.
        """
      ).inTypography(language)
    case .tooManyParts(let count):
      phrases.say(
        """
        Les deux branches diffèrent en \(numbers.whole(count))\(Typography.noBreakSpace)points, plus que les \
        \(numbers.whole(Explanation.mostParts)) que l’on sait départager.
        """,
        """
        The two branches differ in \(numbers.whole(count))\(Typography.noBreakSpace)points, more than the \
        \(numbers.whole(Explanation.mostParts)) that can be told apart.
        """)
    case .noValue:
      phrases.say(
        "La mesure n’a pas de valeur dans toutes les variantes qu’il faudrait comparer.",
        "The measure has no value in every variant that would have to be compared.")
    }
  }

  /// The difference that is explained, with its week: « Semaine 26 : avec le programme, … »
  public func headline(
    _ measure: Measure, _ difference: PairedDifference, week: Int,
    between pair: ComparisonWording.Pair
  ) -> String {
    comparison.dated(comparison.difference(measure, difference, between: pair), week: week)
  }

  /// On what parts rest: « Parts mesurées sur 32 vies, graine 20. »
  public func basis(lives: Int, seed: UInt64) -> String {
    let lives = numbers.counted(
      lives, one: Bilingual(fr: "vie", en: "life"), many: Bilingual(fr: "vies", en: "lives"))
    // A seed is an identifier: it is not grouped.
    return phrases.say(
      "Parts mesurées sur \(lives), graine \(seed).", "Parts measured on \(lives), seed \(seed).")
  }

  /// What to keep in mind beside an explanation.
  ///
  /// - Parameters:
  ///   - isBetweenDates: whether one future is explained between two dates, and not two futures.
  ///   - structure: what structure carries; absent where that is not told.
  public func reservations(isBetweenDates: Bool, structure: MeanEstimate?) -> [String] {
    let scope =
      isBetweenDates
      ? phrases.say(
        """
        Ces parts expliquent le modèle, non le monde : elles valent pour ce futur, cette mesure et \
        ces deux dates.
        """,
        """
        These parts explain the model, not the world: they hold for this future, this measure and \
        these two dates.
        """)
      : phrases.say(
        """
        Ces parts expliquent le modèle, non le monde : elles valent pour ces deux futurs, cette \
        mesure et cette semaine.
        """,
        """
        These parts explain the model, not the world: they hold for these two futures, this \
        measure and this week.
        """)
    var texts = [
      scope.inTypography(language), ReservationWording.noMeasuredWeight.text[language],
    ]
    // Beside a structure that carries nothing the sentence would deny the figure.
    if let structure, structure.mean != 0 || structure.interval.map({ $0 != 0...0 }) ?? false {
      texts.append(ReservationWording.structureByConstruction.text[language])
    }
    return texts
  }

  // MARK: Pieces

  /// « +1,2 point (intervalle à 95 % : +0,9 à +1,5) »; an interval that contains zero says so.
  public func value(_ estimate: MeanEstimate, of unit: MeasureUnit) -> String {
    text(
      estimate, mean: numbers.differenceInWords(estimate.mean, of: unit),
      number: { numbers.difference($0, of: unit) })
  }

  func logit(_ estimate: MeanEstimate) -> String {
    text(
      estimate, mean: numbers.signed(estimate.mean, decimals: 3),
      number: { numbers.signed($0, decimals: 3) })
  }

  private func text(
    _ estimate: MeanEstimate, mean: String, number: (Double) -> String
  ) -> String {
    if estimate.mean == 0, estimate.interval.map({ $0 == 0...0 }) ?? true {
      return phrases.say("rien", "nothing")
    }
    guard let interval = estimate.interval else { return mean }
    let doubt = phrases.say(", qui contient zéro", ", which contains zero")
    let range = comparison.range(interval, number) + (sign(estimate) == 0 ? doubt : "")
    return "\(mean) (\(range))"
  }

  /// The sign that the interval vouches for; 0 when it does not.
  private func sign(_ estimate: MeanEstimate) -> Int {
    guard let interval = estimate.interval else {
      return estimate.mean > 0 ? 1 : (estimate.mean < 0 ? -1 : 0)
    }
    return interval.lowerBound > 0 ? 1 : (interval.upperBound < 0 ? -1 : 0)
  }
}

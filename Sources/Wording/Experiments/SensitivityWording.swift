import Experiments
import Exploration
import TerritoryModel

/// Which settings decide, in sentences.
public struct SensitivityWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Sensitivities in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }
  private var levers: LeverWording { LeverWording(language) }

  /// The share of the largest μ* from which on a setting is among those that decide.
  public static let leadingShare = 1.0 / 3

  /// The most settings that are named as deciding.
  private static let mostNamed = 6

  /// What was asked about, after « pour »: « le taux de coopération », « l’effet du programme sur le
  /// taux de coopération ».
  public func subject(_ measure: Measure, _ response: Response) -> String {
    response == .effect
      ? MeasureSubject.effect(measure, in: language) : MeasureSubject(measure, in: language).text
  }

  /// The settings that decide: « Trois réglages comptent le plus pour le taux de coopération : … »
  ///
  /// - Parameter ranked: every setting with its μ*, the largest first.
  public func morris(
    _ measure: Measure, _ response: Response, ranked: [(path: SettingPath, effect: Double)]
  ) -> String {
    let subject = subject(measure, response)
    guard let most = ranked.first, most.effect > 0 else {
      return phrases.say(
        "Aucun de ces réglages ne change \(subject).", "None of these settings changes \(subject).")
    }
    let unit = MeasureUnit(measure)
    let leading = ranked.prefix { $0.effect >= most.effect * Self.leadingShare }
    let named = leading.prefix(Self.mostNamed)
    let list = Typography.list(named.map { levers.name($0.path) }, in: language)
    let opening: String
    if leading.count == ranked.count, ranked.count > 1 {
      opening = Typography.labelled(
        phrases.say("Tous comptent pour \(subject)", "All of them matter for \(subject)"),
        list, in: language)
    } else if named.count == 1 {
      opening =
        phrases.say(
          "Un réglage compte bien plus que les autres pour \(subject)",
          "One setting matters far more than the others for \(subject)"
        ) + phrases.colon + " " + list
    } else {
      let count = number(named.count)
      opening =
        phrases.say(
          "\(count) réglages comptent le plus pour \(subject)",
          "\(count) settings matter most for \(subject)"
        ) + phrases.colon + " " + list
    }
    let size = bare(numbers.differenceInWords(most.effect, of: unit))
    return opening + ". "
      + phrases.say(
        "D’un bout à l’autre de sa plage, \(named.count == 1 ? "il" : "le premier") fait en moyenne une différence de \(size).",
        "From one end of its range to the other, \(named.count == 1 ? "it" : "the first") makes a difference of \(size) on average."
      )
  }

  /// The shares of variance: « Le taux de contact explique à lui seul 62 % de ce qui fait varier … »
  ///
  /// - Parameter ranked: every setting with its two indices, the largest total first.
  public func sobol(
    _ measure: Measure, _ response: Response,
    ranked: [(path: SettingPath, first: Double, total: Double)]
  ) -> String {
    let subject = subject(measure, response)
    guard let most = ranked.first, most.total.isFinite else { return still(subject) }
    let share = percent(most.total)
    let alone = percent(most.first)
    var text = phrases.say(
      """
      \(Typography.capitalised(levers.name(most.path))) compte le plus pour \(subject) : \(alone) \
      de sa variance à lui seul, \(share) avec ses interactions et le hasard des vies.
      """,
      """
      \(Typography.capitalised(levers.name(most.path))) matters most for \(subject): \(alone) of \
      its variance alone, \(share) with its interactions and the chance of lives.
      """
    ).inTypography(language)
    let sum = ranked.reduce(0) { $0 + max($1.first, 0) }
    if sum < 0.8 {
      text += phrases.say(
        " \(percent(1 - sum)) tiennent aux interactions de plusieurs réglages, et au hasard des vies.",
        " \(percent(1 - sum)) come from interactions of several settings, and from the chance of lives."
      )
    }
    return text
  }

  /// The outcome did not vary.
  public func still(_ subject: String) -> String {
    phrases.say(
      "Dans ces plages, rien ne fait varier \(subject).",
      "In these ranges nothing makes \(subject) vary.")
  }

  /// Too few runs have a value.
  public func tooFew(_ subject: String) -> String {
    phrases.say(
      "Trop peu de simulations ont une valeur pour dire ce qui compte pour \(subject).",
      "Too few runs have a value to tell what matters for \(subject).")
  }

  /// A share of variance.
  public func percent(_ share: Double) -> String {
    numbers.percent(min(max(share, 0), 1), decimals: 0)
  }

  /// Settings that were not varied; nothing when all were.
  public func leftOut(_ paths: [SettingPath]) -> String? {
    guard !paths.isEmpty else { return nil }
    return Typography.labelled(
      phrases.say(
        "Non variés, car d’autres réglages les bornent", "Not varied, as other settings bind them"),
      Typography.list(paths.map(levers.path), in: language) + ".", in: language)
  }

  /// With fewer replicates per point than this, the chance of lives shows in Sobol's total indices.
  private static let fewReplicates = 32

  /// With few replicates a mean still holds the chance of its lives, which no setting explains alone;
  /// nothing with many.
  public func chance(replicates: Int) -> String? {
    guard replicates < Self.fewReplicates else { return nil }
    let count = ExperimentWording(language).replicates(replicates)
    return phrases.say(
      """
      Avec \(count) par point, les parts « avec les autres » contiennent aussi le hasard des vies : \
      elles peuvent être trop hautes, et les interactions moindres qu’il n’y paraît.
      """.replacing("« ", with: "«\(Typography.noBreakSpace)")
        .replacing(" »", with: "\(Typography.noBreakSpace)»"),
      """
      With \(count) per point, the shares “with the others” also hold the chance of lives: they may be \
      too high, and interactions less than they seem.
      """
    ).inTypography(language)
  }

  /// Sobol's indices of few base points are rough.
  public func rough(_ count: Int) -> String? {
    guard count < 64 else { return nil }
    return phrases.say(
      "\(numbers.whole(count)) points de base seulement : l’ordre peut changer avec davantage (points N).",
      "\(numbers.whole(count)) base points only: the order may change with more of them (points N)."
    ).inTypography(language)
  }

  private func number(_ count: Int) -> String {
    let words =
      phrases.isFrench
      ? ["Deux", "Trois", "Quatre", "Cinq", "Six"] : ["Two", "Three", "Four", "Five", "Six"]
    return words.indices.contains(count - 2) ? words[count - 2] : numbers.whole(count)
  }

  private func bare(_ text: String) -> String {
    text.hasPrefix("+") ? String(text.dropFirst()) : text
  }
}

extension MeasureSubject {
  /// « l’effet du programme sur le taux de coopération ».
  static func effect(_ measure: Measure, in language: Language) -> String {
    Phrases(language).say("l’effet du programme sur ", "the programme’s effect on ")
      + MeasureSubject(measure, in: language).text
  }
}

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

  /// The settings that decide: « Trois réglages comptent le plus pour le taux de coopération : … », or that
  /// the order is not sure, where trajectories are few or intervals meet.
  ///
  /// - Parameters:
  ///   - ranked: every setting with its μ*, the largest first.
  ///   - trajectories: how many trajectories they come from.
  public func morris(
    _ measure: Measure, _ response: Response, ranked: [(path: SettingPath, effect: Estimate)],
    trajectories: Int
  ) -> String {
    guard let most = ranked.first, most.effect.value > 0 else {
      return still(measure, response)
    }
    let leading = ranked.prefix { $0.effect.value >= most.effect.value * Self.leadingShare }
    let others = ranked.dropFirst(leading.count)
    let isSure =
      trajectories >= Self.fewTrajectories
      && Self.isToldApart(leading.map(\.effect), from: others.map(\.effect))
    let opening = opening(
      subject(measure, response), leading.count, of: ranked.count, isSure: isSure)
    let named = leading.prefix(Self.mostNamed).map { levers.name($0.path) }
    let rest = leading.count - named.count
    let list =
      rest == 0
      ? Typography.list(named, in: language)
      : named.joined(separator: ", ")
        + phrases.say(
          " et \(numbers.whole(rest)) de plus", " and \(numbers.whole(rest)) more")
    let text = Typography.labelled(opening, list + ". ", in: language)
    return text + size(ranked.map(\.effect.value), MeasureUnit(measure))
  }

  /// With fewer trajectories than this, the order of settings is not sure (Campolongo, Cariboni &
  /// Saltelli 2007 use 10 to 20 of them), and intervals of μ* are too narrow.
  private static let fewTrajectories = 10

  /// Whether every interval of some lies above those of the others.
  private static func isToldApart(_ leading: [Estimate], from others: [Estimate]) -> Bool {
    let ends = leading.map { $0.interval?.lowerBound ?? -.infinity }
    let tops = others.map { $0.interval?.upperBound ?? .infinity }
    guard let least = ends.min(), let most = tops.max() else { return false }
    return least > most
  }

  private func opening(_ subject: String, _ count: Int, of all: Int, isSure: Bool) -> String {
    if all == 1 {
      return phrases.say("Le réglage essayé pour \(subject)", "The setting tried for \(subject)")
    }
    if count == all {
      return phrases.say(
        "Aucun réglage n’a plus de trois fois l’effet d’un autre pour \(subject)",
        "No setting has more than three times the effect of another for \(subject)")
    }
    switch (count, isSure) {
    case (1, true):
      return phrases.say(
        "Un réglage compte bien plus que les autres pour \(subject)",
        "One setting matters far more than the others for \(subject)")
    case (1, false):
      return phrases.say(
        "Un réglage vient en tête pour \(subject), sans que l’ordre soit sûr",
        "One setting comes first for \(subject), though the order is not sure")
    case (_, true):
      return phrases.say(
        "\(number(count)) réglages comptent le plus pour \(subject)",
        "\(number(count)) settings matter most for \(subject)")
    case (_, false):
      return phrases.say(
        "\(number(count)) réglages viennent en tête pour \(subject), sans que l’ordre soit sûr",
        "\(number(count)) settings come first for \(subject), though the order is not sure")
    }
  }

  /// What the largest effects come to; those that are written alike are told together.
  private func size(_ effects: [Double], _ unit: MeasureUnit) -> String {
    let texts = effects.map { bare(numbers.differenceInWords($0, of: unit)) }
    let equals = texts.prefix { $0 == texts[0] }.count
    if equals > 1 {
      return phrases.say(
        "D’un bout à l’autre de sa plage, chacun des \(count(equals)) premiers fait en moyenne une différence de \(texts[0]).",
        "From one end of its range to the other, each of the first \(count(equals)) makes a difference of \(texts[0]) on average."
      )
    }
    let isAlone =
      effects.count < 2 || effects[1] < effects[0] * Self.leadingShare
    return phrases.say(
      "D’un bout à l’autre de sa plage, \(isAlone ? "il" : "le premier") fait en moyenne une différence de \(texts[0]).",
      "From one end of its range to the other, \(isAlone ? "it" : "the first") makes a difference of \(texts[0]) on average."
    )
  }

  /// How many trajectories Morris’s effects come from, how many were left out, and that few make an
  /// order that may change.
  public func trajectories(_ used: Int, of planned: Int) -> String {
    let count = numbers.counted(
      used, one: Bilingual(fr: "trajectoire", en: "trajectory"),
      many: Bilingual(fr: "trajectoires", en: "trajectories"))
    let lost =
      used < planned
      ? phrases.say(
        " (\(numbers.whole(planned)) prévues : il manque des valeurs aux autres)",
        " (\(numbers.whole(planned)) planned: the others lack values)")
      : ""
    let enough = phrases.quoted("points \(Self.fewTrajectories)")
    let few =
      used < Self.fewTrajectories
      ? phrases.say(
        " Avec si peu, l’ordre peut changer, et les intervalles sont trop étroits : demandez \(enough) au moins.",
        " With so few, the order may change, and intervals are too narrow: ask for \(enough) at least."
      )
      : ""
    return phrases.say(
      "Mesuré sur \(count)\(lost) ; chacune déplace une fois chaque réglage.\(few)",
      "Measured on \(count)\(lost); each moves every setting once.\(few)"
    ).inTypography(language)
  }

  /// The shares of variance: « Le taux de contact explique à lui seul 62 % de ce qui fait varier … »
  ///
  /// - Parameter ranked: every setting with its two indices, the largest total first.
  public func sobol(
    _ measure: Measure, _ response: Response,
    ranked: [(path: SettingPath, first: Double, total: Double)]
  ) -> String {
    guard let most = ranked.first, most.total.isFinite else { return still(measure, response) }
    let subject = subject(measure, response)
    let share = percent(most.total)
    let alone = percent(most.first)
    var text = phrases.say(
      """
      \(levers.name(most.path)) compte le plus pour \(subject) : \(alone) \
      de sa variance à lui seul, \(share) avec ses interactions et le hasard des vies.
      """,
      """
      \(levers.name(most.path)) matters most for \(subject): \(alone) of \
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

  /// The outcome did not vary, which says nothing of the settings.
  public func still(_ measure: Measure, _ response: Response) -> String {
    let subject = Typography.capitalised(subject(measure, response))
    return phrases.say(
      """
      \(subject) n’a pas varié aux points essayés : rien n’y dit quels réglages comptent. Essayez une \
      semaine plus tardive, des plages plus larges, ou une autre mesure.
      """,
      """
      \(subject) did not vary at the points tried: nothing there tells which settings matter. Try a \
      later week, wider ranges, or another metric.
      """
    ).inTypography(language)
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

  private func number(_ count: Int) -> String { Typography.capitalised(self.count(count)) }

  private func count(_ count: Int) -> String {
    let words =
      phrases.isFrench
      ? ["deux", "trois", "quatre", "cinq", "six"] : ["two", "three", "four", "five", "six"]
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

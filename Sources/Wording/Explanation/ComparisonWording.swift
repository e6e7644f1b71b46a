import Experiments
import Exploration
import SourceText
import TerritoryModel

/// Two branches compared, in sentences that claim no more than their intervals do.
public struct ComparisonWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Comparisons in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// What two branches are called in a sentence.
  public enum Pair: Sendable, Hashable {
    /// A branch against itself without its programme.
    case programme
    /// Two branches by their names.
    case branches(String, String)
  }

  /// The difference of one measure: « Avec le programme, le taux de coopération est plus haut de 2,1
  /// points (intervalle à 95 % : 1,6 à 2,6). »
  public func difference(
    _ measure: Measure, _ difference: PairedDifference?, between pair: Pair
  ) -> String {
    let subject = MeasureSubject(measure, in: language)
    let (opening, closing) = places(pair)
    guard let difference else {
      return phrases.say(
        "\(Typography.capitalised(subject.text)) n’a de valeur dans aucune vie des deux côtés.",
        "\(Typography.capitalised(subject.text)) has no value on both sides of any life.")
    }
    let unit = MeasureUnit(measure)
    if difference.mean == 0, difference.interval.map({ $0 == 0...0 }) ?? true {
      return phrases.say(
        "\(opening), \(subject.text) est exactement \(subject.same)\(closing) : aucune vie ne diffère.",
        "\(opening), \(subject.text) is exactly \(subject.same)\(likewise(pair)): no life differs."
      ).inTypography(language)
    }
    let size = magnitude(difference.mean, of: unit)
    let compared = subject.compared(isHigher: difference.mean > 0)
    guard let interval = difference.interval else {
      return phrases.say(
        """
        \(opening), \(subject.text) est \(compared) de \(size)\(closing), dans une seule vie : \
        aucun intervalle ne dit ce que vaut cet écart.
        """,
        """
        \(opening), \(subject.text) is \(size) \(compared)\(closing), in one life only: no \
        interval tells what this difference is worth.
        """
      ).inTypography(language)
    }
    guard !interval.contains(0) else {
      let mean = numbers.differenceInWords(difference.mean, of: unit)
      let range = range(interval) { numbers.difference($0, of: unit) }
      return phrases.say(
        """
        \(opening), rien ne dit que \(subject.text) soit plus ou moins élevé\
        \(subject.agreement)\(closing) : écart de \(mean) (\(range)).
        """,
        """
        \(opening), nothing tells whether \(subject.text) is higher or lower\(closing): \
        difference \(mean) (\(range)).
        """
      ).inTypography(language)
    }
    let sizes = [abs(interval.lowerBound), abs(interval.upperBound)]
    let range = range(min(sizes[0], sizes[1])...max(sizes[0], sizes[1])) {
      bare(magnitude($0, of: unit, inWords: false))
    }
    return phrases.say(
      "\(opening), \(subject.text) est \(compared) de \(size)\(closing) (\(range)).",
      "\(opening), \(subject.text) is \(size) \(compared)\(closing) (\(range)).")
  }

  /// The same at a moment: « Semaine 52 (1 an) : avec le programme, … »
  public func row(_ row: BranchComparison.Row, between pair: Pair) -> String {
    dated(difference(row.measure, row.difference, between: pair), week: row.week)
  }

  /// A sentence with its moment before it.
  func dated(_ sentence: String, week number: Int) -> String {
    let week = phrases.say("Semaine ", "Week ") + numbers.whole(number)
    let shown =
      number > 0 && number % 52 == 0 ? "\(week) (\(numbers.duration(weeks: number)))" : week
    return Typography.labelled(
      shown, sentence.prefix(1).lowercased() + sentence.dropFirst(), in: language)
  }

  /// What pairing lives saved; nothing when neither side varies.
  public func saving(_ difference: PairedDifference?) -> String? {
    guard let saved = difference?.varianceSaved, difference?.interval != nil else { return nil }
    guard saved > 0 else {
      return phrases.say(
        "Comparer vie à vie n’ôte rien au hasard de l’écart.",
        "Comparing life by life takes no chance out of the difference.")
    }
    // A share below one is never shown as the whole.
    let isNearlyAll = saved > 0.995 && saved < 1
    let share =
      isNearlyAll
      ? phrases.say("plus de ", "more than ") + numbers.percent(0.99, decimals: 0)
      : numbers.percent(saved, decimals: 0)
    return phrases.say(
      "Comparer vie à vie, avec les mêmes tirages, ôte \(share) de la variance de l’écart.",
      "Comparing life by life, with the same draws, removes \(share) of the variance of the difference."
    )
  }

  /// Which posts the difference never reached, or why that cannot be told.
  public func untouched(_ comparison: BranchComparison) -> String {
    guard comparison.sharesDraws else {
      return phrases.say(
        """
        Les deux branches n’ont pas la même graine : leurs vies ne partagent aucun tirage, et \
        l’écart porte aussi le hasard.
        """,
        """
        The two branches have different seeds: their lives share no draw, and the difference \
        carries chance as well.
        """
      ).inTypography(language)
    }
    guard let posts = comparison.untouched else {
      return phrases.say(
        "Les deux territoires n’ont pas les mêmes postes : on ne peut les suivre poste à poste.",
        "The two territories have different posts: they cannot be followed post by post."
      ).inTypography(language)
    }
    let week = numbers.whole(comparison.week)
    switch posts.equal {
    case posts.total:
      return phrases.say(
        """
        Chaque poste de chaque vie a exactement le même état, au bit près, jusqu’à la semaine \
        \(week).
        """,
        """
        Every post of every life has exactly the same state, to the last bit, until week \(week).
        """)
    case 0:
      return phrases.say(
        """
        Aucun poste n’a gardé exactement le même état chaque semaine : la différence a touché tout \
        le monde, fût-ce d’un rien.
        """,
        """
        No post kept exactly the same state in every week: the difference reached everybody, \
        however slightly.
        """)
    default:
      // A share above zero is never shown as none, nor one below one as the whole.
      let share =
        posts.share < 0.001
        ? phrases.say("Moins de ", "Less than ") + numbers.percent(0.001)
        : (posts.share > 0.999
          ? phrases.say("Plus de ", "More than ") + numbers.percent(0.999)
          : numbers.percent(posts.share))
      let count = phrases.say(
        "\(numbers.whole(posts.equal)) sur \(numbers.whole(posts.total)), toutes vies comptées",
        "\(numbers.whole(posts.equal)) of \(numbers.whole(posts.total)), all lives counted")
      return phrases.say(
        """
        \(share) des postes (\(count)) ont exactement le même état, au bit près, chaque semaine : \
        la différence ne les a jamais atteints.
        """,
        """
        \(share) of posts (\(count)) have exactly the same state, to the last bit, in every week: \
        the difference never reached them.
        """
      ).inTypography(language)
    }
  }

  // MARK: Pieces

  /// « Avec le programme », and what the sentence compares with.
  private func places(_ pair: Pair) -> (opening: String, closing: String) {
    switch pair {
    case .programme: (phrases.say("Avec le programme", "With the programme"), "")
    case .branches(let first, let second):
      (
        phrases.say("Dans \(quoted(first))", "In \(quoted(first))"),
        phrases.say(" que dans \(quoted(second))", " than in \(quoted(second))")
      )
    }
  }

  /// What an English sentence that says “the same” ends with.
  private func likewise(_ pair: Pair) -> String {
    if case .branches(_, let second) = pair { " as in \(quoted(second))" } else { "" }
  }

  private func quoted(_ name: String) -> String { phrases.quoted(name) }

  /// « intervalle à 95 % : 1,6 à 2,6 ».
  func range(_ interval: ClosedRange<Double>, _ number: (Double) -> String) -> String {
    let ends =
      number(interval.lowerBound) + phrases.say(" à ", " to ") + number(interval.upperBound)
    return Typography.labelled(
      phrases.say("intervalle à 95\(Typography.narrowSpace)%", "95% interval"), ends, in: language)
  }

  private func magnitude(
    _ value: Double, of unit: MeasureUnit, inWords: Bool = true
  ) -> String {
    bare(
      inWords
        ? numbers.differenceInWords(abs(value), of: unit) : numbers.difference(abs(value), of: unit)
    )
  }

  private func bare(_ text: String) -> String {
    text.hasPrefix("+") ? String(text.dropFirst()) : text
  }
}

extension String {
  /// The text with the spaces that French puts before high punctuation, where plain ones stand.
  public func inTypography(_ language: Language) -> String {
    guard language == .french else { return self }
    var text = ""
    let characters = Array(self)
    for (place, character) in characters.enumerated() {
      let next = place + 1 < characters.count ? characters[place + 1] : nil
      switch (character, next) {
      case (" ", ":"): text += Typography.noBreakSpace
      case (" ", ";"), (" ", "!"), (" ", "?"): text += Typography.narrowSpace
      default: text.append(character)
      }
    }
    return text
  }
}

import Experiments
import Exploration
import Simulation
import SourceText
import TerritoryModel

/// The sentences beside plots, tables and runs.
public struct LookWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Looks in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }
  private var measures: MeasureWording { MeasureWording(language) }
  private var branches: BranchWording { BranchWording(language) }

  /// A mean and its band: « 29,2 % (8 vies sur 10 : 25,0–33,1) »; a dash when there is no value.
  public func value(_ band: Band?, of unit: MeasureUnit) -> String {
    guard let band else { return Typography.missing }
    let mean = numbers.value(band.mean, of: unit)
    guard band.count > 1 else { return mean }
    let range = numbers.band(low: band.low, high: band.high) { numbers.bareValue($0, of: unit) }
    // The parenthesis that opens the band also holds its name.
    let name = phrases.say("(8 vies sur 10 :", "(8 lives out of 10:")
    return "\(mean) \(name)\(Typography.noBreakSpace)\(range.dropFirst())"
  }

  /// A mean and its band without words, where a title says what they are: « 29,2 % (25,0–33,1) ».
  public func shortValue(_ band: Band?, of unit: MeasureUnit) -> String {
    guard let band else { return Typography.missing }
    let mean = numbers.value(band.mean, of: unit)
    return band.count > 1 ? "\(mean) \(self.band(band, of: unit))" : mean
  }

  /// The band alone: « (25,0–33,1) »; a dash with one replicate.
  public func band(_ band: Band?, of unit: MeasureUnit) -> String {
    guard let band, band.count > 1 else { return Typography.missing }
    return numbers.band(low: band.low, high: band.high) { numbers.bareValue($0, of: unit) }
  }

  /// The interval of the mean alone: « [28,6 ; 29,8] »; a dash with one replicate.
  public func interval(_ interval: ClosedRange<Double>?, of unit: MeasureUnit) -> String {
    guard let interval else { return Typography.missing }
    return numbers.interval(unit.possible(interval)) { numbers.bareValue($0, of: unit) }.unbroken
  }

  /// A difference and its interval: « +1,3 point, intervalle à 95 % [+1,0 ; +1,6] ».
  public func difference(_ difference: PairedDifference?, of unit: MeasureUnit) -> String {
    guard let difference else { return Typography.missing }
    let mean = numbers.differenceInWords(difference.mean, of: unit)
    guard let interval = difference.interval else { return mean }
    let shown = numbers.interval(interval) { numbers.difference($0, of: unit) }.unbroken
    return phrases.say(
      "\(mean), intervalle à 95\(Typography.narrowSpace)% \(shown)",
      "\(mean), 95% interval \(shown)")
  }

  /// Where a measure is at a week: « Semaine 52 (1 an), 32 vies : taux de coopération 29,2 % … ».
  public func state(
    _ measure: Measure, band: Band?, week: Int, replicates: Int
  ) -> String {
    let place = Typography.capitalised(branches.week(week)) + ", " + branches.lives(replicates)
    let text = "\(measures.name(measure)) \(value(band, of: MeasureUnit(measure)))."
    return Typography.labelled(place, text, in: language)
  }

  /// How a measure moved between two weeks: « Depuis la semaine 0 : +1,3 point, intervalle … ».
  public func moved(_ change: PairedDifference?, of measure: Measure, since week: Int) -> String {
    guard let change else { return "" }
    let since = phrases.say("Depuis la \(branches.week(week))", "Since \(branches.week(week))")
    return Typography.labelled(
      since, difference(change, of: MeasureUnit(measure)) + ".", in: language)
  }

  /// A mean at a week.
  public typealias Point = (week: Int, mean: Double)

  /// Curves in words: « Volume de coopération, de la semaine 0 à la semaine 52 : pilote, de 3,17 à
  /// 6,11 ; base, de 3,17 à 4,68 (semaine 26). »
  public func curves(
    _ title: String, weeks: ClosedRange<Int>, unit: MeasureUnit,
    _ curves: [(name: String, first: Point?, last: Point?)], isCut: Bool = false
  ) -> String {
    let start = numbers.whole(weeks.lowerBound)
    let end = numbers.whole(weeks.upperBound)
    let place =
      weeks.count == 1
      ? phrases.say("\(title), semaine \(end)", "\(title), week \(end)")
      : phrases.say(
        "\(title), de la semaine \(start) à la semaine \(end)",
        "\(title), from week \(start) to week \(end)")
    let parts = curves.map { curve in
      let text = path(first: curve.first, last: curve.last, weeks: weeks, unit: unit)
      return curve.name.isEmpty ? text : "\(curve.name), \(text)"
    }
    return Typography.labelled(
      place,
      (parts + (isCut ? ["…"] : [])).joined(separator: phrases.semicolon + " ")
        + (isCut ? "" : "."), in: language)
  }

  /// « de 3,17 à 4,68 (semaine 26) »: a week is told when it is not that of all curves.
  private func path(
    first: Point?, last: Point?, weeks: ClosedRange<Int>, unit: MeasureUnit
  ) -> String {
    guard let first, let last else { return phrases.say("aucune valeur", "no value") }
    func value(_ point: Point, expected: Int) -> String {
      let value = numbers.value(point.mean, of: unit)
      let week = numbers.whole(point.week)
      return point.week == expected
        ? value : phrases.say("\(value) (semaine \(week))", "\(value) (week \(week))")
    }
    let end = value(last, expected: weeks.upperBound)
    guard first.week < last.week else { return end }
    let start = value(first, expected: weeks.lowerBound)
    return phrases.say("de \(start) à \(end)", "from \(start) to \(end)")
  }

  /// The run was stopped before the week asked for.
  public func interrupted(at week: Int, asked: Int, replicates: Int) -> String {
    let here = branches.week(week)
    let there = numbers.whole(asked)
    return replicates == 1
      ? phrases.say(
        "Interrompu à la \(here), sur \(there) demandées : ce qui est calculé est gardé.",
        "Interrupted at \(here) of the \(there) asked for: what is computed is kept.")
      : phrases.say(
        """
        Interrompu : toutes les vies se tiennent à la \(here), sur \(there) demandées ; ce qui est \
        calculé est gardé.
        """,
        """
        Interrupted: all lives stand at \(here) of the \(there) asked for; what is computed is kept.
        """)
  }

  /// Nothing had to be run.
  public func alreadyThere(_ week: Int) -> String {
    phrases.say("Déjà à la \(branches.week(week)).", "Already at \(branches.week(week)).")
  }

  /// What happened on the way: « En chemin : Grande Rencontre (semaines 12 et 38). »
  public func events(_ events: [(name: String, weeks: [Int])]) -> String {
    guard !events.isEmpty else { return "" }
    let parts = events.map { event in
      let shown = event.weeks.prefix(4).map { numbers.whole($0) }
      let more = event.weeks.count - shown.count
      let weeks =
        more > 0
        ? shown.joined(separator: ", ") + ", …" : Typography.list(Array(shown), in: language)
      let word =
        event.weeks.count == 1
        ? phrases.say("semaine", "week") : phrases.say("semaines", "weeks")
      return "\(event.name) (\(word) \(weeks))"
    }
    return Typography.labelled(
      phrases.say("En chemin", "On the way"), Typography.list(parts, in: language) + ".",
      in: language)
  }

  /// Says that a table leaves weeks out.
  public func every(_ weeks: Int) -> String {
    phrases.say(
      "Une ligne toutes les \(numbers.weeks(weeks)) ; la dernière est celle de la fin.",
      "One row every \(numbers.weeks(weeks)); the last one is that of the end.")
  }

  /// Where the mean may lie: « Intervalle à 95 % de la moyenne : [28,6 ; 29,8]. »
  public func meanInterval(_ interval: ClosedRange<Double>, of unit: MeasureUnit) -> String {
    Typography.labelled(
      phrases.say("Intervalle à 95 % de la moyenne", "95% interval of the mean"),
      self.interval(interval, of: unit) + ".", in: language)
  }

  /// What a column of comparisons holds.
  public var varianceSaved: String {
    phrases.say(
      "part de variance que la comparaison vie à vie épargne",
      "share of variance that comparing life by life saves")
  }

  /// How many people a page leaves out.
  public func morePeople(_ count: Int) -> String {
    let shown = numbers.counted(
      count, one: Bilingual(fr: "autre personne", en: "more person"),
      many: Bilingual(fr: "autres personnes", en: "more people"))
    return phrases.say(
      "… et \(shown) : « > personnes.csv » à la fin de la commande les écrit toutes.",
      "… and \(shown): “> people.csv” at the end of the command writes them all.")
  }

  /// How a number over people is made.
  public var reporterMeaning: String {
    phrases.say(
      "Calculé dans chaque vie sur les personnes en poste cette semaine-là, puis résumé.",
      "Computed in each life over the people who hold a post that week, then summarised.")
  }

  /// How often parentheses are explained; once under each table of means and bands.
  public func bandNote(isSingle: Bool) -> String {
    isSingle ? RunText.oneReplicateNote.text[language] : RunText.bandNote.text[language]
  }
}

extension String {
  /// The text as one word: a line never ends inside it.
  var unbroken: String {
    String(map { $0 == " " ? Character(Typography.noBreakSpace) : $0 })
  }
}

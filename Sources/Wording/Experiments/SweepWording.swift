import Experiments
import Exploration
import TerritoryModel

/// What an outcome becomes along a lever, in sentences.
public struct SweepWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Sweeps in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }
  private var levers: LeverWording { LeverWording(language) }

  /// A level, and what came of it there.
  public struct Place: Sendable, Hashable {
    /// The level, as people read it.
    public var level: String
    /// The mean, or the programme's effect.
    public var mean: Double

    /// A level and what came of it.
    public init(level: String, mean: Double) {
      self.level = level
      self.mean = mean
    }
  }

  /// What the runs tell apart, life by life.
  public struct Told: Sendable, Hashable {
    /// Whether the first level is told from the last.
    public var ends: Bool
    /// Whether the lowest is told from the highest: chosen after looking, they are judged among all pairs.
    public var extremes: Bool
    /// Whether the highest is told from both ends, judged among all pairs too.
    public var peak: Bool

    /// What is told apart.
    public init(ends: Bool, extremes: Bool, peak: Bool) {
      self.ends = ends
      self.extremes = extremes
      self.peak = peak
    }
  }

  /// What one lever does: « Quand « taux de contact » (contact.rate) va de 0,05 à 0,5, le taux de
  /// coopération va de 12,3 % à 48,9 %. »
  ///
  /// - Parameter told: what the runs tell apart.
  public func level(
    _ measure: Measure, along path: SettingPath, _ places: [Place], told: Told
  ) -> String {
    let subject = MeasureSubject(measure, in: language).text
    let unit = MeasureUnit(measure)
    guard let first = places.first, let last = places.last, places.count > 1 else {
      return nothing(subject)
    }
    let name = levers.name(path)
    let sentence = phrases.say(
      """
      Quand \(name) va de \(first.level) à \(last.level), \(subject) va de \
      \(numbers.value(first.mean, of: unit)) à \(numbers.value(last.mean, of: unit)).
      """,
      """
      When \(name) goes from \(first.level) to \(last.level), \(subject) goes from \
      \(numbers.value(first.mean, of: unit)) to \(numbers.value(last.mean, of: unit)).
      """)
    let text = sentence + (told.peak ? peak(places, unit) : "")
    return text + doubt(told, places) { numbers.value($0, of: unit) }
  }

  /// What a programme does along one lever: « Quand … va de 0,05 à 0,5, l’effet du programme sur le
  /// taux de coopération va de +0,4 point à +5,6 points. »
  ///
  /// - Parameter told: what the runs tell apart.
  public func effect(
    _ measure: Measure, along path: SettingPath, _ places: [Place], told: Told
  ) -> String {
    let subject = MeasureSubject(measure, in: language).text
    let unit = MeasureUnit(measure)
    guard let first = places.first, let last = places.last, places.count > 1 else {
      return nothing(subject)
    }
    let name = levers.name(path)
    func shown(_ place: Place) -> String { numbers.differenceInWords(place.mean, of: unit) }
    return phrases.say(
      """
      Quand \(name) va de \(first.level) à \(last.level), l’effet du programme sur \(subject) va \
      de \(shown(first)) à \(shown(last)).
      """,
      """
      When \(name) goes from \(first.level) to \(last.level), the programme’s effect on \(subject) \
      goes from \(shown(first)) to \(shown(last)).
      """) + doubt(told, places) { numbers.differenceInWords($0, of: unit) }
  }

  /// What two levers do together: the lowest and the highest corner.
  ///
  /// - Parameter isTold: whether the runs tell the lowest from the highest.
  public func surface(
    _ measure: Measure, isEffect: Bool, lowest: Place, highest: Place, isTold: Bool
  ) -> String {
    let subject = MeasureSubject(measure, in: language).text
    let unit = MeasureUnit(measure)
    func shown(_ place: Place) -> String {
      isEffect
        ? numbers.differenceInWords(place.mean, of: unit) : numbers.value(place.mean, of: unit)
    }
    let what =
      isEffect ? MeasureSubject.effect(measure, in: language) : subject
    let text = phrases.say(
      "\(what) va de \(shown(lowest)) (\(lowest.level)) à \(shown(highest)) (\(highest.level)).",
      "\(what) goes from \(shown(lowest)) (\(lowest.level)) to \(shown(highest)) (\(highest.level))."
    )
    return Typography.capitalised(text) + doubt(isTold)
  }

  /// A lever of words has no line between its levels: each is told.
  ///
  /// - Parameter isTold: whether the runs tell the lowest level from the highest.
  public func words(
    _ measure: Measure, isEffect: Bool, along path: SettingPath, _ places: [Place], isTold: Bool
  ) -> String {
    let unit = MeasureUnit(measure)
    let subject = MeasureSubject(measure, in: language).text
    let what =
      isEffect ? MeasureSubject.effect(measure, in: language) : subject
    let parts = places.map { place in
      let value =
        isEffect
        ? numbers.differenceInWords(place.mean, of: unit) : numbers.value(place.mean, of: unit)
      return phrases.say("\(value) avec \(place.level)", "\(value) with \(place.level)")
    }
    return Typography.labelled(
      phrases.say("Selon \(levers.name(path)), \(what)", "By \(levers.name(path)), \(what)"),
      Typography.list(parts, in: language) + ".", in: language)
      + (places.count > 1 ? doubt(isTold) : "")
  }

  /// The fewest lives of which a band and an interval are told: of fewer, an interval is wider than what
  /// it tells of, and eight lives out of ten are all of them.
  public static let fewestLives = 5

  /// Why a table has neither bands nor intervals; nothing when the lives are enough for them.
  public func fewLives(_ count: Int) -> String? {
    guard count < Self.fewestLives else { return nil }
    let lives = numbers.counted(
      count, one: Bilingual(fr: "vie", en: "life"), many: Bilingual(fr: "vies", en: "lives"))
    let fewest = numbers.whole(Self.fewestLives)
    return phrases.say(
      """
      Avec \(lives) par point, ni la place de 8 vies sur 10 ni un intervalle ne se disent : il en faut \
      au moins \(fewest).
      """,
      """
      With \(lives) at each point, neither where 8 lives out of 10 lie nor an interval can be told: \
      that takes at least \(fewest).
      """
    ).inTypography(language)
  }

  /// Where the mean is highest, when that is between the ends.
  private func peak(_ places: [Place], _ unit: MeasureUnit) -> String {
    guard let highest = places.indices.max(by: { places[$0].mean < places[$1].mean }),
      highest != places.startIndex, highest != places.count - 1
    else { return "" }
    let value = numbers.value(places[highest].mean, of: unit)
    return phrases.say(
      " Le plus haut, \(value), est à \(places[highest].level).",
      " The highest, \(value), is at \(places[highest].level).")
  }

  /// Says so when nothing tells the ends apart, and which levels are told apart where some are.
  private func doubt(_ told: Told, _ places: [Place], _ shown: (Double) -> String) -> String {
    guard !told.ends, told.extremes, let lowest = places.min(by: { $0.mean < $1.mean }),
      let highest = places.max(by: { $0.mean < $1.mean })
    else { return doubt(told.ends) }
    return phrases.say(
      " Rien ne distingue ces deux bouts du hasard, mais le plus bas (\(shown(lowest.mean)) à \(lowest.level)) se distingue du plus haut (\(shown(highest.mean)) à \(highest.level)).",
      " Nothing tells these two ends from chance, but the lowest (\(shown(lowest.mean)) at \(lowest.level)) is told from the highest (\(shown(highest.mean)) at \(highest.level))."
    )
  }

  /// Says so when nothing tells the levels apart.
  private func doubt(_ isTold: Bool) -> String {
    guard !isTold else { return "" }
    return phrases.say(
      " Rien ne distingue ces différences du hasard.",
      " Nothing tells these differences from chance.")
  }

  private func nothing(_ subject: String) -> String {
    phrases.say(
      "Aucun niveau ne donne de valeur : \(subject) n’a rien à compter.",
      "No level gives a value: \(subject) has nothing to count."
    ).inTypography(language)
  }
}

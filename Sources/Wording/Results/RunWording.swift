import TerritoryModel

/// The sentences of the report of a run that hold values.
public struct RunWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// The report in a language.
  public init(_ language: Language) { self.language = language }

  private var numbers: NumberWording { NumberWording(language) }

  /// The column of the last week: « à la fin (3 ans) ».
  public func atEnd(weeks: Int) -> String {
    let duration = numbers.duration(weeks: weeks)
    return language == .french ? "à la fin (\(duration))" : "at the end (\(duration))"
  }

  /// What follows the name of a scenario whose people were multiplied; nothing when they were not.
  public func scale(_ factor: Int) -> String {
    factor > 1 ? " (× \(numbers.whole(factor)))" : ""
  }

  /// The day of week 0.
  public func start(_ day: CalendarDay) -> String {
    language == .french
      ? "Semaine 0 : \(numbers.day(day))." : "Week 0: \(numbers.day(day))."
  }

  /// The answer in a sentence: the effect of the programme on the cooperation rate, each time with
  /// its interval; a time without a value is left out.
  public func answer(
    _ effects: [(time: String, mean: Double, interval: ClosedRange<Double>?)]
  ) -> String {
    let parts = effects.map { effect in
      var part = numbers.points(effect.mean)
      if let interval = effect.interval {
        part += " " + numbers.interval(interval) { numbers.difference($0, of: .share) }
      }
      return part + " " + effect.time
    }
    let label =
      language == .french
      ? "Effet du programme sur le taux de coopération"
      : "Effect of the programme on the cooperation rate"
    return Typography.labelled(label, parts.joined(separator: ", ") + ".", in: language)
  }

  /// The actions of a programme by their first week, the first few in full.
  public func programme(_ actions: [Action], atMost count: Int = 6) -> String {
    guard !actions.isEmpty else { return RunText.noProgramme.text[language] }
    let shown = actions.sorted { $0.timing.at < $1.timing.at }.prefix(count).map { action in
      "\(action.kind.declaration.label[language]) (\(timing(action.timing)))"
    }
    let more = actions.count - shown.count
    guard more > 0 else { return Typography.list(shown, in: language) }
    let rest =
      language == .french
      ? (more < 2 ? "1 autre action" : "\(numbers.whole(more)) autres actions")
      : (more == 1 ? "1 more action" : "\(numbers.whole(more)) more actions")
    return Typography.list(shown + [rest], in: language)
  }

  /// When an action happens.
  public func timing(_ timing: Timing) -> String {
    let start = numbers.whole(timing.at)
    guard let every = timing.every, timing.times != 1 else {
      return language == .french ? "semaine \(start)" : "week \(start)"
    }
    let step = numbers.weeks(every)
    guard let times = timing.times else {
      return language == .french
        ? "dès la semaine \(start), toutes les \(step)" : "from week \(start), every \(step)"
    }
    return language == .french
      ? "\(numbers.whole(times)) fois dès la semaine \(start), toutes les \(step)"
      : "\(numbers.whole(times)) times from week \(start), every \(step)"
  }

  /// How much worse than the truth the believed view is.
  public func exaggeration(_ ratio: Double) -> String {
    let shown = numbers.number(ratio, decimals: 1)
    return language == .french
      ? "Ils se croient jugés \(shown) fois aussi négativement qu’ils ne le sont."
      : "They believe they are judged \(shown) times as negatively as they are."
  }

  /// The curve's value in words, for those who do not see it: « avec le programme : 29,2 % au départ,
  /// 30,1 % à la fin ».
  public func curve(_ label: String, start: Double?, end: Double?) -> String {
    func share(_ value: Double?) -> String {
      value.map { numbers.percent($0) } ?? Typography.missing
    }
    let text =
      language == .french
      ? "\(share(start)) au départ, \(share(end)) à la fin"
      : "\(share(start)) at the start, \(share(end)) at the end"
    return Typography.labelled(label, text, in: language)
  }

  /// The two ends of a curve in words, under its name when it has one.
  public func ends(_ label: String, start: String, end: String) -> String {
    let text =
      language == .french
      ? "\(start) au départ, \(end) à la fin" : "\(start) at the start, \(end) at the end"
    return label.isEmpty ? text : Typography.labelled(label, text, in: language)
  }

  /// How the numbers were made, so that anybody can make them again.
  public func provenance(
    program: String, model: Int, scenario: String, hash: String, seed: UInt64, replicates: Int,
    weeks: Int
  ) -> String {
    let count = numbers.counted(
      replicates, one: Bilingual(fr: "réplication", en: "replicate"),
      many: Bilingual(fr: "réplications", en: "replicates"))
    let duration = numbers.weeks(weeks)
    // A seed is an identifier: it is not grouped.
    return language == .french
      ? """
      \(count) de \(duration), graine \(seed), scénario \(scenario) (\(hash)), modèle \(model), \
      rencontre \(program).
      """
      : """
      \(count) of \(duration), seed \(seed), scenario \(scenario) (\(hash)), model \(model), \
      rencontre \(program).
      """
  }
}

import CommandLanguage
import Exploration
import SourceText
import TerritoryModel

/// How an experiment was run, in sentences that let anybody run it again.
public struct ExperimentWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Experiments in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// The method in one sentence: « 224 simulations (7 points, 32 réplications, mêmes tirages partout),
  /// lues à la semaine 104 ; graine 20, scénario petite-equipe (0123…), modèle 1, rencontre 0.4.0. »
  public func method(
    _ view: ExperimentView, points: Int?, program: String, model: Int, hash: String,
    designSeed: UInt64? = nil
  ) -> String {
    var inside: [String] = []
    if let points {
      inside.append(
        numbers.counted(
          points, one: Bilingual(fr: "point", en: "point"),
          many: Bilingual(fr: "points", en: "points")))
    }
    inside.append(replicates(view.replicates))
    inside.append(phrases.say("mêmes tirages partout", "the same draws everywhere"))
    let week = BranchWording(language).week(view.week)
    let inner = inside.joined(separator: ", ")
    let origin = origin(view, program: program, model: model, hash: hash, designSeed: designSeed)
    return phrases.say(
      "\(runs(view.runs)) (\(inner)), à la \(week)\(phrases.semicolon) \(origin).",
      "\(runs(view.runs)) (\(inner)), at \(week); \(origin).")
  }

  /// What decides every draw: « graine 20, scénario petite-equipe (0123…), modèle 1, rencontre 0.4.0 ».
  func origin(
    _ view: ExperimentView, program: String, model: Int, hash: String, designSeed: UInt64? = nil
  ) -> String {
    // A seed is an identifier: it is not grouped.
    let design =
      designSeed.map { phrases.say(", graine du plan \($0)", ", design seed \($0)") } ?? ""
    let scenario = SafeText.showing(view.branch.loaded.name)
    return phrases.say(
      """
      graine \(view.branch.seed)\(design), scénario \(scenario) (\(hash)), modèle \(model), \
      rencontre \(program)
      """,
      """
      seed \(view.branch.seed)\(design), scenario \(scenario) (\(hash)), model \(model), \
      rencontre \(program)
      """)
  }

  /// « 224 simulations ».
  public func runs(_ count: Int) -> String {
    numbers.counted(
      count, one: Bilingual(fr: "simulation", en: "run"),
      many: Bilingual(fr: "simulations", en: "runs"))
  }

  /// « 32 réplications ».
  public func replicates(_ count: Int) -> String {
    numbers.counted(
      count, one: Bilingual(fr: "réplication", en: "replicate"),
      many: Bilingual(fr: "réplications", en: "replicates"))
  }

  /// What is about to be done, told before it is: « 1 220 simulations, environ 12 s ; Ctrl-C arrête. »,
  /// of a search that may end earlier « Au plus 4 352 simulations et environ 40 s ; Ctrl-C arrête. »
  ///
  /// and where the number is known roughly « Sans doute de 100 à 380 simulations, et de 2 à 6 s environ. »
  ///
  /// - Parameter tellsKey: whether the key that stops it is told, where there is a keyboard.
  public func forecast(_ forecast: WorkForecast, tellsKey: Bool = true) -> String {
    let count = runs(forecast.runs)
    let time = numbers.waiting(seconds: forecast.seconds)
    let words: String
    if let range = forecast.range, range.lowerBound < range.upperBound {
      let (fewest, most) = (numbers.whole(range.lowerBound), runs(range.upperBound))
      let seconds = forecast.secondsRange
      let least = numbers.waiting(seconds: seconds.lowerBound)
      let longest = numbers.waiting(seconds: seconds.upperBound)
      words = phrases.say(
        "Sans doute de \(fewest) à \(most), et de \(least) à \(longest)",
        "Probably \(fewest) to \(most), and \(least) to \(longest)")
    } else if forecast.isUpperBound {
      words = phrases.say(
        "Au plus \(count) et environ \(time)", "At most \(count) and about \(time)")
    } else {
      words = phrases.say("\(count), environ \(time)", "\(count), about \(time)")
    }
    let key = tellsKey ? phrases.say(" ; Ctrl-C arrête.", "; Ctrl-C stops.") : "."
    return (words + key).inTypography(language)
  }

  /// Some points had no scenario; nothing when all had.
  public func failures(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return phrases.say(
      "\(runs(count)) sans résultat : des valeurs refusées ensemble.",
      "\(runs(count)) without a result: values that are refused together."
    ).inTypography(language)
  }
}

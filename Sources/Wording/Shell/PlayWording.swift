import TerritoryModel

/// The words of the check of a play.
public struct PlayWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Words in a language.
  public init(_ language: Language) { self.language = language }

  private var phrases: Phrases { Phrases(language) }
  private var numbers: NumberWording { NumberWording(language) }

  /// The column of the line at which a step begins.
  public var line: String { phrases.say("ligne", "line") }
  /// The column of what a step begins with.
  public var step: String { phrases.say("étape", "step") }
  /// The column of the time that a step computes.
  public var computing: String { phrases.say("calcul", "computing") }
  /// The column of the verdict.
  public var verdict: String { phrases.say("verdict", "verdict") }
  /// A step without mistake.
  public var ready: String { phrases.say("prêt", "ready") }
  /// A step with a mistake.
  public var failed: String { phrases.say("erreur", "mistake") }

  /// A time of computing.
  public func seconds(_ seconds: Double) -> String {
    "\(numbers.number(seconds, decimals: 1)) s"
  }

  /// The verdict in a sentence.
  public func summary(steps: Int, failures: Int, total: Double, longest: Double) -> String {
    let count = numbers.counted(
      steps, one: Bilingual(fr: "étape", en: "step"), many: Bilingual(fr: "étapes", en: "steps"))
    let time = phrases.say(
      "\(count), \(seconds(total)) de calcul en tout, \(seconds(longest)) pour la plus longue.",
      "\(count), \(seconds(total)) of computing in all, \(seconds(longest)) for the longest.")
    guard failures > 0 else {
      return phrases.say("Tout est prêt\(phrases.colon) \(time)", "All is ready: \(time)")
    }
    let wrong = numbers.counted(
      failures, one: Bilingual(fr: "étape échouerait", en: "step would fail"),
      many: Bilingual(fr: "étapes échoueraient", en: "steps would fail"))
    return phrases.say("\(wrong) sur \(time)", "\(wrong) out of \(time)")
  }
}

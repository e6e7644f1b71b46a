import Experiments
import Results
import SourceText
import TerritoryModel

/// How a batch goes and how it ended, in words.
public struct BatchWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Batches in a language.
  public init(_ language: Language) { self.language = language }

  private var numbers: NumberWording { NumberWording(language) }

  private func say(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  private func quoted(_ text: String) -> String {
    Typography.quoted(SafeText.showing(text), in: language)
  }

  /// Said while the plan is made and written, before any run.
  public var preparing: String { say("préparation du plan", "preparing the plan") }

  /// Done and total, rate, time left, failures: « 1 234/10 000 simulations · 151/s · reste 58 s ·
  /// aucun échec ».
  public func progress(_ progress: BatchProgress) -> String {
    var text = "\(numbers.whole(progress.done))/\(numbers.whole(progress.total))"
    text += say(
      progress.total < 2 ? " simulation" : " simulations", progress.total == 1 ? " run" : " runs")
    if let rate = progress.rate { text += " · \(self.rate(rate))" }
    if let remaining = progress.remaining, progress.left > 0 {
      let time = numbers.waiting(seconds: remaining)
      text += say(" · reste \(time)", " · \(time) left")
    }
    text += " · " + failures(progress.failed)
    guard progress.isHeld else { return text }
    return text
      + say(
        " · attend un autre programme, qui tient le fichier",
        " · waiting for another program, which holds the store")
  }

  /// Runs per second, with a decimal when they are few.
  public func rate(_ rate: Double) -> String {
    numbers.number(rate, decimals: rate < 10 ? 1 : 0) + "/s"
  }

  /// How many runs failed: « aucun échec », « 2 échecs ».
  public func failures(_ count: Int) -> String {
    count == 0
      ? say("aucun échec", "no failure")
      : numbers.counted(
        count, one: Bilingual(fr: "échec", en: "failure"),
        many: Bilingual(fr: "échecs", en: "failures"))
  }

  /// How a batch ended, and how to go on.
  public func ending(_ outcome: BatchOutcome, store: String) -> String {
    let done = outcome.progress.done
    let total = outcome.progress.total
    let place = quoted(store)
    var text: String
    if outcome.reason == .complete, outcome.leftOut > 0 {
      let left = numbers.whole(outcome.leftOut)
      text = say(
        """
        \(numbers.whole(done)) \(done < 2 ? "simulation est" : "simulations sont") dans \(place) : la \
        limite demandée est atteinte, le plan en compte \(left) de plus.
        """,
        """
        \(numbers.whole(done)) \(done == 1 ? "run is" : "runs are") in \(place): the limit that was \
        asked is reached, the plan has \(left) more.
        """)
    } else if outcome.reason == .complete {
      text = say(
        done < 2
          ? "\(numbers.whole(done)) simulation est dans \(place), au complet."
          : "\(numbers.whole(done)) simulations sont dans \(place), au complet.",
        done == 1
          ? "1 run is in \(place), complete."
          : "\(numbers.whole(done)) runs are in \(place), complete.")
    } else {
      let kept = say(
        """
        \(numbers.whole(done)) \(done < 2 ? "simulation est gardée" : "simulations sont gardées") \
        dans \(place), sur \(numbers.whole(total))
        """,
        """
        \(numbers.whole(done)) of \(numbers.whole(total)) \(total == 1 ? "run" : "runs") \
        \(done == 1 ? "is" : "are") kept in \(place)
        """)
      text =
        switch outcome.reason {
        case .minutesSpent, .complete: say("Temps écoulé : \(kept).", "Time is up: \(kept).")
        case .cancelled: say("Interrompu : \(kept).", "Interrupted: \(kept).")
        case .failed:
          say("Arrêté au premier échec : \(kept).", "Stopped at the first failure: \(kept).")
        }
      text += say(" La même commande reprend la suite.", " The same command goes on.")
    }
    if let failure = failure(outcome) { text += "\n" + failure }
    return text
  }

  /// What failed, and what to do; nothing when nothing did. Runs fail where the values of their point do
  /// not go together, which another try would not change.
  private func failure(_ outcome: BatchOutcome) -> String? {
    let count = outcome.progress.failed
    guard count > 0 else { return nil }
    var text = say(
      count == 1
        ? "1 simulation a échoué" : "\(numbers.whole(count)) simulations ont échoué",
      count == 1 ? "1 run failed" : "\(numbers.whole(count)) runs failed")
    if let first = outcome.firstFailure {
      let row = numbers.whole(first.row)
      text += say(" ; par exemple la ligne \(row)", "; row \(row) for instance")
      text += say(" : ", ": ") + SafeText.showing(first.reason)
    }
    if !text.hasSuffix(".") { text += "." }
    return text
      + say(
        " Ces valeurs seraient refusées de nouveau : changez les niveaux de l’expérience.",
        " These values would be refused again: change the levels of the experiment.")
  }

  /// What a merge made.
  public func merged(parts: Int, runs: Int, store: String) -> String {
    let count = numbers.counted(
      runs, one: Bilingual(fr: "simulation", en: "run"),
      many: Bilingual(fr: "simulations", en: "runs"))
    let from = numbers.counted(
      parts, one: Bilingual(fr: "part", en: "part"), many: Bilingual(fr: "parts", en: "parts"))
    return say(
      "\(count) de \(from) \(runs < 2 ? "est réunie" : "sont réunies") dans \(quoted(store)).",
      "\(count) of \(from) \(runs == 1 ? "is" : "are") merged in \(quoted(store)).")
  }

  /// An arm of a pair.
  public func arm(_ arm: Arm) -> String {
    switch arm {
    case .withProgramme: say("avec programme", "with programme")
    case .withoutProgramme: say("sans programme", "without programme")
    }
  }
}

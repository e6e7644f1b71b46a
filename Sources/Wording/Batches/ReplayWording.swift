import Results
import SourceText
import TerritoryModel

/// What came out of a run that was made again, in words.
public struct ReplayWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// Replays in a language.
  public init(_ language: Language) { self.language = language }

  private func say(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  /// The verdict, then a line for each difference.
  public func text(_ replay: Replay) -> String {
    let numbers = NumberWording(language)
    let stored = replay.stored
    let arm = BatchWording(language).arm(stored.key.arm)
    let name = say(
      "Ligne \(numbers.whole(stored.row)) (point \(numbers.whole(stored.key.point + 1)), réplication \(numbers.whole(stored.key.replicate)), \(arm))",
      "Row \(numbers.whole(stored.row)) (point \(numbers.whole(stored.key.point + 1)), replicate \(numbers.whole(stored.key.replicate)), \(arm))"
    )
    let differences = replay.differences
    if differences.isEmpty {
      guard let hash = stored.stateHash else {
        return say("\(name) : le même échec.", "\(name): the same failure.")
      }
      return say(
        "\(name) : identique, empreinte \(hash.hashText).",
        "\(name): identical, hash \(hash.hashText).")
    }
    let lines = differences.prefix(12).map { "  " + line($0) }
    return ([say("\(name) : différente.", "\(name): different.")] + lines)
      .joined(separator: "\n")
  }

  private func line(_ difference: Replay.Difference) -> String {
    switch difference {
    case .status(let stored, let again):
      return pair(say("fin", "end"), status(stored), status(again))
    case .scenario(let stored, let again):
      return pair(say("scénario", "scenario"), hash(stored), hash(again))
    case .state(let stored, let again):
      return pair(say("état final", "final state"), hash(stored), hash(again))
    case .value(let outcome, let stored, let again):
      let week = say("semaine \(outcome.week)", "week \(outcome.week)")
      return pair(
        "\(outcome.observable.metric.declaration.label[language]), \(week)", number(stored),
        number(again))
    }
  }

  private func pair(_ what: String, _ stored: String, _ again: String) -> String {
    say(
      "\(what) : \(stored) dans le fichier, \(again) maintenant",
      "\(what): \(stored) in the store, \(again) now")
  }

  private func hash(_ value: UInt64?) -> String { value?.hashText ?? Typography.missing }

  /// In full: two values that differ must be seen to differ.
  private func number(_ value: Double) -> String {
    value.isNaN ? Typography.missing : "\(value)"
  }

  private func status(_ reason: String?) -> String {
    guard let reason else { return say("faite", "done") }
    return say("échouée", "failed") + " (\(SafeText.showing(reason)))"
  }
}

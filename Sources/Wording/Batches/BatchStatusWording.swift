import Results
import SourceText
import TerritoryModel

/// How far a batch is, in words.
public struct BatchStatusWording: Sendable, Hashable {
  /// The language of the reader.
  public var language: Language

  /// States in a language.
  public init(_ language: Language) { self.language = language }

  private var numbers: NumberWording { NumberWording(language) }

  private func say(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  /// Of which experiments the stores are: above the table, each name once.
  public func experiments(_ statuses: [StoreStatus]) -> String {
    let names = statuses.reduce(into: [String]()) { names, status in
      if !names.contains(status.experiment) { names.append(status.experiment) }
    }
    let label =
      names.count > 1 ? say("Expériences", "Experiments") : say("Expérience", "Experiment")
    return Typography.labelled(
      label, names.map { SafeText.showing($0) }.joined(separator: ", "), in: language)
  }

  /// What stands above the columns.
  public var columns: [String] {
    language == .french
      ? ["fichier", "part", "faites", "en tout", "échecs", "état"]
      : ["store", "part", "done", "total", "failed", "state"]
  }

  /// A store in a line of the table.
  public func cells(_ status: StoreStatus) -> [String] {
    [
      SafeText.showing(status.path), status.shard.text, numbers.whole(status.done),
      numbers.whole(status.total), numbers.whole(status.failed), state(status),
    ]
  }

  /// What happens to a store: « en cours · 151/s · reste 58 s ».
  private func state(_ status: StoreStatus) -> String {
    guard status.isBeingWritten else {
      if status.done < status.total { return say("arrêté", "stopped") }
      return status.leftOut > 0
        ? say("limite atteinte", "limit reached") : say("complet", "complete")
    }
    var text = say("en cours", "running")
    if let rate = status.rate { text += " · \(BatchWording(language).rate(rate))" }
    if let remaining = status.remaining {
      let time = numbers.waiting(seconds: remaining)
      text += say(" · reste \(time)", " · \(time) left")
    }
    return text
  }

  /// The parts of one division together.
  public func whole(_ statuses: [StoreStatus]) -> String {
    let done = statuses.reduce(0) { $0 + $1.done }
    let total = statuses.reduce(0) { $0 + $1.total }
    let failed = statuses.reduce(0) { $0 + $1.failed }
    var text = say(
      "En tout : \(numbers.whole(done)) simulations sur \(numbers.whole(total)), ",
      "In all: \(numbers.whole(done)) of \(numbers.whole(total)) runs, ")
    text += BatchWording(language).failures(failed) + "."
    let missing = missingParts(statuses)
    if !missing.isEmpty {
      let list = Typography.list(missing, in: language)
      text += say(" Parts absentes : \(list).", " Parts that are not here: \(list).")
    }
    return text
  }

  private func missingParts(_ statuses: [StoreStatus]) -> [String] {
    let count = statuses.first?.shard.count ?? 1
    let here = Set(statuses.map(\.shard.number))
    let missing = (1...count).filter { !here.contains($0) }
    let shown = missing.prefix(10).map { "\($0)/\(count)" }
    return missing.count > shown.count ? shown + ["…"] : Array(shown)
  }

  /// The first failure of a store.
  public func failure(_ failure: BatchOutcome.Failure, in path: String) -> String {
    let place = Typography.quoted(SafeText.showing(path), in: language)
    let row = numbers.whole(failure.row)
    let reason = SafeText.showing(failure.reason)
    let end = reason.hasSuffix(".") ? "" : "."
    return say(
      "Premier échec de \(place), ligne \(row) : \(reason)\(end)",
      "First failure of \(place), row \(row): \(reason)\(end)")
  }
}

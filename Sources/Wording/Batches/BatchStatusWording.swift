import Cluster
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
    return experiments(names)
  }

  /// Of which experiment the tasks are, and in which folder: above the table.
  public func head(_ tasks: TasksStatus) -> [String] {
    [
      experiments([tasks.experiment]),
      Typography.labelled(
        say("Dossier", "Folder"), SafeText.showing(tasks.folder), in: language),
    ]
  }

  private func experiments(_ names: [String]) -> String {
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
      SafeText.showing(status.name), status.shard.text, numbers.whole(status.done),
      numbers.whole(status.total), numbers.whole(status.failed), state(status),
    ]
  }

  /// What happens to a store: « en cours · 151/s · reste 58 s ».
  private func state(_ status: StoreStatus) -> String {
    switch status.state {
    case .stopped: return say("arrêté", "stopped")
    case .limited: return say("limite atteinte", "limit reached")
    case .complete: return say("complet", "complete")
    case .running: break
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
    let text = whole(statuses, of: statuses.reduce(0) { $0 + $1.total })
    let missing = missingParts(statuses)
    guard !missing.isEmpty else { return text }
    let list = Typography.list(missing, in: language)
    return text
      + (missing.count == 1
        ? say(" Part absente : \(list).", " Part that is not here: \(list).")
        : say(" Parts absentes : \(list).", " Parts that are not here: \(list)."))
  }

  /// The tasks of a batch together: what they have done of all that they are to do, those that have no
  /// store, what stands in the place of a store.
  public func whole(_ tasks: TasksStatus) -> String {
    var text = whole(tasks.stores, of: tasks.total)
    let missing = tasks.missing
    if !missing.isEmpty {
      let list = TaskList.text(missing)
      text +=
        missing.count == 1
        ? say(" Tâche encore sans résultat : \(list).", " Task without results so far: \(list).")
        : say(" Tâches encore sans résultat : \(list).", " Tasks without results so far: \(list).")
    }
    for stray in tasks.strays {
      let place = Typography.quoted(SafeText.showing(stray.name), in: language)
      text += say(
        " \(place) vient d’une autre expérience ou d’une autre part, et n’est pas compté.",
        " \(place) is of another experiment or of another part, and is not counted.")
    }
    return text
  }

  private func whole(_ statuses: [StoreStatus], of total: Int) -> String {
    let done = statuses.reduce(0) { $0 + $1.done }
    let failed = statuses.reduce(0) { $0 + $1.failed }
    let count = numbers.whole(done)
    let all = numbers.whole(total)
    return say(
      "En tout : \(count) \(done < 2 ? "simulation" : "simulations") sur \(all), ",
      "In all: \(count) of \(all) \(total == 1 ? "run" : "runs"), ")
      + BatchWording(language).failures(failed) + "."
  }

  /// The parts that are not here; of many the first ones, and how many more.
  private func missingParts(_ statuses: [StoreStatus]) -> [String] {
    let count = statuses.first?.shard.count ?? 1
    let here = Set(statuses.map(\.shard.number))
    let missing = (1...count).filter { !here.contains($0) }.map { "\($0)/\(count)" }
    let shown = 10
    guard missing.count > shown + 1 else { return missing }
    let more = numbers.whole(missing.count - shown)
    return missing.prefix(shown) + [say("\(more) autres", "\(more) others")]
  }

  /// The first failure of a store.
  ///
  /// - Parameter name: what the store is called.
  public func failure(_ failure: BatchOutcome.Failure, in name: String) -> String {
    let place = Typography.quoted(SafeText.showing(name), in: language)
    let row = numbers.whole(failure.row)
    let reason = SafeText.showing(failure.reason)
    let end = reason.hasSuffix(".") ? "" : "."
    return say(
      "Premier échec de \(place), ligne \(row) : \(reason)\(end)",
      "First failure of \(place), row \(row): \(reason)\(end)")
  }
}

import ArgumentParser
import Cluster
import Reports
import Results
import Terminal
import TerritoryModel
import Wording

/// `batch merge STORE…`: the parts of a plan in one store.
struct BatchMergeCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put the parts of a plan into one store.",
    discussion: "The parts stay as they are. Every part must be there, and finished.")
  static let form = Bilingual(fr: "RÉSULTATS… [--store RÉSULTATS]", en: "STORE… [--store STORE]")

  @Argument(
    help: ArgumentHelp("The stores of the parts, or a folder of batch submit.", valueName: "store"),
    completion: .file(extensions: ["sqlite"]))
  var parts: [String] = []

  @Option(
    help: ArgumentHelp(
      "The store to make (default: the name of the experiment's file, in the current folder).",
      valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var store: String?

  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No last words.")
  var quiet = false

  func run() throws {
    let session = Session.current
    let parts = try parts.flatMap { part in
      let folder = BatchFolder(part)
      guard folder.isPresent else { return [part] }
      let stores = try folder.presentStores()
      guard !stores.isEmpty else { throw MergeProblem.noTaskFinished(folder: part) }
      return stores
    }
    guard let first = parts.first else { throw MergeProblem.nothing }
    let target =
      try store
      ?? StoreNames.path(
        StoreNames.stem(ofFile: ResultStore(reading: first).header.fileName), .whole)
    var runs = 0
    try Ending.heedSignals(in: session) {
      runs = try ShardMerge(parts, into: target).perform { Interruption.isRequested }
    }
    guard !quiet else { return }
    try session.print(
      BatchWording(session.language).merged(parts: parts.count, runs: runs, store: target) + "\n")
  }
}

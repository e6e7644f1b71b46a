import ArgumentParser
import Cluster
import Reports
import Results
import TerritoryModel
import Wording

/// `batch status EXPERIMENT|STORE…`: how far batches are.
struct BatchStatusCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Tell how far batches are.")
  static let form = Bilingual(fr: "EXPÉRIENCE|RÉSULTATS…", en: "EXPERIMENT|STORE…")

  @Argument(
    help: ArgumentHelp(
      "Stores, folders of batch submit, or an experiment whose stores are in the current folder.",
      valueName: "experiment|store"),
    completion: .file(extensions: ["sqlite", "yaml", "yml"]))
  var names: [String]

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let session = Session.current
    var statuses: [StoreStatus] = []
    for path in try names.flatMap(stores) {
      statuses.append(try StoreStatus(of: ResultStore(reading: path)))
    }
    try session.print(
      BatchStatusReport(statuses, language: session.language)
        .text(width: session.width, style: session.style))
  }

  /// The stores that a word stands for.
  private func stores(_ name: String) throws -> [String] {
    let folder = BatchFolder(name)
    if folder.isPresent { return try folder.presentStores() }
    if StoreNames.isStore(name) { return [name] }
    let found = StoreNames.existing(name)
    guard !found.isEmpty else { throw UsageMistake.noStore(name) }
    return found
  }
}

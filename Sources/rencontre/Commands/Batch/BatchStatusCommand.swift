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
    var reports: [BatchStatusReport] = []
    for name in names {
      let folder = BatchFolder(name)
      if folder.isPresent, let tasks = try folder.status(named: name) {
        reports.append(BatchStatusReport(tasks, language: session.language))
        continue
      }
      let statuses = try stores(name).map { try StoreStatus(of: ResultStore(reading: $0)) }
      // Stores that are named one by one may be parts of one plan.
      if let last = reports.indices.last, reports[last].tasks == nil {
        reports[last].statuses += statuses
      } else {
        reports.append(BatchStatusReport(statuses, language: session.language))
      }
    }
    if session.language == .french {
      for (report, status) in reports.indices.flatMap({ report in
        reports[report].statuses.indices.map { (report, $0) }
      }) {
        let told = reports[report].statuses[status]
        guard let failure = told.firstFailure else { continue }
        reports[report].statuses[status].firstFailure = failure.told(
          in: .french, from: try? ResultStore(reading: told.path))
      }
    }
    try session.print(
      reports.map { $0.text(width: session.width, style: session.style) }
        .joined(separator: "\n"))
  }

  /// The stores that a word stands for.
  private func stores(_ name: String) throws -> [String] {
    if StoreNames.isStore(name) { return [name] }
    let found = StoreNames.existing(name)
    guard !found.isEmpty else { throw UsageMistake.noStore(name) }
    return found
  }
}

import ArgumentParser
import Reports
import Results
import TerritoryModel
import Wording

/// `batch export STORE`: the runs of a store as a tidy table.
struct BatchExportCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the runs of a store as a tidy table, csv or json.",
    discussion: """
      One value of one run to a line, in the order of the plan, after a header that says how they \
      were made. The format is csv unless --format or the ending of the file says json.
      """)
  static let form = Bilingual(fr: "RÉSULTATS [options]", en: "STORE [options]")

  @Argument(
    help: ArgumentHelp("A store.", valueName: "store"),
    completion: .file(extensions: ["sqlite"]))
  var store: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let session = Session.current
    try output.check(sparingStore: store)
    let format = try output.chosenFormat(among: [.csv, .json])
    let store = try ResultStore(reading: store)
    try store.checkIntegrity()
    try output.check(in: session)
    let export = BatchExport(store, language: session.language)
    try output.write(in: session) { write in
      if format == .json { try export.json(write) } else { try export.csv(write) }
    }
  }
}

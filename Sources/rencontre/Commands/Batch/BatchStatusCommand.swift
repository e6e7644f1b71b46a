import ArgumentParser
import Reports
import TerritoryModel

/// `batch status EXPERIMENT|STORE…`: how far batches are.
struct BatchStatusCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Tell how far batches are.",
    discussion: """
      As csv or json for scripts: one row per store, or per task of a folder, those without results \
      included.
      """)
  static let form = Bilingual(
    fr: "EXPÉRIENCE|RÉSULTATS… [options]", en: "EXPERIMENT|STORE… [options]")

  @Argument(
    help: ArgumentHelp(
      "Stores, folders of batch submit, or an experiment whose stores are in the current folder.",
      valueName: "experiment|store"),
    completion: .file(extensions: ["sqlite", "yaml", "yml"]))
  var names: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let session = Session.current
    let format = try output.chosenFormat(among: [.text, .csv, .json])
    let statuses = try BatchStatuses(names)
    let page = output.page(in: session)
    let text =
      switch format {
      case .csv: statuses.csv(in: session.language)
      case .json: statuses.json(in: session.language)
      default: statuses.text(in: session.language, width: page.width, style: page.style)
      }
    try output.write(text, in: session)
  }
}

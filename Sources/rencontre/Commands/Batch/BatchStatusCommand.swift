import ArgumentParser
import Reports
import TerritoryModel

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
    let statuses = try BatchStatuses(names)
    try session.print(
      statuses.text(in: session.language, width: session.width, style: session.style))
  }
}

import ArgumentParser
import ScenarioFiles

/// `schema`: the JSON Schema of scenario, experiment and calibration files, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of scenario, experiment or calibration files, for editors.")

  @Option(
    help: ArgumentHelp(
      "Of which files: scenario, experiment or calibration.", valueName: "kind"),
    completion: .list(FileKind.allCases.map(\.rawValue)))
  var of: String?

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let kind: FileKind? = try OptionReading.word(of, option: "--of")
    let schema =
      switch kind {
      case nil, .scenario: ScenarioSchema.json()
      case .experiment: StudySchema.experiment()
      case .calibration: StudySchema.calibration()
      }
    try Session.current.print(schema)
  }
}

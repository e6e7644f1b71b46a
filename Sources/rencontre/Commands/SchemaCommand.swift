import ArgumentParser
import Engine
import ScenarioFiles
import TerritoryModel

/// `schema`: the JSON Schema of scenario, experiment and calibration files, for editors, and of the
/// engine's protocol, for programs.
struct SchemaCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: """
      Print the JSON Schema of scenario, experiment or calibration files, for editors, or of the \
      engine's protocol.
      """)
  static var form: Bilingual {
    let kinds = Kind.allCases.map(\.rawValue).joined(separator: "|")
    return Bilingual(fr: "[--of \(kinds)]", en: "[--of \(kinds)]")
  }

  /// What a schema describes.
  enum Kind: String, CaseIterable {
    case scenario, experiment, calibration
    case `protocol`
  }

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Of what: scenario, experiment, calibration or protocol.", valueName: "kind"),
    completion: .list(Kind.allCases.map(\.rawValue)))
  var of: String?

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let kind: Kind? = try OptionReading.word(of, option: "--of")
    let schema =
      switch kind {
      case nil, .scenario: ScenarioSchema.json()
      case .experiment: StudySchema.experiment()
      case .calibration: StudySchema.calibration()
      case .protocol: EngineProtocol.schema
      }
    try Session.current.print(schema)
  }
}

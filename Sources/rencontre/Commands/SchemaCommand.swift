import ArgumentParser
import ScenarioFiles

/// `schema`: the JSON Schema of scenario files, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of scenario files, for editors.")

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let schema = ScenarioSchema.json()
    try Session.current.print(schema.hasSuffix("\n") ? schema : schema + "\n")
  }
}

import ArgumentParser
import Reports
import ScenarioFiles
import TerritoryModel

/// `scenarios`: what can be run by name.
struct ScenariosCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios", abstract: "List the scenarios that can be run by name.")
  static let form = Bilingual(fr: "", en: "")

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let session = Session.current
    let reader = ScenarioReader(environment: session.environment)
    let scenarios = try ScenarioReader.library.map { name in
      (name: name, scenario: try reader.load(name).scenario)
    }
    try session.print(
      ScenarioListing(scenarios, language: session.language)
        .text(width: session.width, style: session.style))
  }
}

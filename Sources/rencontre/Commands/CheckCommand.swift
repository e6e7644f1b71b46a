import ArgumentParser
import Reports
import ScenarioFiles
import Wording

/// `check FILE…`: every mistake of some scenario files.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check scenario files and tell every mistake.")

  @Argument(
    help: ArgumentHelp("Scenario files, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []

  @Flag(name: .shortAndLong, help: "Tell mistakes only.")
  var quiet = false

  @OptionGroup var language: LanguageOptions

  func run() throws {
    guard !files.isEmpty else { throw UsageMistake.noFiles }
    let session = Session.current
    var worst: Int32 = 0
    for file in files {
      switch try load(file, in: session) {
      case .success(let loaded): try tell(loaded, file: file, in: session)
      case .failure(let mistakes):
        session.tell(MistakeWording.text(mistakes, in: session.language))
        worst = max(worst, mistakes.category.exitCode)
      }
    }
    if worst != 0 { throw Ending(code: worst) }
  }

  private func load(
    _ file: String, in session: Session
  ) throws -> Result<LoadedScenario, ScenarioMistakes> {
    let reader = ScenarioReader(environment: session.environment)
    do {
      guard file == "-" else { return .success(try reader.load(file)) }
      let text = try Work.waiting(in: session) { () throws(ScenarioMistakes) in
        try reader.readStandardInput()
      }
      return .success(try reader.load(text: text, named: "-"))
    } catch let mistakes as ScenarioMistakes {
      return .failure(mistakes)
    }
  }

  private func tell(
    _ loaded: LoadedScenario, file: String, in session: Session
  ) throws(Ending) {
    guard !quiet else { return }
    if !loaded.warnings.isEmpty {
      session.tell(MistakeWording.text(warnings: loaded.warnings, in: session.language))
    }
    try session.print(
      CheckWording(session.language).fine(
        file: file, hash: Provenance.hexadecimal(loaded.scenario.hash),
        warnings: loaded.warnings.count) + "\n")
  }
}

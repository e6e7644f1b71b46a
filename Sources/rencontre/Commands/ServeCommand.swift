import ArgumentParser
import CommandLanguage
import Engine
import Exploration
import ScenarioFiles
import Shell
import Terminal
import TerritoryModel
import Wording

/// `serve`: the engine that notebooks and other programs use.
struct ServeCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Answer requests of other programs, such as notebooks, on standard input and output.",
    discussion: """
      One JSON object per line, both ways; rencontre schema --of protocol prints the JSON Schema that \
      describes them.
      """)
  static let form = Bilingual(fr: "--json-lines [options]", en: "--json-lines [options]")

  @Flag(help: "Requests and events as JSON, one per line: the only form there is.")
  var jsonLines = false

  @OptionGroup var threads: ThreadsOption
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let session = Session.current
    guard jsonLines else { throw UsageMistake.noProtocol }
    let interpreter = Interpreter(
      lives: LifeStore(threads: try threads.count()),
      reader: ScenarioReader(environment: session.environment), machineMemory: Machine.memory)
    let code: Int32
    do throws(WriteFailure) {
      let server = try EngineServer(
        interpreter: interpreter, settings: ShellSettings(language: session.language),
        environment: session.environment)
      code = try server.run()
    } catch {
      // What was answered before stands: the code says enough.
      if let signal = Interruption.endingSignal {
        throw Ending(code: Interruption.exitCode(signal: signal))
      }
      throw Ending(writing: error, path: nil, language: session.language)
    }
    throw Ending(code: code)
  }
}

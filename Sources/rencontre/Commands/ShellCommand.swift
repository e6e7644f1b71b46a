import ArgumentParser
import CommandLanguage
import Exploration
import ScenarioFiles
import Shell
import Terminal
import TerritoryModel
import Wording

/// Without a subcommand: the shell, at a prompt, from a script, from standard input or from `-c`.
struct ShellCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell",
    abstract: "Explore territories by typing; run a script of the same language.",
    discussion: """
      Without a script, commands come from the prompt, or from standard input when it is no terminal.
      """)
  static let form = Bilingual(fr: "[SCRIPT.ren] [options]", en: "[SCRIPT.ren] [options]")

  @Argument(help: ArgumentHelp("A script; - is standard input.", valueName: "script.ren"))
  var script: String?

  @Option(
    name: .customShort("c"), parsing: .unconditional,
    help: ArgumentHelp("Carry out these commands and leave.", valueName: "commands"))
  var commands: String?

  @Flag(help: "Close the commands of the system (!).")
  var safe = false

  @OptionGroup var threads: ThreadsOption
  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No greeting, no progress, no notices.")
  var quiet = false

  func run() throws {
    let session = Session.current
    let shell = ShellSession(
      interpreter: Interpreter(
        lives: LifeStore(threads: try threads.count()),
        reader: ScenarioReader(environment: session.environment),
        machineMemory: Machine.memory),
      settings: ShellSettings(language: session.language, isSafe: safe, isQuiet: quiet),
      console: .standard(environment: session.environment),
      environment: session.environment)
    if commands != nil, let script {
      throw UsageMistake.scriptAndCommands(script: script)
    }
    if let commands {
      throw end(shell, of: { shell.run(argument: commands) })
    }
    if let script, script != "-" {
      throw end(shell, of: { shell.run(file: script) })
    }
    if script == nil, StandardInput.isTerminal, StandardStream.output.isTerminal {
      let prompt = try? InteractiveShell(
        shell, stateFolder: StateFolder(environment: session.environment))
      if let prompt { throw Ending(code: prompt.run()) }
    }
    throw end(
      shell,
      of: {
        shell.run(
          script: .script("-"),
          next: { () throws(StandardInput.Unreadable) in try StandardInput.line() })
      })
  }

  /// The end of the program that follows from a script.
  private func end(_ shell: ShellSession, of body: () -> Outcome) -> Ending {
    Interruption.heed()
    switch body() {
    case .done, .quit: return Ending(code: 0)
    case .failed(let code): return Ending(code: code)
    case .ended(let signal): return Ending(code: Interruption.exitCode(signal: signal))
    }
  }
}

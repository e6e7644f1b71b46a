import ArgumentParser
import Reports
import Simulation
import Terminal
import TerritoryModel
import Wording

/// The program: subcommands of a few lines each.
@main
struct Rencontre: CommandFamily {
  static let configuration = CommandConfiguration(
    commandName: "rencontre",
    abstract:
      "What meetings between social workers and social entrepreneurs change in a territory.",
    discussion: """
      The language of reports is that of --lang, else of RENCONTRE_LANG, else of the locale.
      Exit codes: \(ExitCode.list(in: .english)).
      """,
    version: "rencontre \(Provenance.programVersion) (model \(ModelVersion.current))",
    subcommands: members,
    // Without a subcommand, the shell: a prompt, a script, standard input or -c.
    defaultSubcommand: ShellCommand.self)

  static let members: [any CalledCommand.Type] = [
    ShellCommand.self, RunCommand.self, ScenariosCommand.self, CheckCommand.self,
    ParametersCommand.self, SweepCommand.self, SensitivityCommand.self, EnoughCommand.self,
    TippingCommand.self, OptimiseCommand.self, CostEffectCommand.self, CalibrateCommand.self,
    SurveyCommand.self, BatchCommand.self, SchemaCommand.self, VerifyCommand.self,
    ValidateCommand.self, OddCommand.self, CiteCommand.self, PaperCommand.self,
    ColumnsCommand.self, NotebookCommand.self, ServeCommand.self,
  ]
  static let form = Bilingual(fr: "COMMANDE [options]", en: "COMMAND [options]")

  static func main() {
    StandardStream.takeClosedPlaces()
    StandardStream.reportFailedWrites()
    Interruption.leaveQuitToSystem()
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      try Session.current.checkLanguage()
      try FirstWord.check(arguments)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      Ending(error).exit()
    }
  }
}

import TerritoryModel
import Wording

/// The right form of the call that was meant, in one line.
enum RightForm {
  /// The form of the subcommand that was called, else that of the program.
  static func line(in language: Language) -> String {
    let called = CommandLine.arguments.dropFirst().first { !$0.hasPrefix("-") } ?? ""
    let isFrench = language == .french
    let form =
      switch called {
      case ShellCommand._commandName:
        "shell [SCRIPT.ren] [options]"
      case RunCommand._commandName: isFrench ? "run SCÉNARIO [options]" : "run SCENARIO [options]"
      case CheckCommand._commandName: isFrench ? "check FICHIER…" : "check FILE…"
      case VerifyCommand._commandName:
        isFrench ? "verify SCÉNARIO [options]" : "verify SCENARIO [options]"
      case ParametersCommand._commandName: isFrench ? "parameters [motif]" : "parameters [pattern]"
      case ValidateCommand._commandName: "validate [--quick]"
      case ScenariosCommand._commandName, SchemaCommand._commandName: called
      default: isFrench ? "COMMANDE [options]" : "COMMAND [options]"
      }
    let isKnown = Rencontre.commandNames.contains(called)
    return ProgramText.rightForm(
      "rencontre \(form)", help: "rencontre \(isKnown ? called + " " : "")--help", in: language)
  }
}

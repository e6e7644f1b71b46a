import ScenarioFiles
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
      case SweepCommand._commandName, SensitivityCommand._commandName, EnoughCommand._commandName,
        TippingCommand._commandName, OptimiseCommand._commandName:
        isFrench ? "\(called) SCÉNARIO MOTS… [options]" : "\(called) SCENARIO WORDS… [options]"
      case CostEffectCommand._commandName:
        isFrench ? "cost-effect SCÉNARIO [options]" : "cost-effect SCENARIO [options]"
      case CalibrateCommand._commandName:
        isFrench ? "calibrate FICHIER [options]" : "calibrate FILE [options]"
      case SurveyCommand._commandName:
        isFrench ? "survey import FICHIER.csv [options]" : "survey import FILE.csv [options]"
      case ValidateCommand._commandName: "validate [--quick|--calibration] [options]"
      case OddCommand._commandName, CiteCommand._commandName, ColumnsCommand._commandName:
        isFrench
          ? "\(called) [--format FORMAT] [-o FICHIER]" : "\(called) [--format FORMAT] [-o FILE]"
      case PaperCommand._commandName:
        isFrench
          ? "paper SCÉNARIO|RÉSULTATS --output DOSSIER [options]"
          : "paper SCENARIO|STORE --output FOLDER [options]"
      case SchemaCommand._commandName:
        "schema [--of \(FileKind.allCases.map(\.rawValue).joined(separator: "|"))]"
      case BatchCommand._commandName:
        batchForm(isFrench: isFrench)
      case ScenariosCommand._commandName: called
      default: isFrench ? "COMMANDE [options]" : "COMMAND [options]"
      }
    let isKnown = Rencontre.commandNames.contains(called)
    return ProgramText.rightForm(
      "rencontre \(form)", help: "rencontre \(isKnown ? called + " " : "")--help", in: language)
  }

  /// The form of the subcommand of `batch` that was called.
  private static func batchForm(isFrench: Bool) -> String {
    let words = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("-") }
    let store = isFrench ? "RÉSULTATS" : "STORE"
    return switch words.dropFirst().first {
    case BatchRunCommand._commandName:
      isFrench ? "batch run EXPÉRIENCE [options]" : "batch run EXPERIMENT [options]"
    case BatchSubmitCommand._commandName:
      isFrench
        ? "batch submit EXPÉRIENCE|RÉSULTATS [options]" : "batch submit EXPERIMENT|STORE [options]"
    case BatchStatusCommand._commandName:
      isFrench ? "batch status EXPÉRIENCE|RÉSULTATS…" : "batch status EXPERIMENT|STORE…"
    case BatchMergeCommand._commandName: "batch merge \(store)… [--store \(store)]"
    case BatchExportCommand._commandName: "batch export \(store) [options]"
    case BatchReplayCommand._commandName:
      isFrench ? "batch replay \(store) LIGNE" : "batch replay \(store) ROW"
    default: "batch \(BatchCommand.commandNames.joined(separator: "|"))"
    }
  }
}

import ArgumentParser
import CommandLanguage
import Exploration
import Reports
import ScenarioFiles
import Terminal
import TerritoryModel
import Wording

/// `survey import FILE`: what is done with answers to the questionnaire.
struct SurveyCommand: CommandFamily {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "Read answers to the short questionnaire.",
    subcommands: members)

  static let members: [any CalledCommand.Type] = [SurveyImportCommand.self]
  static let form = Bilingual(
    fr: "import \(SurveyImportCommand.form.french)",
    en: "import \(SurveyImportCommand.form.english)")
}

/// `survey import FILE.csv`: the distributions of the answers and, when asked, a scenario that starts
/// from them.
struct SurveyImportCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Show how answers lie, by profession; write a scenario or a calibration from them.",
    discussion: """
      Nothing is shown of fewer than five people, and no answer alone: the files that are written hold \
      means and spreads. For instance: \
      rencontre survey import exemple-questionnaire.csv --on territoire-type --save ours.yaml
      """)
  static let form = Bilingual(fr: "FICHIER.csv [options]", en: "FILE.csv [options]")

  @Argument(
    help: ArgumentHelp(
      "The answers, one row for each person; - for standard input.",
      valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var file: String

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(
      "The territory whose people answered (default: territoire-type).", valueName: "scenario"),
    completion: .file(extensions: ["yaml", "yml"]))
  var scenario = "territoire-type"

  @Option(
    help: ArgumentHelp(
      "Write a scenario that starts from the answers.", valueName: "file.yaml"),
    completion: .file(extensions: ["yaml"]))
  var save: String?

  @Option(
    help: ArgumentHelp(
      "Write a calibration of the territory that aims at the answers.", valueName: "file.yaml"),
    completion: .file(extensions: ["yaml"]))
  var targets: String?

  @Flag(help: "Replace the files of --save and --targets where they exist.")
  var force = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No warnings, and not which files were written.")
  var quiet = false

  func run() throws {
    let session = Session.current
    try output.check(sparing: [file, scenario])
    let files = [("--save", save), ("--targets", targets)].compactMap { option, path in
      path.map { WrittenFile(option: option, path: $0) }
    }
    try WrittenFile.check(files, besides: output.output, sparing: [file, scenario], force: force)
    let question = try QuestionLine(.survey, file: file)
    let reader = ScenarioReader(environment: session.environment)
    let loaded = try reader.load(scenario)
    if !quiet, !loaded.warnings.isEmpty {
      session.tell(MistakeWording.text(warnings: loaded.warnings, in: session.language))
    }
    try output.check(in: session)
    for written in files { try OutputFile(path: written.path).check() }
    var interpreter = Interpreter(
      lives: LifeStore(threads: 1), reader: reader, machineMemory: Machine.memory)
    interpreter.open(loaded, request: scenario)
    let after = try question.answer(
      on: interpreter, output, formats: OutputOptions.Format.allCases.filter { $0 != .svg },
      in: session, isQuiet: quiet)
    if let targets, case .surveyed(let answer) = after.answer {
      let text = try calibration(of: answer.questionnaire, besides: targets, reader)
      try write(text, to: targets, in: session)
    }
    guard let save, let branch = after.interpreter.state.branch else { return }
    var text = ScenarioWriter.text(branch.scenario, comments: session.language)
    if case .surveyed(let answer) = after.answer,
      let assumed = SurveyWording(session.language).assumedSpread(answer.questionnaire)
    {
      // The file outlives the answer that was shown: it says itself what was not measured.
      text = "# \(assumed)\n" + text
    }
    try write(text, to: save, in: session)
  }

  /// Writes a file, and says so.
  private func write(_ text: String, to path: String, in session: Session) throws {
    try Ending.heedSignals(in: session) {
      try OutputFile(path: path).write(text) { Interruption.isRequested }
    }
    if !quiet { session.tell(ShellWording(session.language).written(path)) }
  }

  /// The text of a calibration that aims at the answers, read again from where it is to stand: its
  /// scenario must be found from there.
  private func calibration(
    of questionnaire: Questionnaire, besides path: String, _ reader: ScenarioReader
  ) throws -> String {
    var aims = questionnaire.targetFile(scenario: scenario)
    // Standard input has no name.
    let name = file.split(separator: "/").last?.split(separator: ".").first.map(String.init)
    if let name, file != "-" { aims.name = name }
    let text = TargetWriter.text(aims)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) }
    _ = try TargetReader(scenarios: reader).load(
      text: Array(text.utf8), named: path, folder: folder)
    return text
  }
}

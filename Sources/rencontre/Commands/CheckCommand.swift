import ArgumentParser
import Reports
import ScenarioFiles
import TerritoryModel
import Wording

/// `check FILE…`: every mistake of some scenarios, experiments and calibrations.
struct CheckCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check scenarios, experiments and calibrations, and tell every mistake.")
  static let form = Bilingual(fr: "FICHIER…", en: "FILE…")

  @Argument(
    help: ArgumentHelp(
      "Files or names of scenarios, experiments or calibrations, or - for standard input.",
      valueName: "file"),
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
      do {
        let fine = try check(file, in: session)
        guard !quiet else { continue }
        if !fine.warnings.isEmpty {
          session.tell(MistakeWording.text(warnings: fine.warnings, in: session.language))
        }
        try session.print(fine.sentence + "\n")
      } catch let mistakes as ScenarioMistakes {
        session.tell(MistakeWording.text(mistakes, in: session.language))
        worst = max(worst, mistakes.category.exitCode)
      }
    }
    if worst != 0 { throw Ending(code: worst) }
  }

  /// What is said of a file without mistakes.
  private struct Fine {
    var sentence: String
    var warnings: [Mistake]
  }

  private func check(_ file: String, in session: Session) throws -> Fine {
    let reader = ScenarioReader(environment: session.environment)
    var text: [UInt8]?
    if file == "-" {
      text = try Work.waiting(in: session) { () throws(ScenarioMistakes) in
        try reader.readStandardInput()
      }
    }
    let wording = CheckWording(session.language)
    switch text.map({ FileKind(ofText: $0) }) ?? reader.kind(file) {
    case .scenario:
      let loaded = try text.map { try reader.load(text: $0, named: file) } ?? reader.load(file)
      let hash = Provenance.hexadecimal(loaded.scenario.hash)
      let count = loaded.warnings.count
      return Fine(
        sentence: wording.fine(file: file, hash: hash, warnings: count),
        warnings: loaded.warnings)
    case .experiment:
      let experiments = ExperimentReader(scenarios: reader)
      let loaded =
        try text.map { try experiments.load(text: $0, named: file) } ?? experiments.load(file)
      let experiment = loaded.experiment
      let refused = try Work.perform(in: session, isQuiet: quiet) { monitor in
        try BatchSource(BatchOrigin(loaded)).refusedPoints { monitor.isCancelled }
      }
      let warnings = loaded.warnings + (refused.map { [$0] } ?? [])
      return Fine(
        sentence: wording.fine(
          experiment: file, points: experiment.pointCount ?? 0,
          replicates: experiment.replicates, arms: experiment.armCount, warnings: warnings.count),
        warnings: warnings)
    case .calibration:
      let targets = TargetReader(scenarios: reader)
      let loaded = try text.map { try targets.load(text: $0, named: file) } ?? targets.load(file)
      return Fine(
        sentence: wording.fine(
          calibration: file, parameters: loaded.targets.parameters.count,
          figures: loaded.targets.figures.count, warnings: loaded.warnings.count),
        warnings: loaded.warnings)
    }
  }
}

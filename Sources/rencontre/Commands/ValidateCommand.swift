import ArgumentParser
import Experiments
import Reports
import ScenarioFiles
import TerritoryModel
import Wording

/// `validate`: every limiting case and every pattern, with its pass rule.
struct ValidateCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check limiting cases and patterns against published values.")
  static let form = Bilingual(
    fr: "[--quick|--calibration] [options]", en: "[--quick|--calibration] [options]")

  @Flag(help: "Fewer replicates and wider tolerances.")
  var quick = false

  @Flag(help: "Calibrations of territories whose parameters are known, instead of the suite.")
  var calibration = false

  @OptionGroup var threads: ThreadsOption
  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No progress.")
  var quiet = false

  func run() throws {
    let session = Session.current
    let threads = try threads.count()
    let outcomes = try calibration ? calibrated(session, threads) : suite(session, threads)
    let report = ValidationReport(outcomes, language: session.language)
    try session.print(report.text(width: session.width, style: session.style))
    if !report.passes { throw Ending(code: 1) }
  }

  private func suite(_ session: Session, _ threads: Int) throws -> [ValidationOutcome] {
    let reader = ScenarioReader(environment: session.environment)
    let scenarios = ValidationScenarios(
      base: try reader.load("territoire-type").scenario,
      strongExpectations: try reader.load("attentes-fortes").scenario,
      amongOurselves: try reader.load("entre-soi").scenario)
    let isQuick = quick
    return try Work.perform(in: session, isQuiet: quiet) { monitor in
      try Validation.outcomes(
        quick: isQuick, scenarios: scenarios, threads: threads,
        progress: { outcome in
          monitor.count { done in
            ProgramText.validationProgress(done: done, name: outcome.name, in: session.language)
          }
        },
        isCancelled: { monitor.isCancelled })
    }
  }

  private func calibrated(_ session: Session, _ threads: Int) throws -> [ValidationOutcome] {
    let isQuick = quick
    return try Work.perform(in: session, isQuiet: quiet) { monitor in
      try CalibrationTrials().outcomes(
        quick: isQuick, threads: threads,
        progress: { _ in
          monitor.count { done in
            ProgramText.validationProgress(
              done: done, name: "calibration", in: session.language)
          }
        },
        isCancelled: { monitor.isCancelled })
    }
  }
}

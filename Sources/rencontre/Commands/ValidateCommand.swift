import ArgumentParser
import Experiments
import Reports
import ScenarioFiles
import Wording

/// `validate`: every limiting case and every pattern, with its pass rule.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check limiting cases and patterns against published values.")

  @Flag(help: "Fewer replicates and wider tolerances.")
  var quick = false

  @OptionGroup var threads: ThreadsOption
  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No progress.")
  var quiet = false

  func run() throws {
    let session = Session.current
    let threads = try threads.count()
    let reader = ScenarioReader(environment: session.environment)
    let scenarios = ValidationScenarios(
      base: try reader.load("territoire-type").scenario,
      strongExpectations: try reader.load("attentes-fortes").scenario,
      amongOurselves: try reader.load("entre-soi").scenario)
    let isQuick = quick
    let outcomes = try Work.perform(in: session, isQuiet: quiet) { monitor in
      try Validation.outcomes(
        quick: isQuick, scenarios: scenarios, threads: threads,
        progress: { outcome in
          monitor.count { done in
            ProgramText.validationProgress(done: done, name: outcome.name, in: session.language)
          }
        },
        isCancelled: { monitor.isCancelled })
    }
    let report = ValidationReport(outcomes, language: session.language)
    try session.print(report.text(width: session.width, style: session.style))
    if !report.passes { throw Ending(code: 1) }
  }
}

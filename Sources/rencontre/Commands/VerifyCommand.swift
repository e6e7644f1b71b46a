import ArgumentParser
import Experiments
import Reports
import ScenarioFiles
import TerritoryModel
import Wording

/// `verify SCENARIO`: the same bits, however a run is made.
struct VerifyCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that a scenario gives the same bits on 1, 2 and n threads, observed or not.")
  static let form = Bilingual(fr: "SCÉNARIO [options]", en: "SCENARIO [options]")

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var threads: ThreadsOption
  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No progress, no warnings.")
  var quiet = false

  func run() throws {
    let session = Session.current
    let threads = try threads.count()
    let loaded = try scenario.load(in: session, isQuiet: quiet)
    let verification = try Work.perform(in: session, isQuiet: quiet) { monitor in
      try Verification(
        of: loaded.scenario, weeks: loaded.scenario.horizon, seed: loaded.scenario.seed,
        threads: threads,
        progress: { done, total in
          monitor.progress(done: done, total: total)
          monitor.say(
            ProgramText.verificationProgress(done: done, total: total, in: session.language))
        },
        isCancelled: { monitor.isCancelled })
    }
    try session.print(
      VerificationReport(verification, scenario: loaded.name, language: session.language)
        .text(width: session.width, style: session.style))
    if !verification.isIdentical { throw Ending(code: 1) }
  }
}

import Reports
import ScenarioFiles
import Wording

extension BatchSource {
  /// Reads what a word names and makes its plan, off the main thread. A person who types on standard
  /// input is waited for; what deserves a look is told.
  ///
  /// - Throws: `BatchProblem`; an `Ending` with the signal's exit code when one came.
  init(
    _ name: String, _ changes: BatchOrigin.Changes = .init(), in session: Session, isQuiet: Bool
  ) throws {
    let scenarios = ScenarioReader(environment: session.environment)
    var input: [UInt8]?
    if name == "-" {
      input = try Work.waiting(in: session) { () throws(BatchProblem) in
        do throws(ScenarioMistakes) {
          return try scenarios.readStandardInput()
        } catch {
          throw .experiment(error)
        }
      }
    }
    let origin = try BatchOrigin(name, changes, scenarios: scenarios, input: input)
    if !isQuiet, !origin.warnings.isEmpty {
      session.tell(MistakeWording.text(warnings: origin.warnings, in: session.language))
    }
    let words = BatchWording(session.language)
    self = try Work.perform(in: session, isQuiet: isQuiet) { monitor in
      monitor.say(words.preparing)
      return try BatchSource(origin)
    }
  }
}

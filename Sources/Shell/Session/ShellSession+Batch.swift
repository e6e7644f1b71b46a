import CommandLanguage
import Exploration
import Reports
import Results
import ScenarioFiles
import SourceText
import Synchronization
import Terminal
import TerritoryModel
import Wording

/// Experiments that are run into a store beside the session.
extension ShellSession {
  /// Runs what is missing of an experiment into its store, or tells how far it is.
  func batch(
    _ name: Located<String>, store: Located<String>?, isStatus: Bool, _ parsed: ParsedCommand
  ) -> Outcome {
    do throws(BatchProblem) {
      return isStatus
        ? try batchStatus(store?.value ?? name.value, parsed)
        : try run(batch: name.value, into: store?.value, parsed)
    } catch {
      return refuse(error)
    }
  }

  /// Tells why a batch was not run.
  private func refuse(_ problem: BatchProblem) -> Outcome {
    guard case .store(let store) = problem, store.cause == .cancelled else {
      complain { problem.text(in: $0, choosing: .prompt) }
      return .failed(code: problem.exitCode)
    }
    let signal = Interruption.endingSignal
    let isInterrupt =
      signal.map { Interruption.exitCode(signal: $0) == Self.interrupted } ?? true
    complain { (isInterrupt ? ProgramText.interrupted : .terminated).text[$0] }
    return signal.map { .ended(signal: $0) } ?? .failed(code: Self.interrupted)
  }

  /// The exit code of a command that Ctrl-C stopped.
  private static let interrupted: Int32 = 130

  /// How far a batch is, told by one thread and read by another.
  private final class Latest: Sendable {
    private let told = Mutex<BatchProgress?>(nil)

    func take(_ progress: BatchProgress) { told.withLock { $0 = progress } }

    /// The words of it; before the first run is to come, that the plan is made.
    func words(in language: Language) -> String {
      let wording = BatchWording(language)
      return told.withLock { $0 }.map(wording.progress) ?? wording.preparing
    }
  }

  private func run(
    batch name: String, into store: String?, _ parsed: ParsedCommand
  ) throws(BatchProblem) -> Outcome {
    guard !isResuming else { return .done }
    let origin = try BatchOrigin(name, scenarios: interpreter.reader)
    if !origin.warnings.isEmpty {
      tell { MistakeWording.text(warnings: origin.warnings, in: $0) }
    }
    let threads = interpreter.lives.threads
    let latest = Latest()
    let result = Computation.perform(
      language: settings.language, environment: environment, showsBar: showsBar,
      isPlain: settings.isPresenting, receiver: console.receiver,
      words: { latest.words(in: $0) }
    ) { effort -> Result<(path: String, outcome: BatchOutcome), BatchProblem> in
      do throws(BatchProblem) {
        let work = try BatchSource(origin).work(into: store, threads: threads)
        return .success((work.path, try Self.run(work, latest, effort)))
      } catch {
        return .failure(error)
      }
    }
    let (path, outcome) = try result.get()
    let written = deliver(to: parsed.redirection) { language in
      Document(
        language: language,
        blocks: outcome.words(in: language, store: path).split(separator: "\n")
          .map { .sentence(String($0)) })
    }
    guard written.isDone else { return written }
    if outcome.reason == .cancelled {
      return Interruption.endingSignal.map { .ended(signal: $0) } ?? .failed(code: Self.interrupted)
    }
    return outcome.progress.failed > 0 ? .failed(code: 1) : .done
  }

  private static func run(
    _ work: BatchWork, _ latest: Latest, _ effort: Effort
  ) throws(BatchProblem) -> BatchOutcome {
    do throws(StoreProblem) {
      return try work.run(
        progress: {
          latest.take($0)
          effort.progress($0.done, max($0.total, 1))
        },
        isCancelled: effort.isCancelled)
    } catch {
      throw .store(error)
    }
  }

  private func batchStatus(
    _ name: String, _ parsed: ParsedCommand
  ) throws(BatchProblem) -> Outcome {
    let statuses = try BatchStatuses([name])
    let page = page
    return deliver(to: parsed.redirection) { language in
      let lines = statuses.text(in: language, width: page.width, style: page.style)
      return Document(
        language: language, blocks: [.lines(lines.split(separator: "\n").map(String.init))])
    }
  }
}

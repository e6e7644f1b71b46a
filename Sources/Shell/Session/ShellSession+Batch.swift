import CommandLanguage
import Experiments
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
    _ name: Located<String>, store: Located<String>?, isStatus: Bool, _ parsed: ParsedCommand,
    at place: Place
  ) -> Outcome {
    do throws(BatchRefusal) {
      return isStatus
        ? try batchStatus(name.value, store: store?.value, parsed)
        : try run(batch: name.value, into: store?.value, parsed)
    } catch {
      complain(error.sentence)
      return .failed(code: error.code)
    }
  }

  /// Why a batch was not run, in a language.
  private struct BatchRefusal: Error {
    var sentence: @Sendable (Language) -> String
    var code: Int32
  }

  /// How far a batch is, told by one thread and read by another.
  private final class Latest: Sendable {
    private let told = Mutex<BatchProgress?>(nil)

    var progress: BatchProgress? { told.withLock { $0 } }

    func take(_ progress: BatchProgress) { told.withLock { $0 = progress } }
  }

  /// The store of an experiment: the one that is named, else that of its name in the current folder.
  private func storePath(_ name: String, _ store: String?) -> String {
    if let store { return store }
    let file = name.split(separator: "/").last.map(String.init) ?? name
    if file.hasSuffix(".sqlite") { return name }
    let stem = [".yaml", ".yml"].first { file.hasSuffix($0) }.map { file.dropLast($0.count) }
    return String(stem ?? file[...]) + ".sqlite"
  }

  /// What is to be run: an experiment by its name, or the plan of a store to go on with.
  private func work(
    _ name: String, into store: String?
  ) throws(BatchRefusal) -> BatchWork {
    if store == nil, ResultStore.isStore(name) || name.hasSuffix(".sqlite") {
      return try work(ofStore: name)
    }
    let loaded: LoadedExperiment
    do throws(ScenarioMistakes) {
      loaded = try ExperimentReader(scenarios: interpreter.reader).load(name)
    } catch {
      throw BatchRefusal(
        sentence: { MistakeWording.text(error, in: $0) },
        code: error.category.exitCode)
    }
    if !loaded.warnings.isEmpty {
      tell { MistakeWording.text(warnings: loaded.warnings, in: $0) }
    }
    let plan: ExperimentPlan
    do throws(DesignProblem) {
      plan = try ExperimentPlan(loaded, describing: Self.reason)
    } catch {
      throw BatchRefusal(
        sentence: { QuestionProblemWording($0).design(error) },
        code: standing.place.contentCode)
    }
    var work = BatchWork(
      plan, StoredPlan(loaded, plan, programVersion: Provenance.programVersion),
      into: storePath(name, store), threads: interpreter.lives.threads)
    switch loaded.experiment.budget {
    case .runs(let count): work.runLimit = count
    case .minutes(let minutes): work.minutes = minutes
    case nil: break
    }
    return work
  }

  private func work(ofStore path: String) throws(BatchRefusal) -> BatchWork {
    do throws(StoreProblem) {
      let store = try ResultStore(reading: path)
      let stored = try store.plan()
      let plan = try ExperimentPlan(stored, at: path, describing: Self.reason)
      var work = BatchWork(plan, stored, into: path, threads: interpreter.lives.threads)
      work.shard = store.header.shard
      work.minutes = store.header.minutes
      if store.header.runs < store.header.planRunCount { work.runLimit = store.header.runs }
      return work
    } catch {
      throw BatchRefusal(
        sentence: { error.text(in: $0, choosing: .prompt) }, code: error.exitCode)
    }
  }

  /// Why the values of a point do not go together: for the record of its runs, in English.
  private static func reason(_ mistakes: EditMistakes) -> String {
    EditWording(.english).sentences(mistakes).joined(separator: " ")
  }

  private func run(
    batch name: String, into store: String?, _ parsed: ParsedCommand
  ) throws(BatchRefusal) -> Outcome {
    guard !isResuming else { return .done }
    let language = settings.language
    let work = try work(name, into: store)
    let latest = Latest()
    let result = Computation.perform(
      language: language, environment: environment, showsBar: showsBar,
      isPlain: settings.isPresenting, receiver: console.receiver,
      words: { language in latest.progress.map { BatchWording(language).progress($0) } }
    ) { effort -> Result<BatchOutcome, StoreProblem> in
      do throws(StoreProblem) {
        return .success(
          try work.run(
            progress: {
              latest.take($0)
              effort.progress($0.done, max($0.total, 1))
            },
            isCancelled: effort.isCancelled))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .failure(let problem):
      throw BatchRefusal(
        sentence: { problem.text(in: $0, choosing: .prompt) }, code: problem.exitCode)
    case .success(let outcome):
      let written = deliver(to: parsed.redirection) { language in
        var outcome = outcome
        if outcome.firstFailure != nil {
          outcome.firstFailure = outcome.firstFailure?.told(
            in: language, from: try? ResultStore(reading: work.path))
        }
        let words = BatchWording(language).ending(outcome, store: work.path)
        return Document(
          language: language, blocks: words.split(separator: "\n").map { .sentence(String($0)) })
      }
      guard written.isDone else { return written }
      if outcome.reason == .cancelled {
        if let signal = Interruption.endingSignal { return .ended(signal: signal) }
        return .failed(code: 130)
      }
      return outcome.progress.failed > 0 ? .failed(code: 1) : .done
    }
  }

  private func batchStatus(
    _ name: String, store: String?, _ parsed: ParsedCommand
  ) throws(BatchRefusal) -> Outcome {
    do throws(StoreProblem) {
      let store = try ResultStore(reading: storePath(name, store))
      let status = try StoreStatus(of: store)
      let page = page
      return deliver(to: parsed.redirection) { language in
        var status = status
        status.firstFailure = status.firstFailure?.told(in: language, from: store)
        let lines = BatchStatusReport([status], language: language)
          .text(width: page.width, style: page.style)
        return Document(
          language: language, blocks: [.lines(lines.split(separator: "\n").map(String.init))])
      }
    } catch {
      throw BatchRefusal(
        sentence: { error.text(in: $0, choosing: .prompt) }, code: error.exitCode)
    }
  }
}

import ArgumentParser
import Experiments
import Reports
import Results
import Terminal
import TerritoryModel
import Wording

/// `batch run EXPERIMENT`: the missing runs of an experiment, into its store.
struct BatchRunCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run what is missing of an experiment, into its store.",
    discussion: """
      The store is NAME.sqlite in the current folder unless --store says otherwise; a run that is \
      counted as done is in it, whatever happens next.
      """)
  static let form = Bilingual(fr: "EXPÉRIENCE [options]", en: "EXPERIMENT [options]")

  @Argument(
    help: ArgumentHelp(
      "An experiment: its name in the library, a file, - for standard input; or a store to go on with.",
      valueName: "experiment"),
    completion: .file(extensions: ["yaml", "yml", "sqlite"]))
  var experiment: String

  @OptionGroup var changes: BatchChangeOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("One part of the plan, into a store of its own: 2/5.", valueName: "k/n"))
  var shard: String?

  @Option(
    help: ArgumentHelp("The store.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var store: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "When a run fails: fast ends there, end goes on and ends with code 1, never with code 0.",
      valueName: "fast|end|never"),
    completion: .list(FailPolicy.allCases.map(\.rawValue)))
  var fail: String?

  @Flag(help: "Run again what failed, with a program that takes its values.")
  var retry = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Stop after so many minutes.", valueName: "number"))
  var minutes: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only the first runs of the plan.", valueName: "number"))
  var runs: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Tell the progress in a line every so many seconds, for logs.", valueName: "seconds"))
  var progress: String?

  @OptionGroup var threads: ThreadsOption
  @OptionGroup var language: LanguageOptions

  @Flag(
    name: .shortAndLong, help: "No progress, no warnings, no last words unless something failed.")
  var quiet = false

  func run() throws {
    let session = Session.current
    let threads = try threads.count()
    let policy: FailPolicy = try OptionReading.word(fail, option: "--fail") ?? .end
    let interval = try BatchOptions.positive(progress, option: "--progress", example: "10")
    let asked = try askedBudget()
    let shard = try BatchOptions.shard(shard)
    let changes = try changes.changes()
    let source = try BatchSource(experiment, changes, in: session, isQuiet: quiet)
    var work = try source.work(into: store, shard: shard, threads: threads)
    work.failPolicy = policy
    work.retriesFailures = retry
    work.runLimit = asked.runs ?? work.runLimit
    work.minutes = asked.minutes ?? work.minutes
    let lines = interval.map { ProgressLines(every: $0, session: session) }
    let wording = BatchWording(session.language)
    let result = try Work.finishing(in: session, isQuiet: quiet || lines != nil) {
      [work] monitor in
      monitor.say(wording.preparing)
      return try work.run(
        progress: { progress in
          monitor.progress(done: progress.done, total: progress.total)
          monitor.say(wording.progress(progress))
          lines?.tell(progress)
        }, isCancelled: { monitor.isCancelled })
    }
    try end(try result.get(), policy, path: work.path, in: session)
  }

  private func askedBudget() throws(UsageMistake) -> (runs: Int?, minutes: Double?) {
    (
      runs: try OptionReading.whole(
        runs, option: "--runs", in: 0...Int(Int32.max), example: "5000"),
      minutes: try BatchOptions.positive(minutes, option: "--minutes", example: "30")
    )
  }

  /// Says how the batch ended, with the exit code that tells it to scripts.
  private func end(
    _ outcome: BatchOutcome, _ policy: FailPolicy, path: String, in session: Session
  ) throws {
    let words = outcome.words(in: session.language, store: path)
    if outcome.reason == .cancelled, let number = Interruption.signalNumber {
      throw Ending(code: Interruption.exitCode(signal: number), message: words)
    }
    if outcome.progress.failed > 0, policy != .never { throw Ending(code: 1, message: words) }
    if !quiet { try session.print(words + "\n") }
  }
}

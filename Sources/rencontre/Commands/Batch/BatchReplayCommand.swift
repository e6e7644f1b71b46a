import ArgumentParser
import Experiments
import Reports
import Results
import TerritoryModel
import Wording

/// `batch replay STORE ROW`: one run again, bit for bit.
struct BatchReplayCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Run one row of a store again and compare every bit.",
    discussion: "Exit code 1 when anything differs.")
  static let form = Bilingual(fr: "RÉSULTATS LIGNE", en: "STORE ROW")

  @Argument(
    help: ArgumentHelp("A store.", valueName: "store"),
    completion: .file(extensions: ["sqlite"]))
  var store: String

  @Argument(help: ArgumentHelp("A row of the plan, from 1.", valueName: "row"))
  var row: String

  @OptionGroup var threads: ThreadsOption
  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No progress.")
  var quiet = false

  func run() throws {
    let session = Session.current
    let threads = try threads.count()
    let store = try ResultStore(reading: store)
    let last = max(store.header.planRunCount, 1)
    guard let number = Int(row), (1...last).contains(number) else {
      throw UsageMistake.notRow(value: row, last: last)
    }
    let source = try BatchSource(store.path, in: session, isQuiet: true)
    let replay = try Work.perform(in: session, isQuiet: quiet) { monitor in
      try Replay(
        row: number, of: store, plan: source.plan, threads: threads,
        isCancelled: { monitor.isCancelled })
    }
    guard let replay else { throw Ending(code: 1) }
    let words = ReplayWording(session.language).text(replay)
    guard replay.differences.isEmpty else { throw Ending(code: 1, message: words) }
    try session.print(words + "\n")
  }
}

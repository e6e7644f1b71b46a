import ArgumentParser
import CommandLanguage
import Exploration
import Reports
import ScenarioFiles
import TerritoryModel
import Wording

/// `calibrate FILE`: fits the settings of a file to its targets.
struct CalibrateCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Fit settings to observed figures; the answer is what remains plausible.",
    discussion: """
      The CSV and JSON hold what is learnt of each setting (kind parameter), what the fitted model \
      gives beside each target (target), and the points that remain, with their weights (particle). \
      For instance: rencontre calibrate enquete-synthetique --most 1000 --output fit.csv
      """)
  static let form = Bilingual(fr: "FICHIER [options]", en: "FILE [options]")

  @Argument(
    help: ArgumentHelp(
      "Targets: their name in the library, a file, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(
    name: [.customLong("most"), .customLong("runs")], parsing: .unconditional,
    help: ArgumentHelp("The most runs (default: those of the file).", valueName: "number"))
  var most: String?

  @OptionGroup var threads: ThreadsOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No progress, no warnings.")
  var quiet = false

  func run() throws {
    let session = Session.current
    let threads = try threads.count()
    try output.check(sparing: [file])
    let most = try OptionReading.whole(
      most, option: "--most", in: 1...1_000_000, example: "500")
    let question = try QuestionLine(
      .calibrate, file: file, most.map { ["most", String($0)] } ?? [])
    try output.check(in: session)
    let interpreter = Interpreter(
      lives: LifeStore(threads: threads),
      reader: ScenarioReader(environment: session.environment), machineMemory: Machine.memory)
    try question.answer(on: interpreter, output, in: session, isQuiet: quiet)
  }
}

import ArgumentParser
import Reports
import Results
import ScenarioFiles
import Terminal
import TerritoryModel
import Wording

/// `paper SOURCE`: the figures, tables and methods of a paper, in a folder.
struct PaperCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper",
    abstract: "Write the figures, tables and methods of a paper into a folder.",
    discussion: """
      The source is the store of a batch, or a scenario, which is run with and without its programme. \
      The same source gives the same bytes. Files of a paper that was there before are replaced, and \
      go where the new one has none of their name.
      """)
  static let form = Bilingual(
    fr: "SCÉNARIO|RÉSULTATS --output DOSSIER [options]",
    en: "SCENARIO|STORE --output FOLDER [options]")

  @OptionGroup var scenario: ScenarioOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many lives of a scenario to run.", valueName: "number"))
  var replicates: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Metrics of a scenario to show, separated by commas.", valueName: "names"),
    completion: .list(Metric.allCases.map(\.key)))
  var metrics: String?

  @OptionGroup var threads: ThreadsOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write; made when it is missing.", valueName: "folder"),
    completion: .directory)
  var output: String

  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No progress, no warnings.")
  var quiet = false

  func run() throws {
    let session = Session.current
    if output.isEmpty { throw UsageMistake.noOutputName }
    let folder = OutputFolder(path: output)
    let files = try files(folder, in: session)
    try Ending.heedSignals(in: session) {
      try folder.write(files) { Interruption.isRequested }
    }
    try session.print(
      ProgramText.paperWritten(files: files.count, folder: output, in: session.language) + "\n")
  }

  private func files(_ folder: OutputFolder, in session: Session) throws -> [PaperFolder.File] {
    if StoreNames.isStore(scenario.scenario) {
      if let option = scenarioOption { throw UsageMistake.storeDecides(option: option) }
      let store = try ResultStore(reading: scenario.scenario)
      try store.checkIntegrity()
      try folder.prepare()
      let paper = try BatchPaper(store, language: session.language)
      if !quiet, let notice = paper.unfinished(store: scenario.scenario) { session.tell(notice) }
      return paper.folder.files
    }
    let threads = try threads.count()
    let metrics = try OptionReading.metrics(metrics)
    let asked = try OptionReading.whole(
      replicates, option: "--replicates", in: 1...Int(ScenarioLimits.replicates.upper),
      example: "32")
    let factor = try scenario.factor()
    let loaded = try scenario.load(in: session, isQuiet: quiet)
    let question = RunQuestion(
      scenario: loaded.scenario, isExport: true, scale: factor, settings: scenario.settings)
    let count = asked ?? RunQuestion.replicates(for: loaded.scenario)
    try Machine.checkMemory(for: question, replicates: count)
    try folder.prepare()
    var result = try Work.perform(in: session, isQuiet: quiet) { monitor in
      try RunWork(question: question, name: loaded.name, replicates: count, threads: threads)
        .perform(monitor)
    }
    result.question.metrics = metrics
    return ScenarioPaper(result, language: session.language, source: scenario.scenario)
      .folder.files
  }

  /// The first option that says something about a scenario; nothing when none does.
  private var scenarioOption: String? {
    if !scenario.settings.isEmpty { return "--set" }
    let options = [
      ("--weeks", scenario.weeks), ("--seed", scenario.seed), ("--scale", scenario.scale),
      ("--replicates", replicates), ("--metrics", metrics),
    ]
    return options.first { $0.1 != nil }?.0
  }
}

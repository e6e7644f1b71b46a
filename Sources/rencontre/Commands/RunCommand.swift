import ArgumentParser
import Experiments
import Reports
import ScenarioFiles
import TerritoryModel
import Wording

/// `run SCENARIO`: what becomes of a territory, with and without its programme.
struct RunCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a scenario, with and without its programme.",
    discussion: """
      Without --replicates a scenario runs as often as it says (32 times unless it says more or \
      less), 8 times above 20,000 people and once from 100,000 people on.
      """)
  static let form = Bilingual(fr: "SCÉNARIO [options]", en: "SCENARIO [options]")

  @OptionGroup var scenario: ScenarioOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many lives of the territory to run.", valueName: "number"))
  var replicates: String?

  @Flag(help: "Run the future without the programme only.")
  var withoutProgramme = false

  @OptionGroup var threads: ThreadsOption

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Metrics to show, separated by commas.", valueName: "names"),
    completion: .list(Metric.allCases.map(\.key)))
  var metrics: String?

  @Option(
    name: .customLong("by"), parsing: .unconditional,
    help: ArgumentHelp("Show results by zone or by profession.", valueName: "zone|profession"),
    completion: .list(RunQuestion.Grouping.allCases.map(\.rawValue)))
  var grouping: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No progress, no warnings, no notices.")
  var quiet = false

  func run() throws {
    let session = Session.current
    let threads = try threads.count()
    try output.check(sparing: [scenario.scenario])
    let format = try output.chosenFormat(among: [.text, .csv, .json, .svg])
    let look = try look(format)
    let asked = try askedReplicates()
    let factor = try scenario.factor()
    let loaded = try scenario.load(in: session, isQuiet: quiet)
    try output.check(sparing: loaded.files)
    let question = RunQuestion(
      scenario: loaded.scenario, leavesProgrammeOut: withoutProgramme, metrics: look.metrics,
      grouping: look.grouping, isExport: format == .csv || format == .json, scale: factor,
      settings: scenario.settings)
    let replicates = asked ?? RunQuestion.replicates(for: loaded.scenario)
    try Machine.checkMemory(for: question, replicates: replicates)
    try output.check(in: session)
    let result = try Work.perform(in: session, isQuiet: quiet) { monitor in
      try RunWork(question: question, name: loaded.name, replicates: replicates, threads: threads)
        .perform(monitor)
    }
    try output.write(text(result, format, in: session), in: session)
    if !quiet { tellNotices(result, in: session) }
  }

  /// What to look at: the metrics and the groups.
  private func look(
    _ format: OutputOptions.Format
  ) throws(UsageMistake) -> (metrics: [Metric], grouping: RunQuestion.Grouping?) {
    if format == .svg, let option = metrics != nil ? "--metrics" : grouping.map({ _ in "--by" }) {
      throw .notInPicture(option: option)
    }
    let metrics = try OptionReading.metrics(metrics)
    let grouping: RunQuestion.Grouping? = try OptionReading.word(grouping, option: "--by")
    if grouping == .profession, !metrics.isEmpty,
      !metrics.contains(where: { $0.declaration.groups == .zonesAndProfessions })
    {
      throw .noMetricByProfession(metrics.map(\.key))
    }
    return (metrics, grouping)
  }

  private func askedReplicates() throws(UsageMistake) -> Int? {
    let most = Int(ScenarioLimits.replicates.upper)
    return try OptionReading.whole(
      replicates, option: "--replicates", in: 1...most, example: "32")
  }

  private func text(
    _ result: RunResult, _ format: OutputOptions.Format, in session: Session
  ) -> String {
    switch format {
    case .text:
      let page = output.page(in: session)
      return RunReport(result, language: session.language, width: page.width, style: page.style)
        .text()
    case .csv: return RunExport(result, language: session.language).csv()
    case .json: return RunExport(result, language: session.language).json()
    // Only the formats above are taken.
    default: return CooperationChart(result, language: session.language).svg()
    }
  }

  /// Notices of a long programme may be many: the first ones tell enough.
  private func tellNotices(_ result: RunResult, in session: Session) {
    let notices = result.ensemble.notices
    for notice in notices.prefix(10) {
      session.tell(NoticeWording.text(notice, in: session.language))
    }
    if notices.count > 10 {
      session.tell(NoticeWording.more(notices.count - 10, in: session.language))
    }
  }
}

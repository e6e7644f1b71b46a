import ArgumentParser
import CommandLanguage
import Experiments
import Exploration
import Reports
import ScenarioFiles
import TerritoryModel
import Wording

/// What questions of many runs share that are asked in words: these, as the shell takes them.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var runs: ManyRunOptions

  @Argument(
    help: ArgumentHelp(
      "The question, as the shell takes it (see: rencontre -c \"help COMMAND\").",
      valueName: "words"))
  var words: [String] = []

  /// Asks a question of the shell's language of the scenario, and writes the answer.
  func answer(_ name: CommandName) throws { try runs.answer(name, words) }
}

/// What questions of many runs share: a scenario, how many lives, and how the answer is written.
struct ManyRunOptions: ParsableArguments {
  @OptionGroup var scenario: ScenarioOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many lives of the territory to run at each point.", valueName: "number")
  )
  var replicates: String?

  @OptionGroup var threads: ThreadsOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var language: LanguageOptions

  @Flag(name: .shortAndLong, help: "No progress, no cost told first, no warnings.")
  var quiet = false

  /// The fewest lives with which a question is asked: its search runs no fewer, whatever is typed.
  private static func fewest(_ name: CommandName) -> Int {
    switch name {
    case .tipping: TippingQuestion.fewestReplicates
    case .optimise: ProgrammeQuestion.fewestReplicates
    default: 1
    }
  }

  /// Asks a question of the shell's language of the scenario, and writes the answer.
  ///
  /// - Parameter words: what follows the name of the command, as the shell takes it.
  func answer(_ name: CommandName, _ words: [String]) throws {
    let session = Session.current
    let threads = try threads.count()
    try output.check(sparing: [scenario.scenario])
    let most = Int(ScenarioLimits.replicates.upper)
    if name == .enough, replicates != nil { throw UsageMistake.replicatesFound }
    let asked = try OptionReading.whole(
      replicates, option: "--replicates", in: Self.fewest(name)...most, example: "32")
    let question = try QuestionLine(name, words)
    let loaded = try scenario.load(in: session, isQuiet: quiet)
    try output.check(sparing: loaded.files)
    try output.check(in: session)
    var interpreter = Interpreter(
      lives: LifeStore(threads: threads),
      reader: ScenarioReader(environment: session.environment), machineMemory: Machine.memory)
    interpreter.open(
      loaded, request: scenario.scenario,
      replicates: asked ?? RunQuestion.replicates(for: loaded.scenario))
    interpreter.livesPerPoint = asked
    try question.answer(on: interpreter, output, in: session, isQuiet: quiet)
  }
}

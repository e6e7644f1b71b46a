import ArgumentParser

/// `optimise SCENARIO WORDS`: the shell's command of the same name, on a scenario.
struct OptimiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimise", abstract: "Look for the best programme under a budget.",
    discussion: "For instance: rencontre optimise my-territory.yaml budget 20000 hours 500")

  @OptionGroup var options: QuestionOptions

  func run() throws { try options.answer(.optimise) }
}

import ArgumentParser
import TerritoryModel

/// `optimise SCENARIO WORDS`: the shell's command of the same name, on a scenario.
struct OptimiseCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimise", abstract: "Look for the best programme under a budget.",
    discussion: """
      The search takes as many lives as --replicates (4 to 32); the best programmes are then measured on \
      twice as many new lives (4 to 64).
      A budget needs the cost, or the hours, of every action: --set programme.ACTION.cost=1000.
      For instance: rencontre optimise my-territory.yaml budget 20000 hours 500
      """)
  static let form = Bilingual(fr: "SCÉNARIO MOTS… [options]", en: "SCENARIO WORDS… [options]")

  @OptionGroup var options: QuestionOptions

  func run() throws { try options.answer(.optimise) }
}

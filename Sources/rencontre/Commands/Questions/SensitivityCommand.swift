import ArgumentParser
import TerritoryModel

/// `sensitivity SCENARIO WORDS`: the shell's command of the same name, on a scenario.
struct SensitivityCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "Tell which settings decide the result, or the programme’s effect.",
    discussion: """
      Without --replicates each point gets as many lives as make some 2,000 runs in all, 1 at least and \
      8 at most; with it, as many as it says. For instance: rencontre sensitivity \
      grande-rencontre-2021 effect of volume
      """)
  static let form = Bilingual(fr: "SCÉNARIO MOTS… [options]", en: "SCENARIO WORDS… [options]")

  @OptionGroup var options: QuestionOptions

  func run() throws { try options.answer(.sensitivity) }
}

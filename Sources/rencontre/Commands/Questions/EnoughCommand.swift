import ArgumentParser
import TerritoryModel

/// `enough SCENARIO WORDS`: the shell's command of the same name, on a scenario.
struct EnoughCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "enough",
    abstract: "Add replicates until the programme’s effect is known to a margin.",
    discussion: "For instance: rencontre enough grande-rencontre-2021 cooperation margin 0.005")
  static let form = Bilingual(fr: "SCÉNARIO MOTS… [options]", en: "SCENARIO WORDS… [options]")

  @OptionGroup var options: QuestionOptions

  func run() throws { try options.answer(.enough) }
}

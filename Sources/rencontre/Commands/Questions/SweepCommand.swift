import ArgumentParser
import TerritoryModel

/// `sweep SCENARIO WORDS`: the shell's command of the same name, on a scenario.
struct SweepCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep", abstract: "Vary one setting, or two, and see what comes of it.",
    discussion: "For instance: rencontre sweep territoire-type contact.rate 0.05..0.5 paired at 52")
  static let form = Bilingual(fr: "SCÉNARIO MOTS… [options]", en: "SCENARIO WORDS… [options]")

  @OptionGroup var options: QuestionOptions

  func run() throws { try options.answer(.sweep) }
}

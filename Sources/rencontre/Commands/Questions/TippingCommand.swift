import ArgumentParser
import TerritoryModel

/// `tipping SCENARIO WORDS`: the shell's command of the same name, on a scenario.
struct TippingCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "tipping",
    abstract: "Look for the level of a setting at which the regime changes.",
    discussion:
      "For instance: rencontre tipping territoire-type contact.rate 0.05..0.5 coverage above 0.5")
  static let form = Bilingual(fr: "SCÉNARIO MOTS… [options]", en: "SCENARIO WORDS… [options]")

  @OptionGroup var options: QuestionOptions

  func run() throws { try options.answer(.tipping) }
}

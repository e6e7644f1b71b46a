import ArgumentParser

/// `tipping SCENARIO WORDS`: the shell's command of the same name, on a scenario.
struct TippingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tipping",
    abstract: "Look for the level of a setting at which the regime changes.",
    discussion:
      "For instance: rencontre tipping territoire-type contact.rate 0.05..0.5 coverage above 0.5")

  @OptionGroup var options: QuestionOptions

  func run() throws { try options.answer(.tipping) }
}

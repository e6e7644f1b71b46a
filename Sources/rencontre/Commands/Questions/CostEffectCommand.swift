import ArgumentParser
import TerritoryModel

/// `cost-effect SCENARIO`: the shell's `cost effect`, on a scenario.
struct CostEffectCommand: CalledCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost-effect",
    abstract: "Tell what the programme brings for what it costs.",
    discussion: """
      Cooperations gained against the same lives without the programme, per 1,000 euros and per hour, in \
      all and for each action. Euros and hours are the actions’ cost and hours.
      For instance: rencontre cost-effect petite-equipe --set programme.convention.cost=2000
      """)
  static let form = Bilingual(fr: "SCÉNARIO [options]", en: "SCENARIO [options]")

  @OptionGroup var options: ManyRunOptions

  func run() throws { try options.answer(.cost, ["effect"]) }
}

import ArgumentParser
import Reports
import TerritoryModel
import Wording

/// What is laid over an experiment before its plan is made.
struct BatchChangeOptions: ParsableArguments {
  @Option(
    name: .customLong("set"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A value of the scenario: contact.rate=0.2. May be repeated.", valueName: "path=value"))
  var settings: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many replicates each point has.", valueName: "number"))
  var replicates: String?

  /// The changes, read.
  ///
  /// - Throws: That the number of replicates is none.
  func changes() throws(UsageMistake) -> BatchOrigin.Changes {
    BatchOrigin.Changes(
      settings: settings,
      replicates: try OptionReading.whole(
        replicates, option: "--replicates", in: 1...Int(ScenarioLimits.replicates.upper),
        example: "32"))
  }
}

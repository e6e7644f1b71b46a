import ArgumentParser
import ScenarioFiles
import TerritoryModel
import Wording

/// Which scenario, and what is changed in it.
struct ScenarioOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A scenario: its name in the library, a file, or - for standard input.",
      valueName: "scenario"),
    completion: .file(extensions: ["yaml", "yml"]))
  var scenario: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Length of the run: 26, 26w, 6m or 2y.", valueName: "duration"))
  var weeks: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Seed of every draw.", valueName: "number"))
  var seed: String?

  @Option(
    name: .customLong("set"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A value of the scenario: contact.rate=0.2. May be repeated.", valueName: "path=value"))
  var settings: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Multiplies the people of every zone.", valueName: "factor"))
  var scale: String?

  /// How often the people of every zone are multiplied.
  func factor() throws(UsageMistake) -> Int {
    try OptionReading.whole(scale, option: "--scale", in: 1...1_000_000, example: "10") ?? 1
  }

  /// Reads the scenario and applies what is asked; warnings are told unless `isQuiet`.
  func load(in session: Session, isQuiet: Bool) throws -> LoadedScenario {
    let weeks = try OptionReading.weeks(weeks, option: "--weeks")
    let seed = try OptionReading.whole(seed, option: "--seed", in: 0...UInt64.max, example: "7")
    let factor = try factor()
    let options =
      (weeks.map { [OptionSetting("--weeks", sets: "horizon=\($0)")] } ?? [])
      + (seed.map { [OptionSetting("--seed", sets: "seed=\($0)")] } ?? [])
    let reader = ScenarioReader(environment: session.environment)
    var loaded =
      scenario == "-"
      ? try reader.load(
        text: Work.waiting(in: session) { () throws(ScenarioMistakes) in
          try reader.readStandardInput()
        }, named: "-", settings: settings, options: options)
      : try reader.load(scenario, settings: settings, options: options)
    if factor > 1 { try Scale.multiply(&loaded.scenario, by: factor) }
    if !isQuiet, !loaded.warnings.isEmpty {
      session.tell(MistakeWording.text(warnings: loaded.warnings, in: session.language))
    }
    return loaded
  }
}

/// A territory made larger: more people in every zone, the same zones.
enum Scale {
  /// Multiplies the people of every zone.
  static func multiply(_ scenario: inout Scenario, by factor: Int) throws(UsageMistake) {
    let people = scenario.zones.reduce(0.0) {
      $0 + Double($1.socialWorkers + $1.socialEntrepreneurs) * Double(factor)
    }
    let largest = scenario.zones.map { max($0.socialWorkers, $0.socialEntrepreneurs) }.max() ?? 0
    guard people <= Double(ScenarioLimits.people),
      Double(largest) * Double(factor) <= Double(ScenarioLimits.peoplePerZone)
    else {
      throw .scaleTooLarge(
        scale: factor, people: people, limit: ScenarioLimits.people,
        bytes: people * ScenarioLimits.bytesPerPerson)
    }
    for zone in scenario.zones.indices {
      scenario.zones[zone].socialWorkers *= factor
      scenario.zones[zone].socialEntrepreneurs *= factor
    }
  }
}

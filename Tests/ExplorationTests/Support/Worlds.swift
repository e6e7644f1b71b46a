import Exploration
import Simulation
import TerritoryModel

/// Small territories that tests share.
enum Worlds {
  /// Two zones, thirty-odd people who come and go, a short burn-in.
  static func village() -> Scenario {
    var scenario = Scenario(
      name: "village",
      zones: [
        Zone(name: "Bourg", x: 0, y: 0, socialWorkers: 14, socialEntrepreneurs: 6),
        Zone(name: "Canton", x: 8, y: 2, socialWorkers: 9, socialEntrepreneurs: 4),
      ])
    scenario.parameters[.runBurnIn] = 6
    scenario.parameters[.contactRate] = 0.6
    scenario.parameters[.networkPartners] = 3
    scenario.parameters[.organisationSizeSocialWorkers] = 4
    scenario.parameters[.organisationSizeSocialEntrepreneurs] = 3
    scenario.parameters[.turnoverSocialWorkers] = 0.5
    scenario.parameters[.turnoverSocialEntrepreneurs] = 0.4
    scenario.parameters[.influenceRate] = 0.5
    return scenario
  }

  /// Six people of one zone, without burn-in.
  static func hamlet() -> Scenario {
    var scenario = Scenario(
      name: "hamlet",
      zones: [Zone(name: "A", x: 0, y: 0, socialWorkers: 4, socialEntrepreneurs: 2)])
    scenario.parameters[.runBurnIn] = 0
    scenario.parameters[.organisationSizeSocialWorkers] = 2
    scenario.parameters[.organisationSizeSocialEntrepreneurs] = 2
    scenario.parameters[.networkPartners] = 2
    scenario.parameters[.contactRate] = 1
    scenario.parameters[.turnoverSocialWorkers] = 0.6
    return scenario
  }

  /// Two zones that nothing links: too far for ties, nobody known across, nobody leaves.
  static func islands() -> Scenario {
    var scenario = Scenario(
      name: "islands",
      zones: [
        Zone(name: "West", x: 0, y: 0, socialWorkers: 12, socialEntrepreneurs: 5),
        Zone(name: "East", x: 90_000, y: 0, socialWorkers: 10, socialEntrepreneurs: 4),
      ])
    scenario.parameters[.runBurnIn] = 6
    scenario.parameters[.contactRate] = 0.6
    scenario.parameters[.turnoverSocialWorkers] = 0
    scenario.parameters[.turnoverSocialEntrepreneurs] = 0
    return scenario
  }

  /// A training that moves everybody it addresses, without any draw.
  static func training(_ id: String, at week: Int, shift: Double = 0.2) -> Action {
    Action(
      .training, id: id, timing: Timing(at: week),
      values: [.share: 1, .gain: 0.2, .shift: shift])
  }

  /// The cooperation rate of the whole territory.
  static let cooperation = Measure.metric(.cooperation, .territory, window: 13)
  /// The mean favourability of the whole territory.
  static let favourability = Measure.metric(.favourability, .territory, window: 13)

  /// The state of a straight run at the end of a week.
  static func stateHash(_ future: Future, replicate: Int, week: Int) -> UInt64 {
    var run = Run(future.scenario, seed: future.seed, replicate: replicate)
    run.advance(to: week)
    return run.stateHash
  }
}

import ScenarioFiles
import Simulation
import TerritoryModel

/// Territories that tests share.
enum Territories {
  /// A scenario of the library.
  static func library(_ name: String) throws -> Scenario {
    try ScenarioReader().load(name).scenario
  }

  /// A few people in one zone, without burn-in.
  static func tiny(workers: Int, entrepreneurs: Int) -> Scenario {
    var scenario = Scenario(
      name: "tiny",
      zones: [
        Zone(name: "A", x: 0, y: 0, socialWorkers: workers, socialEntrepreneurs: entrepreneurs)
      ])
    scenario.parameters[.runBurnIn] = 0
    scenario.parameters[.organisationSizeSocialWorkers] = 2
    scenario.parameters[.organisationSizeSocialEntrepreneurs] = 2
    scenario.parameters[.networkPartners] = 2
    scenario.parameters[.contactRate] = 1
    return scenario
  }

  /// Enough people for several tasks per phase, in several zones, so that threads really share work.
  static func large() -> Scenario {
    var scenario = Scenario(
      name: "large",
      zones: (0..<8).map { zone in
        Zone(
          name: "Z\(zone)", x: Double(4 * zone), y: 0, socialWorkers: 6_000 + 500 * zone,
          socialEntrepreneurs: 500)
      })
    scenario.parameters[.runBurnIn] = 2
    scenario.programme = [
      Action(.encounter, timing: Timing(at: 1, every: 2), values: [.participants: 200]),
      Action(.mirror, timing: Timing(at: 2)),
      Action(.colocation, timing: Timing(at: 1)),
      Action(.sponsorship, timing: Timing(at: 2)),
    ]
    return scenario
  }

  /// Two zones that nothing links: too far for ties, nobody known across, nobody leaves.
  static func islands() -> Scenario {
    var scenario = Scenario(
      name: "islands",
      zones: [
        Zone(name: "West", x: 0, y: 0, socialWorkers: 40, socialEntrepreneurs: 12),
        Zone(name: "East", x: 90_000, y: 0, socialWorkers: 40, socialEntrepreneurs: 12),
      ])
    scenario.parameters[.runBurnIn] = 26
    scenario.parameters[.turnoverSocialWorkers] = 0
    scenario.parameters[.turnoverSocialEntrepreneurs] = 0
    return scenario
  }

  /// One action of every kind, in the order of the catalogue, one a week from week 1 on.
  static func everyAction(every: Int? = nil) -> [Action] {
    ActionKind.allCases.enumerated().map { index, kind in
      Action(kind, timing: Timing(at: 1 + index, every: every))
    }
  }
}

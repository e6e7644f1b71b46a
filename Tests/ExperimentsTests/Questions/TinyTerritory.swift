import Simulation
import TerritoryModel

/// Thirty people in two zones, without burn-in: runs of a millisecond.
enum TinyTerritory {
  static func scenario(_ programme: [Action] = [], horizon: Int = 26) -> Scenario {
    var scenario = Scenario(
      seed: 5, horizon: horizon, replicates: 8,
      zones: [
        Zone(name: "A", x: 0, y: 0, socialWorkers: 14, socialEntrepreneurs: 6),
        Zone(name: "B", x: 5, y: 0, socialWorkers: 7, socialEntrepreneurs: 3),
      ], programme: programme)
    scenario.parameters[.runBurnIn] = 0
    return scenario
  }

  /// A campaign that reaches everybody.
  static func campaign(
    _ id: String, at week: Int = 2, shift: Double, cost: Double? = 1_000, hours: Double? = 10
  ) -> Action {
    Action(
      .campaign, id: id, timing: Timing(at: week), values: [.share: 1, .shift: shift],
      cost: cost, hours: hours)
  }

  static let favourability = Observable(.favourability)
}

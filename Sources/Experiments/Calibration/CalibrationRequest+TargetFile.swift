import Simulation
import TerritoryModel

extension CalibrationRequest {
  /// What a calibration file asks.
  ///
  /// - Parameters:
  ///   - scenario: the scenario that the file speaks of; targets of zones that it lacks are left out.
  ///   - seed: the seed of every draw, where the file gives none.
  public init(_ file: TargetFile, scenario: Scenario, seed: UInt64) {
    self.init(
      priors: file.parameters.map { Posterior.Prior($0.path, $0.range) },
      targets: file.figures.compactMap { Posterior.Target($0, in: scenario) },
      method: file.method == .sequential ? .sequential : .rejection, seed: file.seed ?? seed)
    particles = max(file.particles ?? particles, 2)
    runs = max(file.runs ?? runs, 1)
    replicates = max(file.replicates ?? replicates, 1)
    tolerance = file.tolerance ?? tolerance
  }
}

extension Posterior.Target {
  /// A figure that a scenario should give; nothing when it speaks of a zone that the scenario lacks.
  public init?(_ figure: TargetFigure, in scenario: Scenario) {
    func place(_ name: String) -> Int? { scenario.zones.firstIndex { $0.name == name } }
    let group: Group
    switch figure.group {
    case .territory: group = .territory
    case .profession(let profession): group = .profession(profession)
    case .zone(let name):
      guard let zone = place(name) else { return nil }
      group = .zone(zone)
    case .professionInZone(let profession, let name):
      guard let zone = place(name) else { return nil }
      group = .zoneProfession(zone, profession)
    }
    self.init(
      Outcome(Observable(figure.metric, group, window: figure.window), week: figure.week),
      value: figure.value, deviation: figure.error)
  }
}

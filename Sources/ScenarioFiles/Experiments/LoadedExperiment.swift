import TerritoryModel

/// An experiment without mistakes, with the scenario that it varies.
public struct LoadedExperiment: Sendable {
  /// The name it was asked by: a file's name without its ending, or `-`.
  public var name: String
  /// What it says, with the values of the factors as they are typed.
  public var experiment: Experiment
  /// The scenario with the experiment's settings on it, and where its values come from. Its horizon is
  /// the last week that the experiment keeps.
  public var base: LoadedScenario
  /// The paths of the files that were read: the experiment's own, its table, those of the scenario.
  public var files: Set<String>
  /// What deserves a look before the results are believed.
  public var warnings: [Mistake]

  /// The scenario with the experiment's settings on it.
  public var scenario: Scenario { base.scenario }

  /// The seed of every draw: the experiment's, else the scenario's.
  public var seed: UInt64 { experiment.seed ?? scenario.seed }

  /// The scenarios that the factors make of the base.
  public var space: FactorSpace { FactorSpace(scenario: scenario, factors: experiment.factors) }
}

extension LoadedExperiment {
  /// What is wrong with settings that are laid over the experiment: those of a factor, whose levels would
  /// take their place.
  ///
  /// - Parameter settings: each `path=value`.
  public func mistakes(ofSettings settings: [String]) -> [Mistake] {
    settings.compactMap { setting in
      guard let sign = ExperimentWriter.sign(of: setting),
        var path = try? SettingPath(parsing: String(setting[..<sign]))
      else { return nil }
      if path.components.first == "parameters", path.components.count > 1 {
        path.components.removeFirst()
      }
      guard experiment.factors.contains(where: { $0.path == path }) else { return nil }
      return Mistake(.experiment(.factorAlsoSet(path)))
    }
  }
}

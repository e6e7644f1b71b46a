import TerritoryModel

/// A calibration file without mistakes, with the scenario whose parameters are sought.
public struct LoadedTargets: Sendable {
  /// The name it was asked by: a file's name without its ending, or `-`.
  public var name: String
  /// What it says.
  public var targets: TargetFile
  /// The scenario with the file's settings on it, and where its values come from. Its horizon is the
  /// last week of the targets.
  public var base: LoadedScenario
  /// The paths of the files that were read.
  public var files: Set<String>
  /// What deserves a look before the results are believed.
  public var warnings: [Mistake]

  /// The scenario with the file's settings on it.
  public var scenario: Scenario { base.scenario }

  /// The seed of every draw: the file's, else the scenario's.
  public var seed: UInt64 { targets.seed ?? scenario.seed }

  /// The scenarios that the parameters make of the base.
  public var space: FactorSpace { FactorSpace(scenario: scenario, factors: targets.factors) }
}

import Simulation
import TerritoryModel

/// Which programme brings the most within a budget: which actions, when, for whom?
public struct ProgrammeQuestion: Sendable {
  /// The territory. Shocks of its programme befall every programme that is compared; its other actions
  /// stand in the question only as candidates.
  public var scenario: Scenario
  /// What may be done. Actions with one id are variants of one action (other weeks, zones or people),
  /// of which a programme has at most one.
  public var candidates: [Action]
  /// What may be spent up to the horizon.
  public var budget: ProgrammeBudget
  /// What is sought.
  public var aim: ProgrammeAim
  /// The last week of each run.
  public var horizon: Int
  /// The most actions that a programme may have; absent: no limit.
  public var mostActions: Int?
  /// How many programmes are told beside the best.
  public var runnersUp: Int
  /// Replicates on which programmes are chosen.
  public var searchReplicates: Int
  /// Fresh replicates on which the chosen ones are measured.
  public var finalReplicates: Int
  /// Runs after which the search ends; those of the final measure are kept back.
  public var mostRuns: Int
  /// The seed of every draw.
  public var seed: UInt64

  /// The fewest replicates that a programme is run with.
  public static let fewestReplicates = 4

  /// A question.
  ///
  /// - Parameters:
  ///   - candidates: absent: the scenario's actions with their variants in time and zones.
  ///   - aim: absent: the highest mean cooperation rate over the run. At the horizon alone, what is done
  ///     just before it wins, as nothing of it is forgotten yet.
  ///   - horizon: absent: the scenario's.
  ///   - seed: absent: the scenario's.
  public init(
    _ scenario: Scenario, candidates: [Action]? = nil, budget: ProgrammeBudget,
    aim: ProgrammeAim = ProgrammeAim(Observable(.cooperation), .overRun), horizon: Int? = nil,
    mostActions: Int? = nil, runnersUp: Int = 4, searchReplicates: Int = 32,
    finalReplicates: Int = 64, mostRuns: Int = 20_000, seed: UInt64? = nil
  ) {
    let last = horizon ?? scenario.horizon
    self.scenario = scenario
    self.candidates = candidates ?? ProgrammeVariants().actions(of: scenario, horizon: last)
    self.budget = budget
    self.aim = aim
    self.horizon = last
    self.mostActions = mostActions
    self.runnersUp = max(runnersUp, 0)
    self.searchReplicates = max(searchReplicates, Self.fewestReplicates)
    self.finalReplicates = max(finalReplicates, Self.fewestReplicates)
    self.mostRuns = mostRuns
    self.seed = seed ?? scenario.seed
  }
}

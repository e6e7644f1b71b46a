import Simulation
import TerritoryModel

/// How well something is to be known: how many replicates does it take?
public struct EnoughQuestion: Sendable {
  /// The territory and its programme.
  public var scenario: Scenario
  /// What is read of each run.
  public var outcome: Outcome
  /// The programme's effect, or a level.
  public var response: Response
  /// The half-width of the 95 % interval to be reached, in the unit of the outcome.
  public var rule: StoppingRule
  /// The seed of every draw.
  public var seed: UInt64

  /// A question.
  ///
  /// - Parameters:
  ///   - response: absent: the programme's effect where there is a programme, else the level.
  ///   - seed: absent: the scenario's.
  public init(
    _ scenario: Scenario, outcome: Outcome, response: Response? = nil, rule: StoppingRule,
    seed: UInt64? = nil
  ) {
    self.scenario = scenario
    self.outcome = outcome
    self.response = response ?? (scenario.programme.isEmpty ? .level : .effect)
    self.rule = rule
    self.seed = seed ?? scenario.seed
  }

  /// The runs of some replicates.
  func plan(replicates: Int) -> ExperimentPlan {
    switch response {
    case .effect:
      ExperimentPlan(
        [scenario], replicates: replicates, isPaired: true, outcomes: [outcome], seed: seed)
    case .level:
      ExperimentPlan(
        [scenario], replicates: replicates, isPaired: false, outcomes: [outcome], seed: seed)
    case .twin:
      ExperimentPlan(
        [scenario.withoutProgramme], replicates: replicates, isPaired: false,
        outcomes: [outcome], seed: seed)
    }
  }

  /// The values of the replicates run, those without one left out.
  func values(_ table: RunTable) -> [Double] {
    table.values(0, point: 0, response == .effect ? .effect : .level).compactMap(\.self)
  }

  /// What the replicates run say.
  func summary(_ table: RunTable) -> PairedDifference? {
    if response == .effect { return table.difference(0, point: 0) }
    let moments = Moments(values(table))
    guard moments.count > 0 else { return nil }
    return PairedDifference(
      mean: moments.mean, interval: moments.interval, count: moments.count, varianceSaved: nil)
  }
}

/// The first replicates of a question, which say what the margin will cost and count towards it.
public struct EnoughPilot: Sendable {
  /// What is asked.
  public let question: EnoughQuestion
  /// What the margin will cost.
  public let forecast: EnoughForecast

  let table: RunTable
}

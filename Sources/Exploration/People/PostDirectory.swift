import Simulation
import TerritoryModel

/// Who holds which post, in one replicate of a future; nothing is run to know it.
public struct PostDirectory: Sendable {
  private let plan: RunPlan
  private let seed: UInt64
  private let replicate: Int
  /// The name of the first holder, by agent.
  private let names: [Int: String]

  /// The posts of a plan in one replicate.
  public init(_ plan: RunPlan, seed: UInt64, replicate: Int) {
    self.plan = plan
    self.seed = seed
    self.replicate = replicate
    names = Dictionary(
      zip(plan.agentsOfPeople, plan.scenario.people.map(\.name))
    ) { first, _ in first }
  }

  /// The number of the post of a person whom the scenario names; names compare as in scenario files.
  public func agent(named name: String) -> Int? {
    names.filter { $0.value == name }.keys.min()
  }

  /// Whether a number is that of a post.
  public func contains(_ agent: Int) -> Bool { (0..<plan.agentCount).contains(agent) }

  /// Who holds a post at the end of a week, after departures.
  public func card(_ agent: Int, week: Int) -> PersonCard {
    let name = names[agent].flatMap { holderSince(agent, week: week) == nil ? $0 : nil }
    return PersonCard(
      agent: agent, name: name, profession: plan.profession(ofAgent: agent),
      zone: plan.scenario.zones[plan.zone(ofAgent: agent)].name,
      organisation: plan.organisationName(ofAgent: agent))
  }

  /// The week at whose end the holder of a post came; nothing for the first holder. Weeks before 0
  /// belong to the burn-in.
  public func holderSince(_ agent: Int, week: Int) -> Int? {
    let first = 1 - plan.burnInWeeks
    return week >= first ? departures(of: agent, weeks: first...week).last : nil
  }

  /// The weeks at whose end a post changed hands.
  public func departures(of agent: Int, weeks: ClosedRange<Int>) -> [Int] {
    plan.departures(ofAgent: agent, seed: seed, replicate: replicate, weeks: weeks)
  }
}

import Experiments
import Simulation
import TerritoryModel

/// Computes a reporter on the states of a run: nothing changes, nothing is drawn.
public struct PeopleReader: Sendable {
  private let reporter: PeopleReporter
  private let professions: [Profession]
  private let zoneNames: [String]
  private let organisationNames: [String?]
  private let needsTies: Bool

  /// A reader of one reporter for runs of a plan.
  public init(_ reporter: PeopleReporter, plan: RunPlan) {
    self.reporter = reporter
    let agents = 0..<plan.agentCount
    professions = agents.map { plan.profession(ofAgent: $0) }
    let zones = plan.scenario.zones.map(\.name)
    zoneNames = agents.map { zones[plan.zone(ofAgent: $0)] }
    organisationNames =
      reporter.condition?.namesOrganisations == true
      ? agents.map { plan.organisationName(ofAgent: $0) } : []
    needsTies = reporter.quantities.contains { $0 == .partners || $0 == .trust }
  }

  /// The value at the run's present week; nothing where nobody answers, but a count of 0.
  public func read(_ run: borrowing Run) -> Double? {
    let ties = needsTies ? Ties(run) : nil
    var values: [Double] = []
    var count = 0
    for agent in professions.indices {
      if let wanted = reporter.profession, professions[agent] != wanted { continue }
      if let condition = reporter.condition, !holds(condition, agent, run, ties) { continue }
      count += 1
      if let quantity = reporter.summary.quantity,
        let value = value(quantity, agent, run, ties)
      {
        values.append(value)
      }
    }
    return reporter.summary.value(of: values, count: count)
  }

  /// The agents that answer the reporter's condition, in ascending order.
  public func agents(_ run: borrowing Run) -> [Int] {
    let ties = needsTies ? Ties(run) : nil
    var found: [Int] = []
    for agent in professions.indices {
      if let wanted = reporter.profession, professions[agent] != wanted { continue }
      if let condition = reporter.condition, !holds(condition, agent, run, ties) { continue }
      found.append(agent)
    }
    return found
  }

  private func holds(
    _ condition: PeopleCondition, _ agent: Int, _ run: borrowing Run, _ ties: Ties?
  ) -> Bool {
    switch condition {
    case .quantity(let quantity, let comparison, let number):
      guard let value = value(quantity, agent, run, ties) else { return false }
      return comparison.holds(value, number)
    case .zone(let name, let isEqual): return (zoneNames[agent] == name) == isEqual
    case .organisation(let name, let isEqual):
      return (organisationNames[agent] == name) == isEqual
    case .profession(let profession, let isEqual):
      return (professions[agent] == profession) == isEqual
    case .and(let left, let right):
      return holds(left, agent, run, ties) && holds(right, agent, run, ties)
    case .or(let left, let right):
      return holds(left, agent, run, ties) || holds(right, agent, run, ties)
    case .not(let inner): return !holds(inner, agent, run, ties)
    }
  }

  private func value(
    _ quantity: PersonQuantity, _ agent: Int, _ run: borrowing Run, _ ties: Ties?
  ) -> Double? {
    switch quantity {
    case .partners: return Double(ties?.count[agent] ?? 0)
    case .trust:
      guard let ties, ties.count[agent] > 0 else { return nil }
      return ties.trust[agent] / Double(ties.count[agent])
    case .workload: return Double(run.organisationState(ofAgent: agent).workload)
    case .formalisation: return Double(run.organisationState(ofAgent: agent).formalisation)
    default: return quantity.value(run.person(agent), week: run.week)
    }
  }

  /// Number of ties and sum of trust, by agent.
  private struct Ties {
    var count: [Int]
    var trust: [Double]

    init(_ run: borrowing Run) {
      count = [Int](repeating: 0, count: run.plan.agentCount)
      trust = [Double](repeating: 0, count: run.plan.agentCount)
      for tie in run.partnerTies() {
        for agent in [tie.socialWorker, tie.socialEntrepreneur] {
          count[agent] += 1
          trust[agent] += Double(tie.trust)
        }
      }
    }
  }
}

extension PersonQuantity {
  /// The value in a person's own state; nothing for what belongs to ties and organisations, or what
  /// the person does not have.
  public func value(_ state: PersonState, week: Int) -> Double? {
    switch self {
    case .warmth: Double(state.warmth)
    case .competence: Double(state.competence)
    case .favourability: Double(state.favourability)
    case .coreWarmth: Double(state.coreWarmth)
    case .coreCompetence: Double(state.coreCompetence)
    case .metaPerception: Double(state.metaPerception)
    case .expectedMetaPerception: Double(state.expectedMetaPerception)
    case .familiarity: Double(state.familiarity)
    case .openness: Double(state.openness)
    case .weeksSinceCooperation: state.lastCooperation.map { Double(week - $0) }
    case .partners, .trust, .workload, .formalisation: nil
    }
  }
}

extension PeopleReporter {
  /// Every quantity that the reporter reads.
  var quantities: [PersonQuantity] {
    (summary.quantity.map { [$0] } ?? []) + (condition?.quantities ?? [])
  }
}

extension PeopleReporter.Summary {
  /// The quantity that is summed up; a count has none.
  public var quantity: PersonQuantity? {
    switch self {
    case .count: nil
    case .mean(let quantity), .standardDeviation(let quantity), .quantile(_, let quantity),
      .minimum(let quantity), .maximum(let quantity):
      quantity
    }
  }

  func value(of values: [Double], count: Int) -> Double? {
    if case .count = self { return Double(count) }
    guard !values.isEmpty else { return nil }
    switch self {
    case .count: return Double(count)
    case .mean: return values.reduce(0, +) / Double(values.count)
    case .standardDeviation:
      let mean = values.reduce(0, +) / Double(values.count)
      return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count))
        .squareRoot()
    case .quantile(let probability, _):
      return Quantile.of(values, min(max(probability, 0), 1))
    case .minimum: return values.min()
    case .maximum: return values.max()
    }
  }
}

extension PeopleCondition {
  var quantities: [PersonQuantity] {
    switch self {
    case .quantity(let quantity, _, _): [quantity]
    case .zone, .organisation, .profession: []
    case .and(let left, let right), .or(let left, let right): left.quantities + right.quantities
    case .not(let inner): inner.quantities
    }
  }

  var namesOrganisations: Bool {
    switch self {
    case .organisation: true
    case .quantity, .zone, .profession: false
    case .and(let left, let right), .or(let left, let right):
      left.namesOrganisations || right.namesOrganisations
    case .not(let inner): inner.namesOrganisations
    }
  }
}

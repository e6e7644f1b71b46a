import TerritoryModel

/// The programmes that may be made of some actions within a budget.
///
/// A programme is the places of its actions among `options`, in order: of each family (the variants of
/// one action) one at most.
struct ProgrammeSpace {
  /// The actions that take place within the horizon and fit in the budget alone, family by family.
  let options: [Action]
  /// The family of each option.
  let family: [Int]
  /// The most actions that a programme has.
  let mostActions: Int

  private let scenario: Scenario
  private let budget: ProgrammeBudget
  private let horizon: Int
  private let euros: [Double]
  private let hours: [Double]

  init(_ question: ProgrammeQuestion) throws(QuestionFailure) {
    scenario = question.scenario
    budget = question.budget
    horizon = question.horizon
    try Self.check(question)
    var familyOfId: [String: Int] = [:]
    var seen = Set<Action>()
    var chosen: [(action: Action, family: Int)] = []
    for action in question.candidates where seen.insert(action).inserted {
      let family = familyOfId[action.id] ?? familyOfId.count
      familyOfId[action.id] = family
      chosen.append((action, family))
    }
    // Sorting keeps the order of the variants of a family.
    let ordered = chosen.enumerated().sorted {
      ($0.element.family, $0.offset) < ($1.element.family, $1.offset)
    }.map(\.element)
    let (budget, horizon) = (budget, horizon)
    let kept = ordered.filter { option in
      let cost = ProgrammeCost([option.action], horizon: horizon)
      return cost.actions[0].occurrences > 0 && budget.covers(cost)
    }
    options = kept.map(\.action)
    family = kept.map(\.family)
    // What is not known is limited by no budget, and comes last where the cheapest is sought.
    euros = kept.map { ProgrammeCost([$0.action], horizon: horizon).euros ?? .infinity }
    hours = kept.map { ProgrammeCost([$0.action], horizon: horizon).hours ?? .infinity }
    mostActions = min(question.mostActions ?? .max, familyOfId.count)
    guard !options.isEmpty, mostActions > 0 else { throw .nothingAffordable }
  }

  /// Every candidate must be right in the scenario, and its price known where the budget limits it.
  private static func check(_ question: ProgrammeQuestion) throws(QuestionFailure) {
    let cost = ProgrammeCost(question.candidates, horizon: question.horizon)
    func ids(_ actions: [ProgrammeCost.ActionCost]) -> [String] {
      var seen = Set<String>()
      return actions.map(\.id).filter { seen.insert($0).inserted }
    }
    let noEuros = question.budget.euros == nil ? [] : ids(cost.withoutCost)
    let noHours = question.budget.hours == nil ? [] : ids(cost.withoutHours)
    guard noEuros.isEmpty, noHours.isEmpty else {
      throw .unknownCost(euros: noEuros, hours: noHours)
    }
    for action in question.candidates {
      var alone = question.scenario
      alone.programme = [action]
      let flaw = alone.flaws().first { !$0.isWarning && $0.path.components.first == "programme" }
      if let flaw { throw .flawed(action: action.id, flaw) }
    }
  }

  /// The programme's price: euros, hours, then number of actions.
  func price(_ programme: [Int]) -> (Double, Double, Int) {
    (
      programme.reduce(0) { $0 + euros[$1] }, programme.reduce(0) { $0 + hours[$1] },
      programme.count
    )
  }

  /// Whether a programme is within the budget and has no two variants of one action.
  func fits(_ programme: [Int]) -> Bool {
    let price = price(programme)
    guard programme.count <= mostActions, price.0 <= budget.euros ?? .infinity,
      price.1 <= budget.hours ?? .infinity
    else { return false }
    return Set(programme.map { family[$0] }).count == programme.count
  }

  /// Every programme that fits, no programme left out; nothing when there are more than a number.
  func all(atMost most: Int) -> [[Int]]? {
    var found: [[Int]] = []
    var open: [[Int]] = [[]]
    while let programme = open.popLast() {
      for option in ((programme.last ?? -1) + 1)..<options.count {
        let longer = programme + [option]
        guard fits(longer) else { continue }
        if found.count == most { return nil }
        found.append(longer)
        open.append(longer)
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The programmes with one action more.
  func extensions(_ programme: [Int]) -> [[Int]] {
    options.indices.filter { !programme.contains($0) }.map { (programme + [$0]).sorted() }
      .filter(fits)
  }

  /// The programmes with one action less.
  func reductions(_ programme: [Int]) -> [[Int]] {
    programme.map { left in programme.filter { $0 != left } }.filter { !$0.isEmpty }
  }

  /// The programmes with one action exchanged: for another variant of it, or for another action.
  func exchanges(_ programme: [Int]) -> [[Int]] {
    reductions(programme).flatMap(extensions).filter { $0 != programme }
      + (programme.count == 1
        ? options.indices.map { [$0] }.filter { $0 != programme && fits($0) } : [])
  }

  /// The actions of a programme.
  func actions(_ programme: [Int]) -> [Action] { programme.map { options[$0] } }

  /// What a programme costs.
  func cost(_ programme: [Int]) -> ProgrammeCost {
    ProgrammeCost(actions(programme), horizon: horizon)
  }

  /// The territory with a programme: shocks and actions in the order of the scenario, then the actions
  /// that it does not have.
  func scenario(_ programme: [Int]) -> Scenario {
    let chosen = actions(programme)
    var made = scenario
    made.programme = scenario.programme.compactMap { written in
      written.kind == .shock ? written : chosen.first { $0.id == written.id }
    }
    let written = Set(scenario.programme.map(\.id))
    made.programme += chosen.filter { !written.contains($0.id) }
    return made
  }
}

extension ProgrammeBudget {
  /// Whether a cost is within the budget; what is not known costs nothing here.
  func covers(_ cost: ProgrammeCost) -> Bool {
    (cost.euros ?? 0) <= euros ?? .infinity && (cost.hours ?? 0) <= hours ?? .infinity
  }
}

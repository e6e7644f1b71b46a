import TerritoryModel

extension StudyRunner {
  /// What a programme brings for what it takes: cooperations of every form, over every week of the run,
  /// gained against the same territory in which only shocks befall.
  ///
  /// - Parameters:
  ///   - horizon: the last week that counts; absent: the scenario's.
  ///   - replicates: absent: the scenario's.
  ///   - seed: absent: the scenario's.
  ///   - isByAction: whether each action's part is asked too, by runs without it.
  /// - Throws: `QuestionFailure.noProgramme` when nothing but shocks is in the programme, `.noValue`
  ///   when the run has no week, `.cancelled`.
  public func costEffectiveness(
    of scenario: Scenario, horizon: Int? = nil, replicates: Int? = nil, seed: UInt64? = nil,
    isByAction: Bool = true
  ) throws(QuestionFailure) -> CostEffectiveness {
    let last = horizon ?? scenario.horizon
    let actions = scenario.programme.filter { $0.kind != .shock }
    guard !actions.isEmpty else { throw .noProgramme }
    // The programme, no programme, then the programme without each action: alone, an action is the
    // programme.
    var scenarios = [scenario, scenario.keepingActions { $0.kind == .shock }]
    let isSplit = isByAction && actions.count > 1
    if isSplit {
      scenarios += actions.map { left in scenario.keepingActions { $0.id != left.id } }
    }
    let tiles = WeekTiles(horizon: last)
    let table = try answers(
      ExperimentPlan(
        scenarios, replicates: max(replicates ?? scenario.replicates, 1), isPaired: false,
        outcomes: tiles.outcomes(.relay) + tiles.outcomes(.coordination)
          + tiles.outcomes(.concerted),
        seed: seed ?? scenario.seed))
    let totals = scenarios.indices.map { table.totals(point: $0) }
    func gained(_ left: Int, _ right: Int) -> PairedDifference? {
      PairedDifference(
        zip(totals[left], totals[right]).compactMap { pair in
          if let with = pair.0, let without = pair.1 { (with, without) } else { nil }
        })
    }
    guard !tiles.tiles.isEmpty, let whole = gained(0, 1) else { throw .noValue }
    let cost = ProgrammeCost(scenario, horizon: last)
    var result = CostEffectiveness(gained: whole, cost: cost)
    guard isByAction else { return result }
    let costs = cost.actions.filter { $0.kind != .shock }
    for (place, cost) in costs.enumerated() {
      guard let part = isSplit ? gained(0, place + 2) : whole else { continue }
      result.actions.append(CostEffectiveness.Contribution(gained: part, cost: cost))
    }
    return result
  }
}

extension Scenario {
  /// The same scenario with some actions of its programme only.
  func keepingActions(_ isKept: (Action) -> Bool) -> Scenario {
    var scenario = self
    scenario.programme = programme.filter(isKept)
    return scenario
  }
}

extension RunTable {
  /// The sum of all outcomes at a point, by replicate; nothing where one is missing.
  func totals(point: Int) -> [Double?] {
    let columns = outcomes.indices.map { values($0, point: point) }
    return (0..<replicates).map { replicate in
      var total = 0.0
      for column in columns {
        guard let value = column[replicate] else { return nil }
        total += value
      }
      return total
    }
  }
}

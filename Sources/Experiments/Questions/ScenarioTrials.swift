import TerritoryModel

/// What some scenarios gave, replicate by replicate, under common random numbers: replicates are added
/// where they are wanted, and no run is made twice.
struct ScenarioTrials {
  /// The scenarios, in the order in which they came.
  private(set) var scenarios: [Scenario] = []
  /// Runs made.
  private(set) var runs = 0

  private let warmed = WarmedStates()
  private let outcomes: [Outcome]
  private let seed: UInt64
  /// By scenario, replicate and outcome.
  private var values: [[[Double?]]] = []

  init(outcomes: [Outcome], seed: UInt64) {
    self.outcomes = outcomes
    self.seed = seed
  }

  /// Takes a scenario in; returns its place.
  mutating func add(_ scenario: Scenario) -> Int {
    scenarios.append(scenario)
    values.append([])
    return scenarios.count - 1
  }

  /// The values of a scenario, by replicate and outcome.
  func values(_ place: Int) -> [[Double?]] { values[place] }

  /// How many replicates of a scenario are known.
  func replicates(_ place: Int) -> Int { values[place].count }

  /// The runs that it would take for some scenarios to have some replicates.
  func missing(_ places: [Int], replicates: Int) -> Int {
    places.reduce(0) { $0 + max(0, replicates - values[$1].count) }
  }

  /// Runs what is missing for some scenarios to have some replicates, numbered from 1.
  ///
  /// - Parameter total: the runs that the whole study is thought to take.
  mutating func measure(
    _ places: [Int], replicates: Int, of total: Int, on runner: StudyRunner
  ) throws(QuestionFailure) {
    // Scenarios that have as many replicates run together, so that they share burn-in.
    let groups = Dictionary(grouping: places.filter { values[$0].count < replicates }) {
      values[$0].count
    }
    for (known, group) in groups.sorted(by: { $0.key < $1.key }) {
      let plan = ExperimentPlan(
        group.map { scenarios[$0] }, replicates: replicates, isPaired: false, outcomes: outcomes,
        seed: seed)
      var table = RunTable(plan)
      do {
        try runner.stage(after: runs, of: total).extend(
          &table, plan, replicates: (known + 1)...replicates, warmed: warmed)
      } catch { throw QuestionFailure(error) }
      for (point, place) in group.enumerated() {
        let columns = outcomes.indices.map { table.values($0, point: point) }
        for replicate in known..<replicates {
          values[place].append(columns.map { $0[replicate] })
        }
      }
      runs += (replicates - known) * group.count
    }
  }
}

import TerritoryModel

/// Reads metrics from a run: nothing changes, nothing is drawn (model, section 8).
public struct ObservationReader: Sendable {
  /// What is read, in this order.
  public let observables: [Observable]
  private let needsPeople: Bool
  private let needsTies: Bool
  private let zones: [[Int]]
  private let cells: [[Int]]

  /// A reader of some columns for runs of a plan.
  public init(_ observables: [Observable], plan: RunPlan) {
    self.observables = observables
    needsPeople = observables.contains { $0.metric.readsPeople }
    needsTies = observables.contains { $0.metric == .trust || $0.metric == .ties }
    let count = plan.layout.zoneCount
    zones = observables.map { $0.group.zones(of: count) }
    cells = observables.map { $0.group.cells(of: count) }
  }

  /// The values at the run's present week; not-a-number where a value is missing.
  public func read(_ run: borrowing Run) -> [Double] {
    let people = needsPeople ? run.cellSums() : []
    let ties = needsTies ? run.tieSums() : []
    return observables.indices.map { index in
      value(index, run, people: people, ties: ties) ?? .nan
    }
  }

  private func value(
    _ index: Int, _ run: borrowing Run, people: [CellSums], ties: [(count: Int, trust: Double)]
  ) -> Double? {
    let observable = observables[index]
    guard observable.isDefined else { return nil }
    switch observable.metric {
    case .opportunities, .missed, .refused, .relay, .coordination, .concerted, .cooperation,
      .concertedShare, .meanForm, .positive:
      let window = min(max(observable.window, 1), CountWindow.weeks)
      guard run.weeksRun > 0 else { return nil }
      return counts(zones[index], run, window: window).value(observable.metric)
    case .volume:
      guard run.weeksRun >= CountWindow.weeks else { return nil }
      let heads = run.plan.heads(cells[index])
      guard heads > 0 else { return nil }
      let counts = counts(zones[index], run, window: CountWindow.weeks)
      return Double(counts.cooperations) * 52 / Double(CountWindow.weeks) / Double(heads)
    case .ties:
      return Double(zones[index].reduce(0) { $0 + ties[$1].count })
    case .trust:
      let count = zones[index].reduce(0) { $0 + ties[$1].count }
      guard count > 0 else { return nil }
      return zones[index].reduce(0) { $0 + ties[$1].trust } / Double(count)
    case .coverage:
      guard run.weeksRun >= CountWindow.weeks else { return nil }
      return sums(cells[index], people).share(\.covered)
    default:
      return sums(cells[index], people)
        .value(observable.metric, actual: actual(cells[index], run, people))
    }
  }

  private func counts(_ zones: [Int], _ run: borrowing Run, window: Int) -> WindowCounts {
    var total = WindowCounts()
    for zone in zones {
      total = total + run.counts.sum(zone: zone, week: run.week, window: window)
    }
    return total
  }

  private func sums(_ cells: [Int], _ people: [CellSums]) -> CellSums {
    cells.reduce(CellSums()) { $0 + people[$1] }
  }

  /// How favourably the people of a group are seen: the mean view, in the whole territory, of the
  /// profession that looks at them; nothing when that profession is absent.
  private func actual(_ cells: [Int], _ run: borrowing Run, _ people: [CellSums]) -> Double? {
    var sum = 0.0
    var count = 0
    for cell in cells where people[cell].count > 0 {
      let other = TerritoryLayout.profession(ofCell: cell).other
      guard run.plan.scenario.people(other) > 0 else { return nil }
      sum += Double(people[cell].count) * run.trueMean[other.rawValue]
      count += people[cell].count
    }
    return count > 0 ? sum / Double(count) : nil
  }
}

extension Run {
  /// How many weeks have been run, burn-in included.
  var weeksRun: Int { week + plan.burnIn }

  /// The values of some columns at the present week; not-a-number where a value is missing.
  public borrowing func read(_ observables: [Observable]) -> [Double] {
    ObservationReader(observables, plan: plan).read(self)
  }
}

extension RunPlan {
  /// How many people some cells hold.
  func heads(_ cells: [Int]) -> Int {
    cells.reduce(0) { $0 + layout.agents(ofCell: $1).count }
  }
}

extension WindowCounts {
  /// A metric of events; nothing when a rate has an empty denominator.
  func value(_ metric: Metric) -> Double? {
    func over(_ numerator: Int, _ denominator: Int) -> Double? {
      denominator > 0 ? Double(numerator) / Double(denominator) : nil
    }
    switch metric {
    case .opportunities: return Double(opportunities)
    case .missed: return Double(missed)
    case .refused: return Double(refused)
    case .relay: return Double(relay)
    case .coordination: return Double(coordination)
    case .concerted: return Double(concerted)
    case .cooperation: return over(cooperations, opportunities)
    case .concertedShare: return over(concerted, opportunities)
    case .meanForm: return over(relay + 2 * coordination + 3 * concerted, 3 * opportunities)
    case .positive: return over(positive, cooperations)
    default: return nil
    }
  }
}

extension CellSums {
  /// The share of people that a count makes; nothing when there is nobody.
  func share(_ part: KeyPath<CellSums, Int>) -> Double? {
    count > 0 ? Double(self[keyPath: part]) / Double(count) : nil
  }

  /// A metric of people; nothing when there is nobody.
  func value(_ metric: Metric, actual: Double?) -> Double? {
    guard count > 0 else { return nil }
    let n = Double(count)
    // Variances divide by N; rounding may leave them a hair below zero.
    func variance(_ sum: Double, _ squares: Double) -> Double {
      max(0, squares / n - (sum / n) * (sum / n))
    }
    let believed = metaPerception / n
    switch metric {
    case .warmth: return warmth / n
    case .competence: return competence / n
    case .favourability: return favourability / n
    case .familiarity: return familiarity / n
    case .warmthSd: return variance(warmth, warmthSquares).squareRoot()
    case .competenceSd: return variance(competence, competenceSquares).squareRoot()
    case .favourabilitySd: return variance(favourability, favourabilitySquares).squareRoot()
    case .polarisation: return variance(favourability, favourabilitySquares)
    case .believed: return believed
    case .actual: return actual
    case .gap: return actual.map { $0 - believed }
    case .exaggeration:
      guard let actual, actual < 1 else { return nil }
      return (1 - believed) / (1 - actual)
    default: return nil
    }
  }
}

extension Metric {
  /// Whether reading the metric needs sums over people.
  var readsPeople: Bool {
    switch self {
    case .coverage, .warmth, .competence, .favourability, .warmthSd, .competenceSd,
      .favourabilitySd, .familiarity, .polarisation, .believed, .actual, .gap, .exaggeration:
      true
    default: false
    }
  }
}

extension Observable {
  /// Whether the metric is defined for the group: events and ties belong to the social worker's zone
  /// and to both professions.
  public var isDefined: Bool {
    switch (metric.declaration.groups, group) {
    case (.zonesAndProfessions, _), (.zones, .territory), (.zones, .zone): true
    case (.zones, .profession), (.zones, .zoneProfession): false
    }
  }
}

extension Group {
  /// The zones whose ties the group covers.
  func zones(of count: Int) -> [Int] {
    switch self {
    case .territory, .profession: Array(0..<count)
    case .zone(let zone), .zoneProfession(let zone, _): zone < count && zone >= 0 ? [zone] : []
    }
  }

  /// The cells whose people the group covers.
  func cells(of count: Int) -> [Int] {
    switch self {
    case .territory: Array(0..<(2 * count))
    case .profession(let profession): (0..<count).map { 2 * $0 + profession.rawValue }
    case .zone(let zone): zone < count && zone >= 0 ? [2 * zone, 2 * zone + 1] : []
    case .zoneProfession(let zone, let profession):
      zone < count && zone >= 0 ? [2 * zone + profession.rawValue] : []
    }
  }
}

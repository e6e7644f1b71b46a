import TerritoryModel

/// Reads metrics from a run: nothing changes, nothing is drawn (model, section 8).
public struct ObservationReader: Sendable {
  /// What is read, in this order.
  public let observables: [Observable]
  private let needsPeople: Bool
  private let needsTies: Bool
  /// Whether each profession has people.
  private let isPresent: [Bool]
  /// The groups read, each once: what several metrics of a group share is summed once.
  private let groups: [GroupPlaces]
  /// For each observable, the place of its group.
  private let groupOf: [Int]
  /// The windows over which events are summed, each once by group.
  private let windows: [GroupWindow]
  /// For each observable, the place of its window.
  private let windowOf: [Int]

  /// Where the people and the ties of a group are.
  private struct GroupPlaces: Sendable {
    var zones: [Int]
    var cells: [Int]
  }

  /// A group, by its place, and a number of weeks.
  private struct GroupWindow: Hashable, Sendable {
    var group: Int
    var weeks: Int
  }

  /// What the metrics of a week share.
  private struct Sums {
    var people: [CellSums]
    var actual: [Double?]
    var ties: [(count: Int, trust: Double)]
    var counts: [WindowCounts]
  }

  /// A reader of some columns for runs of a plan.
  public init(_ observables: [Observable], plan: RunPlan) {
    self.observables = observables
    needsPeople = observables.contains { $0.metric.readsPeople }
    needsTies = observables.contains { $0.metric == .trust || $0.metric == .ties }
    isPresent = Profession.allCases.map { plan.scenario.people($0) > 0 }
    let count = plan.layout.zoneCount
    var groups: [GroupPlaces] = []
    var placeOfGroup: [Group: Int] = [:]
    var windows: [GroupWindow] = []
    var placeOfWindow: [GroupWindow: Int] = [:]
    var groupOf: [Int] = []
    var windowOf: [Int] = []
    for observable in observables {
      let group = placeOfGroup[observable.group] ?? groups.count
      if group == groups.count {
        placeOfGroup[observable.group] = group
        groups.append(
          GroupPlaces(
            zones: observable.group.zones(of: count), cells: observable.group.cells(of: count)))
      }
      groupOf.append(group)
      guard let weeks = observable.weeksSummed else {
        windowOf.append(-1)
        continue
      }
      let window = GroupWindow(group: group, weeks: weeks)
      let place = placeOfWindow[window] ?? windows.count
      if place == windows.count {
        placeOfWindow[window] = place
        windows.append(window)
      }
      windowOf.append(place)
    }
    self.groups = groups
    self.groupOf = groupOf
    self.windows = windows
    self.windowOf = windowOf
  }

  /// The values at the run's present week; not-a-number where a value is missing.
  public func read(_ run: borrowing Run) -> [Double] {
    let sums = sums(run)
    return observables.indices.map { value($0, run, sums) ?? .nan }
  }

  private func sums(_ run: borrowing Run) -> Sums {
    let cells = needsPeople ? run.cellSums() : []
    let zones = needsTies ? run.tieSums() : []
    var people: [CellSums] = []
    var actual: [Double?] = []
    var ties: [(count: Int, trust: Double)] = []
    for group in groups {
      if needsPeople {
        people.append(group.cells.reduce(CellSums()) { $0 + cells[$1] })
        actual.append(self.actual(group.cells, run, cells))
      }
      if needsTies {
        ties.append(
          group.zones.reduce((count: 0, trust: 0)) {
            ($0.count + zones[$1].count, $0.trust + zones[$1].trust)
          })
      }
    }
    var counts: [WindowCounts] = []
    for window in windows {
      var total = WindowCounts()
      for zone in groups[window.group].zones {
        total = total + run.counts.sum(zone: zone, week: run.week, window: window.weeks)
      }
      counts.append(total)
    }
    return Sums(people: people, actual: actual, ties: ties, counts: counts)
  }

  private func value(_ index: Int, _ run: borrowing Run, _ sums: Sums) -> Double? {
    let observable = observables[index]
    guard observable.isDefined else { return nil }
    let group = groupOf[index]
    switch observable.metric {
    case .opportunities, .missed, .refused, .relay, .coordination, .concerted, .cooperation,
      .concertedShare, .meanForm, .positive:
      guard run.weeksRun > 0 else { return nil }
      return sums.counts[windowOf[index]].value(observable.metric)
    case .volume:
      guard run.weeksRun >= CountWindow.weeks else { return nil }
      let heads = run.plan.heads(groups[group].cells)
      guard heads > 0 else { return nil }
      return Double(sums.counts[windowOf[index]].cooperations) * 52 / Double(CountWindow.weeks)
        / Double(heads)
    case .ties: return Double(sums.ties[group].count)
    case .trust:
      guard sums.ties[group].count > 0 else { return nil }
      return sums.ties[group].trust / Double(sums.ties[group].count)
    case .coverage:
      guard run.weeksRun >= CountWindow.weeks else { return nil }
      return sums.people[group].share(\.covered)
    default:
      return sums.people[group].value(observable.metric, actual: sums.actual[group])
    }
  }

  /// How favourably the people of a group are seen: the mean view, in the whole territory, of the
  /// profession that looks at them; nothing when that profession is absent.
  private func actual(_ cells: [Int], _ run: borrowing Run, _ people: [CellSums]) -> Double? {
    var sum = 0.0
    var count = 0
    for cell in cells where people[cell].count > 0 {
      let other = TerritoryLayout.profession(ofCell: cell).other
      guard isPresent[other.rawValue] else { return nil }
      sum += Double(people[cell].count) * run.trueMean[other.rawValue]
      count += people[cell].count
    }
    return count > 0 ? sum / Double(count) : nil
  }
}

extension Observable {
  /// Over how many weeks the metric sums events; nothing for one that sums none.
  fileprivate var weeksSummed: Int? {
    switch metric {
    case .opportunities, .missed, .refused, .relay, .coordination, .concerted, .cooperation,
      .concertedShare, .meanForm, .positive:
      min(max(window, 1), CountWindow.weeks)
    case .volume: CountWindow.weeks
    default: nil
    }
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

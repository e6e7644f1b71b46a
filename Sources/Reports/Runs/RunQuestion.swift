import Experiments
import Simulation
import TerritoryModel

/// What `run` is asked: a scenario, and what to look at.
public struct RunQuestion: Sendable {
  /// The scenario, with its horizon, seed and replicates as asked.
  public var scenario: Scenario
  /// Whether to leave the programme out altogether.
  public var leavesProgrammeOut: Bool
  /// The metrics asked for; none: those of the report, or all in an export.
  public var metrics: [Metric]
  /// The groups asked for beside the whole territory.
  public var grouping: Grouping?
  /// Whether every metric is needed in full (an export) or only those of the report.
  public var isExport: Bool
  /// How often the people of every zone were multiplied.
  public var scale: Int
  /// The values laid on top of the scenario's file, each as `path=value`.
  public var settings: [String]

  /// Groups that results may be shown by.
  public enum Grouping: String, Sendable, Hashable, CaseIterable {
    /// One row per zone.
    case zone
    /// One row per profession.
    case profession
  }

  /// The half-lives under which the effect of a programme is shown, in weeks.
  public static let halfLives = [13.0, 26.0, 52.0]

  /// From how many people on other half-lives are left out: each is a burn-in of its own.
  public static let halfLivesPopulationLimit = 1_000_000

  /// A question.
  public init(
    scenario: Scenario, leavesProgrammeOut: Bool = false, metrics: [Metric] = [],
    grouping: Grouping? = nil, isExport: Bool = false, scale: Int = 1, settings: [String] = []
  ) {
    self.scenario = scenario
    self.leavesProgrammeOut = leavesProgrammeOut
    self.metrics = metrics
    self.grouping = grouping
    self.isExport = isExport
    self.scale = scale
    self.settings = settings
  }

  /// Whether two futures are compared.
  public var comparesProgramme: Bool { !scenario.programme.isEmpty && !leavesProgrammeOut }

  /// The futures to run: with the programme first, then without; one when there is none.
  public var variants: [Variant] {
    let without = Variant(.withoutProgramme, scenario.withoutProgramme)
    return comparesProgramme ? [Variant(.withProgramme, scenario), without] : [without]
  }

  /// The columns of results that the answer needs, each once.
  public var observables: [Observable] {
    var wanted: [Observable] = []
    for metric in shownMetrics {
      wanted.append(Observable(metric))
      guard isExport || grouping == .profession else { continue }
      wanted += Profession.allCases.flatMap { columns(metric, .profession($0)) }
    }
    if !isExport {
      wanted += [Observable(.cooperation), Observable(.volume)]
      for metric in [Metric.favourability, .believed, .actual, .exaggeration] {
        wanted += Profession.allCases.map { Observable(metric, .profession($0)) }
      }
    }
    if grouping == .zone {
      for zone in scenario.zones.indices {
        for metric in zoneMetrics {
          wanted.append(Observable(metric, .zone(zone)))
          guard isExport else { continue }
          wanted += Profession.allCases.flatMap { columns(metric, .zoneProfession(zone, $0)) }
        }
      }
    }
    var seen: Set<Observable> = []
    return wanted.filter { seen.insert($0).inserted }
  }

  /// The metrics shown for the whole territory, and by profession.
  var shownMetrics: [Metric] {
    if !metrics.isEmpty { return metrics }
    if isExport { return Metric.allCases }
    return grouping == .profession ? Self.professionMetrics : []
  }

  /// The metrics shown by zone.
  var zoneMetrics: [Metric] {
    if !metrics.isEmpty { return metrics }
    return isExport ? Metric.allCases : [.cooperation, .volume]
  }

  private static let professionMetrics: [Metric] = [
    .volume, .coverage, .familiarity, .warmth, .competence, .favourability, .believed, .actual,
    .gap, .exaggeration,
  ]

  private func columns(_ metric: Metric, _ group: Group) -> [Observable] {
    metric.declaration.groups == .zonesAndProfessions ? [Observable(metric, group)] : []
  }

  /// The memory that the results take, in bytes.
  public func resultBytes(replicates: Int) -> Double {
    Double(observables.count) * Double(variants.count) * Double(scenario.horizon + 1)
      * Double(replicates) * Double(MemoryLayout<Double>.size)
  }

  /// How often a scenario runs when nobody says: as it says itself, but 8 times at most above 20,000
  /// people, and once from 100,000 on.
  public static func replicates(for scenario: Scenario) -> Int {
    switch scenario.population {
    case 100_000...: 1
    case 20_001...: min(scenario.replicates, 8)
    default: scenario.replicates
    }
  }

  /// The work of the futures: they share one burn-in.
  public func agentWeeks(replicates: Int) -> Int {
    work(territories: 1, futures: variants.count, replicates: replicates)
  }

  /// The work of the effect under other half-lives: each is a territory of its own.
  public func otherHalfLivesAgentWeeks(replicates: Int) -> Int {
    work(
      territories: otherHalfLives.count, futures: 2 * otherHalfLives.count, replicates: replicates)
  }

  private func work(territories: Int, futures: Int, replicates: Int) -> Int {
    let weeks =
      territories * Int(scenario.parameters[.runBurnIn]) + futures * scenario.horizon
    let (product, isTooLarge) = (scenario.population * weeks)
      .multipliedReportingOverflow(by: replicates)
    return isTooLarge ? .max : product
  }

  /// The half-lives, other than the scenario's own, under which to compute the effect.
  public var otherHalfLives: [Double] {
    guard comparesProgramme, !isExport, scenario.population < Self.halfLivesPopulationLimit else {
      return []
    }
    return Self.halfLives.filter { $0 != scenario.parameters[.forgettingHalfLife] }
  }
}

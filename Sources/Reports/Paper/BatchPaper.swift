import Charts
import Experiments
import Results
import ScenarioFiles
import Simulation
import TerritoryModel
import Wording

/// The figures, tables and methods of a paper about the runs of a store: lines over levers, elementary
/// effects or Sobol indices, as the design of its points has it.
public struct BatchPaper: Sendable {
  /// What the store says.
  public var stored: StoredExperiment
  /// The experiment that the store was made from.
  public var experiment: Experiment
  /// The scenario before the factors.
  public var scenario: Scenario
  /// The data, as `batch export` writes them.
  public var data: String
  /// The first run that failed, its reason in the language of the paper.
  public var firstFailure: BatchOutcome.Failure?
  /// The language of the paper.
  public var language: Language

  /// How many resamples the intervals of indices are made from.
  static let resamples = 1_000
  /// How many slices the range of a factor is cut into where points are spread over it.
  static let slices = 8

  /// A paper about a store, from what stands in it alone: files that it was made from are not sought.
  ///
  /// - Throws: `StoreProblem` when the store is damaged.
  public init(_ store: ResultStore, language: Language) throws {
    stored = try StoredExperiment(store)
    self.language = language
    let loaded = try stored.plan.experiment(at: store.path)
    experiment = loaded.experiment
    scenario = loaded.scenario
    firstFailure = stored.failures.first.flatMap { record in
      guard case .failed(let failure) = record.status else { return nil }
      return BatchOutcome.Failure(row: record.row, reason: failure.reason)
        .told(in: language, from: store)
    }
    var data = ""
    try BatchExport(store, language: language).csv { data += $0 }
    self.data = data
  }

  /// That the store does not hold all runs of its plan; nothing when it does.
  public func unfinished(store: String) -> String? {
    PaperWording(language).unfinished(
      done: table.doneCount + table.failedCount, planned: stored.header.planRunCount, store: store)
  }

  var numbers: NumberWording { NumberWording(language) }

  func fixed(_ text: PaperText) -> String { text.text[language] }

  var table: RunTable { stored.table }

  var isPaired: Bool { table.arms.count > 1 }

  /// The measures of sensitivity, for a design that gives some.
  var sensitivity: SensitivityStudy? {
    let plan = ExperimentPlan(
      factors: experiment.factors, points: stored.plan.points, replicates: stored.plan.replicates,
      isPaired: isPaired, outcomes: stored.plan.outcomes, seed: stored.plan.seed
    ) { _ throws(PointFailure) in throw PointFailure("the plan is not run") }
    return try? SensitivityStudy(
      experiment.design, plan: plan, table: table, resamples: Self.resamples,
      seed: experiment.designSeed)
  }

  /// The files of the paper.
  public var folder: PaperFolder {
    let sensitivity = sensitivity
    let figures = sensitivity.map(self.figures) ?? leverFigures
    let tables = sensitivity.map(self.tables) ?? pointTables
    return PaperFolder(
      language: language, title: name,
      files: PaperFolder.words(facts(sensitivity), in: language) + figures
        + PaperFolder.table(
          "factors", factorsTable, caption: fixed(.factorsTable))
        + tables + [.init("data.csv", data, fixed(.dataFile))])
  }

  /// The experiment's name as its file writes it; without one, that of the file.
  private var name: String {
    experiment.name.isEmpty ? stored.header.name : experiment.name
  }

  private var isListed: Bool {
    experiment.factors.allSatisfy { if case .values = $0.levels { true } else { false } }
  }

  /// The range out of which the levels of a factor were taken: those that were taken tell less than its
  /// ends. Nothing where levels were listed, or stand at the steps of a grid.
  private func range(of factor: Int) -> ClosedRange<Double>? {
    guard case .range(let range) = experiment.factors[factor].levels else { return nil }
    switch experiment.design {
    case .latinHypercube, .sobol, .saltelli, .morris: return range
    case .grid, .list: return nil
    }
  }

  /// The factors that take more than one level, by their places.
  var varying: [Int] { stored.plan.factors.indices.filter { levelCount($0) > 1 } }

  private func levelCount(_ factor: Int) -> Int {
    Set(stored.plan.points.map { $0[factor] }).count
  }

  // MARK: What was kept

  /// The outcomes that are drawn: those of the last week; tables have all.
  var drawn: [Int] {
    let last = stored.plan.outcomes.map(\.week).max() ?? 0
    return stored.plan.outcomes.indices.filter { stored.plan.outcomes[$0].week == last }
  }

  /// What is asked of outcomes, with the end of a file's name.
  var responses: [(response: Response, ending: String)] {
    isPaired ? [(.level, ""), (.effect, "-effect")] : [(.level, "")]
  }

  /// The metric, whom it is of, and when.
  func title(_ outcome: Outcome, _ response: Response) -> String {
    let observable = outcome.observable
    var words: [String] = []
    let zones = stored.header.zones
    func zone(_ place: Int) -> String { zones.indices.contains(place) ? zones[place] : "" }
    switch observable.group {
    case .territory: break
    case .profession(let profession): words.append(profession.label[language])
    case .zone(let place): words.append(zone(place))
    case .zoneProfession(let place, let profession):
      words += [profession.label[language], zone(place)]
    }
    words.append("\(fixed(.week)) \(numbers.whole(outcome.week))")
    let label =
      "\(observable.metric.declaration.label[language]) (\(words.joined(separator: ", ")))"
    return response == .effect
      ? Typography.labelled(label, fixed(.effect), in: language) : label
  }

  func fileName(_ outcome: Outcome) -> String {
    "\(ScenarioPaper.fileName(outcome.observable))-week\(outcome.week)"
  }

  private var metrics: [Metric] {
    var seen: Set<Metric> = []
    return stored.plan.outcomes.map(\.observable.metric).filter { seen.insert($0).inserted }
  }

  // MARK: Words

  private func facts(_ sensitivity: SensitivityStudy?) -> StudyFacts {
    let header = stored.header
    let isSameVersion =
      header.programVersion == Provenance.programVersion
      && header.modelVersion == ModelVersion.current
    return StudyFacts(
      program: header.programVersion, model: header.modelVersion,
      citation: SoftwareCitation(
        language: language, program: header.programVersion, model: header.modelVersion
      ).sentence,
      description: isSameVersion ? OddReport.fingerprint : nil, scenario: scenario,
      scenarioName: header.scenarioName, hash: header.scenarioHash.hashText,
      settings: experiment.settings,
      weeks: stored.plan.outcomes.map(\.week).max() ?? 0, replicates: header.replicates,
      seed: header.seed, isPaired: isPaired, metrics: metrics,
      batch: StudyFacts.Batch(
        name: name, design: experiment.design, designSeed: experiment.designSeed,
        isListed: isListed,
        factors: stored.plan.factors.indices.map {
          .init(path: stored.plan.factors[$0], levels: levels(of: $0), count: levelCount($0))
        },
        points: header.pointCount, planned: header.planRunCount,
        done: table.doneCount + table.failedCount, failed: table.failedCount,
        firstFailure: firstFailure, compared: compared(isSensitivity: sensitivity != nil),
        used: sensitivity.flatMap { StudyFacts.UsedRows($0) },
        emptyPoints: sensitivity == nil ? emptyPoints : 0,
        planHash: header.planHash.hashText, storeFormat: StoreTable.formatVersion,
        resamples: sensitivity == nil ? nil : Self.resamples))
  }

  /// The replicates over which measures of sensitivity and slices compare points; other figures show of
  /// each point all that is known.
  func compared(isSensitivity: Bool) -> StudyFacts.ComparedReplicates? {
    guard isSensitivity || isSliced else { return nil }
    return StudyFacts.ComparedReplicates(table, besideTables: !isSensitivity)
  }

  /// At how many points a metric that is drawn has no value.
  private var emptyPoints: Int {
    stored.plan.points.indices.count { point in
      drawn.contains { outcome in
        responses.contains { table.band(outcome, point: point, $0.response) == nil }
      }
    }
  }

  /// The levels that a factor takes: the range that they were taken from, all of a few that were chosen,
  /// else from the lowest to the highest.
  func levels(of factor: Int) -> String {
    func span(_ low: Double, _ high: Double) -> String {
      let ends = [low, high].map { text(FactorLevel($0)) }
      return language == .french ? "\(ends[0]) à \(ends[1])" : "\(ends[0]) to \(ends[1])"
    }
    if let range = range(of: factor) { return span(range.lowerBound, range.upperBound) }
    var seen: Set<FactorLevel> = []
    var levels = stored.plan.points.map { $0[factor] }.filter { seen.insert($0).inserted }
    let known = levels.compactMap(\.number)
    if known.count == levels.count { levels.sort { ($0.number ?? 0) < ($1.number ?? 0) } }
    guard levels.count > Self.slices, known.count == levels.count,
      let low = known.min(),
      let high = known.max()
    else {
      // A French number may hold a comma.
      let separator = language == .french ? "\(Typography.narrowSpace); " : ", "
      return levels.map { text($0) }.joined(separator: separator)
    }
    return span(low, high)
  }

  func text(_ level: FactorLevel) -> String {
    level.number.map { $0 == 0 ? numbers.number(0) : numbers.significant($0) } ?? level.text
  }

  private var factorsTable: TextTable {
    TextTable(
      columns: [.init(fixed(.factor)), .init(fixed(.levels), wraps: true)],
      rows: stored.plan.factors.indices.map {
        [stored.plan.factors[$0].description, levels(of: $0)]
      })
  }
}

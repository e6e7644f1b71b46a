import Experiments
import Results
import ScenarioFiles
import Simulation
import TerritoryModel

/// The runs of a store as a tidy table for machines: one value of one run to a line, in the order of
/// the plan. It is written as it is read: memory does not grow with the number of runs.
///
/// Nothing of when, where and in how many parts the runs were made is in it: the same plan gives the
/// same bytes.
public struct BatchExport: Sendable {
  /// The store.
  public var store: ResultStore
  /// The language of what is said of the columns; keys stay English.
  public var language: Language

  /// An export of a store.
  public init(_ store: ResultStore, language: Language) {
    self.store = store
    self.language = language
  }

  /// Hands over comma-separated values, after a header of `# key: value` lines, piece by piece.
  ///
  /// - Throws: `StoreProblem` when the store is damaged; what `write` throws.
  public func csv(_ write: (String) throws -> Void) throws {
    let plan = try store.plan()
    try forEachLine(plan) { head in
      try write(CSVText.head(head))
    } line: { cells in
      try write(CSVText.line(cells))
    }
  }

  /// Hands over one JSON object, piece by piece.
  ///
  /// - Throws: `StoreProblem` when the store is damaged; what `write` throws.
  public func json(_ write: (String) throws -> Void) throws {
    let plan = try store.plan()
    var text: JSONText.Pieces?
    var isFirst = true
    try forEachLine(plan) { head in
      let pieces = JSONText.Pieces(head)
      text = pieces
      try write(pieces.start)
    } line: { cells in
      if let text { try write(text.line(cells, isFirst: isFirst)) }
      isFirst = false
    }
    if let text { try write(text.end(isEmpty: isFirst)) }
  }

  /// The table without its lines.
  private func head(_ plan: StoredPlan, runs: Int, failed: Int) -> ExportTable {
    let header = store.header
    let metrics = plan.outcomes.map(\.observable.metric.key).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    var provenance: [(key: String, value: ExportTable.Cell)] = [
      ("rencontre", .text(header.programVersion)),
      ("model", .whole(header.modelVersion)),
      ("columns", .whole(ExportColumn.formatVersion)),
      ("experiment", .text(header.name)),
      ("scenario", .text(header.scenarioName)),
      ("hash", .text(header.scenarioHash.hashText)),
      ("plan", .text(header.planHash.hashText)),
      // As text: JSON readers that know floating-point numbers only would round it.
      ("seed", .text(String(header.seed))),
    ]
    provenance += design
    provenance += [
      ("factors", .list(plan.factors.map(\.description))),
      ("points", .whole(header.pointCount)),
      ("replicates", .whole(header.replicates)),
      ("arms", .list(header.arms.map(\.rawValue))),
      ("metrics", .list(metrics)),
      ("weeks", .wholes(Set(plan.outcomes.map(\.week)).sorted())),
      ("window", .wholes(Set(plan.outcomes.map(\.observable.window)).sorted())),
      ("runs", .whole(header.planRunCount)),
      ("done", .whole(runs - failed)),
      ("failed", .whole(failed)),
    ]
    return ExportTable(
      provenance: provenance,
      columns: ExportColumn.allCases.flatMap { column in
        guard column == .levels else { return [(column.rawValue, column.meaning[language])] }
        return plan.factors.map { ($0.description, column.meaning[language]) }
      }, rows: [])
  }

  /// How the points were chosen, as the experiment in the store says it.
  private var design: [(key: String, value: ExportTable.Cell)] {
    guard let design = ExperimentReader().design(ofText: Array(store.header.experimentText.utf8))
    else { return [] }
    var keys: [(key: String, value: ExportTable.Cell)] = [("design", .text(design.word))]
    if let seed = design.seed { keys.append(("designSeed", .text(String(seed)))) }
    return keys
  }

  private func forEachLine(
    _ plan: StoredPlan, head start: (ExportTable) throws -> Void,
    line body: ([ExportTable.Cell]) throws -> Void
  ) throws {
    let seed = ExportTable.Cell.text(String(store.header.seed))
    // A column has one type: levels are numbers in JSON where all those of the factor are.
    let isNumber = plan.factors.indices.map { factor in
      plan.points.indices.allSatisfy { plan.points.number($0, factor) != nil }
    }
    let measures = plan.outcomes.map { outcome in
      let (zone, profession) = place(outcome.observable.group)
      return [
        .text(outcome.observable.metric.key), zone, profession, .whole(outcome.week),
      ] as [ExportTable.Cell]
    }
    try store.forEachRun(counted: { runs, failed in
      try start(head(plan, runs: runs, failed: failed))
    }) { run in
      guard plan.points.indices.contains(run.key.point) else {
        throw StoreProblem(path: store.path, .damaged)
      }
      var reason: String?
      if case .failed(let failure) = run.status { reason = failure.reason }
      let start: [ExportTable.Cell] =
        [.whole(run.row), .whole(run.key.point + 1)]
        + zip(plan.points[run.key.point], isNumber).map { ExportTable.Cell($0, isNumber: $1) }
        + [
          .whole(run.key.replicate), .text(run.key.arm.rawValue), seed, .init(run.scenarioHash),
          .init(run.stateHash), .text(reason == nil ? "done" : "failed"),
        ]
      if let reason {
        return try body(start + [.missing, .missing, .missing, .missing, .missing, .text(reason)])
      }
      for (measure, value) in zip(measures, run.values) {
        try body(start + measure + [.init(value), .missing])
      }
    }
  }

  private func place(_ group: Group) -> (ExportTable.Cell, ExportTable.Cell) {
    func name(_ zone: Int) -> ExportTable.Cell {
      store.header.zones.indices.contains(zone) ? .text(store.header.zones[zone]) : .missing
    }
    return switch group {
    case .territory: (.missing, .missing)
    case .profession(let profession): (.missing, .text(profession.key))
    case .zone(let zone): (name(zone), .missing)
    case .zoneProfession(let zone, let profession): (name(zone), .text(profession.key))
    }
  }
}

extension ExportTable.Cell {
  /// A level, as a number for what reads JSON where that is wanted.
  fileprivate init(_ level: FactorLevel, isNumber: Bool) {
    guard isNumber, let number = level.number else {
      self = .text(level.text)
      return
    }
    self = .typed(level.text, number)
  }

  /// A hash in hexadecimal digits, where there is one.
  fileprivate init(_ hash: UInt64?) {
    self = hash.map { .text($0.hashText) } ?? .missing
  }
}

import Charts
import Cluster
import Results
import TerritoryModel
import Wording

/// How far the batches are that some words name: stores, folders of tasks, experiments whose stores are
/// in the current folder.
public struct BatchStatuses: Sendable {
  private var groups: [Group] = []

  /// What is told in one table.
  private enum Group: Sendable {
    /// Stores that were named one after the other: they may be parts of one plan.
    case stores([StoreStatus])
    /// The tasks of a folder.
    case tasks(TasksStatus)
  }

  /// Reads how far batches are. What several words name is told once.
  ///
  /// - Throws: `BatchProblem`: that there is no store, or that one cannot be read.
  public init(_ names: [String]) throws(BatchProblem) {
    var plans: Set<FileIdentity> = []
    var files: Set<FileIdentity> = []
    for name in names {
      if let tasks = try Self.tasks(name) {
        let isNew = tasks.plan.map { plans.insert($0).inserted } ?? true
        if isNew { groups.append(.tasks(tasks)) }
        files.formUnion(tasks.stores.compactMap(\.file))
        continue
      }
      let stores = try Self.stores(name).filter { store in
        store.file.map { files.insert($0).inserted } ?? true
      }
      if case .stores(let before)? = groups.last {
        groups[groups.count - 1] = .stores(before + stores)
      } else if !stores.isEmpty {
        groups.append(.stores(stores))
      }
    }
  }

  /// The text of all of them for a page of some columns, its last line ended.
  public func text(in language: Language, width: Int, style: TerminalStyle) -> String {
    groups.map { report($0, language).text(width: width, style: style) }.joined(separator: "\n")
  }

  /// Comma-separated values, one row per store or task, after a header of `# key: value` lines.
  public func csv(in language: Language) -> String { CSVText.text(table(language)) }

  /// One JSON object with the same rows.
  public func json(in language: Language) -> String { JSONText.text(table(language)) }

  private func table(_ language: Language) -> ExportTable {
    ExportTable(
      provenance: [
        ("rencontre", .text(Provenance.programVersion)),
        ("columns", .whole(StatusColumn.formatVersion)),
      ],
      columns: StatusColumn.allCases.map { ($0.rawValue, $0.meaning[language]) },
      rows: groups.flatMap { group in
        switch group {
        case .stores(let stores): stores.map { Self.row($0, folder: nil) }
        case .tasks(let tasks): Self.rows(tasks)
        }
      })
  }

  /// A row for each task, in order.
  private static func rows(_ tasks: TasksStatus) -> [[ExportTable.Cell]] {
    let stores = Dictionary(tasks.stores.map { ($0.shard.number, $0) }) { one, _ in one }
    let strays = Dictionary(tasks.strays.map { ($0.task, $0.path) }) { one, _ in one }
    return (0..<tasks.count).map { place in
      let task = place + 1
      if let store = stores[task] { return row(store, folder: tasks.folder) }
      let stray = strays[task]
      return [
        .text(tasks.experiment), .text(tasks.planHash.hashText), .text(tasks.folder),
        stray.map { .text($0) } ?? .missing, .text("\(task)/\(tasks.count)"), .whole(0),
        .whole(tasks.runs(ofTask: task)), .whole(0), .text(stray == nil ? "missing" : "stray"),
        .missing, .missing,
      ]
    }
  }

  private static func row(_ status: StoreStatus, folder: String?) -> [ExportTable.Cell] {
    [
      .text(status.experiment), .text(status.planHash.hashText),
      folder.map { .text($0) } ?? .missing, .text(status.path), .text(status.shard.text),
      .whole(status.done), .whole(status.total), .whole(status.failed),
      .text(status.state.rawValue), .init(status.isBeingWritten ? status.rate : nil),
      .init(status.remaining),
    ]
  }

  private func report(_ group: Group, _ language: Language) -> BatchStatusReport {
    var report =
      switch group {
      case .stores(let stores): BatchStatusReport(stores, language: language)
      case .tasks(let tasks): BatchStatusReport(tasks, language: language)
      }
    for place in report.statuses.indices {
      let status = report.statuses[place]
      report.statuses[place].firstFailure = status.firstFailure?.told(
        in: language, from: try? ResultStore(reading: status.path))
    }
    return report
  }

  /// The tasks of the folder that a word names; nothing when it names none.
  private static func tasks(_ name: String) throws(BatchProblem) -> TasksStatus? {
    let folder = BatchFolder(name)
    guard folder.isPresent else { return nil }
    do {
      return try folder.status(named: name)
    } catch let problem as StoreProblem {
      throw .store(problem)
    } catch let problem as ClusterProblem {
      throw .cluster(problem)
    } catch {
      throw .store(StoreProblem(path: folder.plan, .damaged))
    }
  }

  /// The stores that a word names.
  private static func stores(_ name: String) throws(BatchProblem) -> [StoreStatus] {
    let paths = StoreNames.isStore(name) ? [name] : StoreNames.existing(name)
    guard !paths.isEmpty else { throw .usage(.noStore(name)) }
    do throws(StoreProblem) {
      var statuses: [StoreStatus] = []
      for path in paths { statuses.append(try StoreStatus(of: ResultStore(reading: path))) }
      return statuses
    } catch {
      throw .store(error)
    }
  }
}

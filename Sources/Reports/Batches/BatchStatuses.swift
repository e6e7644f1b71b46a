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

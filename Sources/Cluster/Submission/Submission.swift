import Results

/// What became of a batch that was handed to a cluster.
public struct Submission: Sendable, Hashable {
  /// Its folder.
  public var folder: BatchFolder
  /// Into how many tasks it is cut.
  public var tasks: Int
  /// Tasks whose runs are all in their stores.
  public var finished: [Int]
  /// Tasks that wait in the queue or run, as far as the queue was asked.
  public var active: [Int]
  /// Tasks that remain to be submitted, or were just now.
  public var missing: [Int]
  /// The job of the missing tasks; absent when nothing was submitted.
  public var job: Int?

  /// Where a batch stands.
  public init(
    folder: BatchFolder, tasks: Int, finished: [Int], active: [Int], missing: [Int],
    job: Int? = nil
  ) {
    self.folder = folder
    self.tasks = tasks
    self.finished = finished
    self.active = active
    self.missing = missing
    self.job = job
  }

  /// Where the batch of a folder stands, from the stores of its tasks.
  ///
  /// - Parameter queue: Asked which tasks wait or run; absent: none is counted so.
  /// - Throws: `ClusterProblem`, or `StoreProblem` when the plan or a task's store is damaged, or a store
  ///   of another plan stands where that of a task belongs.
  public init(of folder: BatchFolder, queue: SlurmQueue?) throws {
    let tasks = try folder.taskCount() ?? 0
    let plan = try ResultStore(reading: folder.plan)
    let waiting = try queue?.activeTasks(folder) ?? []
    var finished: [Int] = []
    var missing: [Int] = []
    if tasks > 0 {
      for task in 1...tasks {
        if try Self.isFinished(task, of: tasks, plan, folder) {
          finished.append(task)
        } else if !waiting.contains(task) {
          missing.append(task)
        }
      }
    }
    let done = Set(finished)
    self.init(
      folder: folder, tasks: tasks, finished: finished,
      active: waiting.filter { !done.contains($0) }.sorted(), missing: missing)
  }

  private static func isFinished(
    _ task: Int, of count: Int, _ plan: ResultStore, _ folder: BatchFolder
  ) throws -> Bool {
    let path = folder.store(of: task, of: count)
    guard FolderFile.exists(path) else { return false }
    let store = try ResultStore(reading: path)
    let differences = try TasksStatus.differences(store, from: plan, task: task, of: count)
    guard differences.isEmpty else { throw StoreProblem(path: path, .otherPlan(differences)) }
    let status = try StoreStatus(of: store)
    return status.done >= status.total
  }

  /// Submits what is missing.
  ///
  /// - Throws: That Slurm is not there, or what it said.
  public mutating func submit(to queue: SlurmQueue) throws(ClusterProblem) {
    guard !missing.isEmpty else { return }
    job = try queue.submit(folder, tasks: missing)
  }
}

/// Slurm's queue, through its own programs: `sbatch`, `squeue`, `scontrol`.
public struct SlurmQueue: Sendable {
  private let environment: [String: String]?
  private let isCancelled: @Sendable () -> Bool
  private let onWaiting: @Sendable () -> Void

  /// A queue.
  ///
  /// - Parameters:
  ///   - environment: What Slurm's programs are told: where they are (`PATH`), which cluster is meant
  ///     (`SLURM_CONF`); absent: what this process was told.
  ///   - isCancelled: Asked whether the work is to end: what only tells something is then ended, and
  ///     nothing is submitted any more.
  ///   - onWaiting: Called once when the work is to end while `sbatch` works: its answer is waited for,
  ///     since a job that is not noted would be submitted again.
  public init(
    environment: [String: String]? = nil, isCancelled: @escaping @Sendable () -> Bool = { false },
    onWaiting: @escaping @Sendable () -> Void = {}
  ) {
    self.environment = environment
    self.isCancelled = isCancelled
    self.onWaiting = onWaiting
  }

  /// Submits some tasks of a batch.
  ///
  /// - Returns: The number of the job.
  /// - Throws: That Slurm is not there, or what it said; `refused` without a word when the work is to
  ///   end and nothing was submitted.
  public func submit(_ folder: BatchFolder, tasks: [Int]) throws(ClusterProblem) -> Int {
    // A job that cannot be noted is not submitted: nobody would know of it.
    try FolderFile.append("", to: folder.jobs)
    let answer = try ask(
      "sbatch", ["--parsable", "--array=\(TaskList.text(tasks))", folder.arrayScript],
      stop: .waits(onWaiting))
    guard let job = Self.job(answer) else {
      throw .notUnderstood(program: "sbatch", said: answer)
    }
    try FolderFile.append("\(job) \(TaskList.text(tasks))\n", to: folder.jobs)
    return job
  }

  /// The number of the job in what `sbatch --parsable` says: the last line that is one, since what a
  /// site adds to Slurm may say more before it.
  private static func job(_ answer: String) -> Int? {
    let numbers = answer.split(whereSeparator: \.isNewline).compactMap { line -> Int? in
      // On a federation the name of the cluster follows, after a semicolon.
      let words = line.prefix { $0 != ";" }.split(whereSeparator: \.isWhitespace)
      guard words.count == 1, let number = Int(words[0]), number > 0 else { return nil }
      return number
    }
    return numbers.last
  }

  /// The tasks of a batch that wait in the queue or run.
  ///
  /// - Throws: That Slurm is not there, or what it said.
  public func activeTasks(_ folder: BatchFolder) throws(ClusterProblem) -> Set<Int> {
    var active: Set<Int> = []
    for job in try jobs(folder) {
      let answer: String
      do {
        answer = try ask("squeue", ["--noheader", "--array", "--format=%K", "--jobs=\(job)"])
      } catch {
        // A job that left the queue a while ago is no longer known, which Slurm calls an error.
        if case .refused(_, let said) = error, said.contains("Invalid job id") { continue }
        throw error
      }
      for line in answer.split(separator: "\n") {
        if let tasks = TaskList.tasks(line.filter { !$0.isWhitespace }) { active.formUnion(tasks) }
      }
    }
    return active
  }

  /// The most tasks that one array may have; nothing when the cluster does not say.
  public func mostTasks() -> Int? {
    guard let answer = try? ask("scontrol", ["show", "config"]) else { return nil }
    let line = answer.split(separator: "\n").first { $0.hasPrefix("MaxArraySize") }
    // The limit is on the highest number, which is below it.
    return line?.split(separator: "=").last.flatMap { Int($0.filter(\.isNumber)) }.map { $0 - 1 }
  }

  /// The jobs that were submitted from a folder.
  private func jobs(_ folder: BatchFolder) throws(ClusterProblem) -> [Int] {
    let text = try FolderFile.text(folder.jobs) ?? ""
    return text.split(separator: "\n").compactMap { line in
      line.split(separator: " ").first.flatMap { Int($0) }
    }
  }

  private func ask(
    _ program: String, _ arguments: [String], stop: Tool.Stop = .ends
  ) throws(ClusterProblem) -> String {
    let answer = try Tool.run(
      program, arguments, environment: environment, stop: stop, isCancelled: isCancelled)
    guard answer.code == 0 else {
      throw .refused(program: program, said: answer.error.isEmpty ? answer.output : answer.error)
    }
    return answer.output
  }
}

import Results

/// The folder of a batch that many machines work on: the plan, frozen, the scripts that run it, and one
/// store per task.
///
///     plan.sqlite                           the plan, which later edits of files do not touch
///     array.sbatch                          for Slurm
///     parallel.sh                           for GNU parallel
///     parts/0001-of-0040.sqlite …           what each task has done
///     jobs.txt                              the jobs that were submitted
///     logs/
public struct BatchFolder: Sendable, Hashable {
  /// The path of the folder, absolute.
  public var path: String

  /// A folder by its path; a relative one starts from the current folder.
  public init(_ path: String) {
    let bare = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.path = bare.hasPrefix("/") ? bare : FolderFile.currentFolder + "/" + bare
  }

  /// The frozen plan: a store without runs.
  public var plan: String { path + "/" + Self.planName }
  /// The script for Slurm.
  public var arrayScript: String { path + "/array.sbatch" }
  /// The script for GNU parallel.
  public var parallelScript: String { path + "/parallel.sh" }
  /// The jobs that were submitted, one line each.
  public var jobs: String { path + "/jobs.txt" }
  /// Where tasks write what they say.
  public var logs: String { path + "/logs" }
  /// Where the stores of the tasks are.
  public var parts: String { path + "/parts" }

  /// The folder whose frozen plan stands at a path; nothing when there stands something else.
  public static func holding(plan path: String) -> BatchFolder? {
    guard let slash = path.lastIndex(of: "/") else {
      return path == planName ? BatchFolder(".").ifPresent : nil
    }
    guard path[path.index(after: slash)...] == planName else { return nil }
    return BatchFolder(slash == path.startIndex ? "/" : String(path[..<slash])).ifPresent
  }

  private static let planName = "plan.sqlite"

  private var ifPresent: BatchFolder? { isPresent ? self : nil }

  /// The store of one task.
  public func store(of task: Int, of count: Int) -> String {
    "\(parts)/\(Self.padded(task))-of-\(Self.padded(count)).sqlite"
  }

  /// Whether the folder holds a batch.
  public var isPresent: Bool { (try? taskCount()) != nil }

  /// Into how many tasks the batch was cut, from its script; nothing when the folder holds no batch.
  ///
  /// - Throws: That the script cannot be read.
  public func taskCount() throws(ClusterProblem) -> Int? { try tasks()?.count }

  /// The stores that tasks have made so far, in order.
  ///
  /// - Throws: That the script cannot be read.
  public func presentStores() throws(ClusterProblem) -> [String] {
    guard let count = try taskCount() else { return [] }
    return (1...max(count, 1)).map { store(of: $0, of: count) }.filter(FolderFile.exists)
  }

  /// Makes the folder.
  ///
  /// - Returns: The folders that were not there before.
  /// - Throws: What keeps it from being made, or that its path cannot stand in a script; nothing is left
  ///   behind then.
  @discardableResult
  public func make() throws(ClusterProblem) -> [String] {
    try Self.checkPlain(path)
    var made: [String] = []
    do throws(ClusterProblem) {
      for folder in [path, parts, logs] where try FolderFile.makeFolder(folder) {
        made.append(folder)
      }
    } catch {
      remove(made)
      throw error
    }
    return made
  }

  /// Takes folders away that were made for nothing; one that holds anything stays.
  ///
  /// - Parameter made: The folders, as `make` gave them.
  public func remove(_ made: [String]) {
    for folder in made.reversed() { FolderFile.removeEmptyFolder(folder) }
  }

  /// What the script for Slurm says, also where its lines were changed by hand; nothing when there is
  /// none.
  ///
  /// - Throws: That it cannot be read.
  public func tasks() throws(ClusterProblem) -> TaskHeader? {
    try FolderFile.text(arrayScript).flatMap { TaskHeader(script: $0) }
  }

  /// Writes the scripts, unless those that are there say the same: lines that were added by hand then
  /// stay.
  ///
  /// - Parameters:
  ///   - header: What tasks there are, and what they ask for.
  ///   - name: The name of the job in the queue.
  /// - Throws: What keeps them from being written.
  public func writeScripts(_ header: TaskHeader, name: String) throws(ClusterProblem) {
    let program = header.program ?? "rencontre"
    try Self.checkPlain(program)
    if try tasks() == header, FolderFile.exists(parallelScript) { return }
    let script = TaskScript(folder: self, header: header, program: program, name: name)
    try FolderFile.write(script.slurm, to: arrayScript)
    try FolderFile.write(script.parallel, to: parallelScript, isProgram: true)
  }

  /// Refuses a path that cannot stand in a script: Slurm gives `%` a meaning there, and reads a
  /// backslash or a line's end as the end of the name.
  public static func checkPlain(_ path: String) throws(ClusterProblem) {
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0 != "%" && $0 != "\\" && $0 != "\""
    }
    guard isPlain else { throw .pathNotPlain(path) }
  }

  static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

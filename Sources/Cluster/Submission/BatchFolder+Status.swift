import Results

extension BatchFolder {
  /// How far the tasks are; nothing when the folder holds no batch.
  ///
  /// - Parameter name: What the reader calls the folder.
  /// - Throws: `ClusterProblem`, or `StoreProblem` when the plan or a task's store cannot be read.
  public func status(named name: String) throws -> TasksStatus? {
    guard let count = try taskCount() else { return nil }
    let plan = try ResultStore(reading: plan)
    var status = TasksStatus(of: plan, folder: name, count: count)
    for task in 1...count {
      let path = store(of: task, of: count)
      guard FolderFile.exists(path) else { continue }
      // All of them are in this folder: its path said on each line would take most of the page.
      try status.add(
        ResultStore(reading: path), named: String(path.dropFirst(self.path.count + 1)), of: task,
        in: plan)
    }
    return status
  }
}

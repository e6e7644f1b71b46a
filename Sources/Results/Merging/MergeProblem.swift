/// Why parts of a plan could not be put together.
public enum MergeProblem: Error, Sendable, Hashable {
  /// No store was given.
  case nothing
  /// No task of a folder has finished.
  case noTaskFinished(folder: String)
  /// Parts are missing.
  case missing([Shard])
  /// A part was given twice.
  case twice(Shard, String, String)
  /// The plan was cut into parts in two ways.
  case cutDifferently(String, Shard, String, Shard)
  /// A part has rows that have not been run.
  case incomplete(String, Shard, done: Int, total: Int)
  /// A part is of another plan than the first one.
  case otherPlan(String, than: String, [PlanDifference])
  /// A process runs a batch into a part.
  case stillRunning(String)
  /// One of the stores cannot be used, or the new one cannot be written.
  case store(StoreProblem)
}

/// What keeps a batch from going to a cluster.
public enum ClusterProblem: Error, Sendable, Hashable {
  /// A file or a folder cannot be written: the number of the system's reason.
  case unwritable(path: String, code: Int32)
  /// A file that is there cannot be read: the number of the system's reason.
  case unreadable(path: String, code: Int32)
  /// A path holds characters that a scheduler's script cannot bear: ends of lines, `%`.
  case pathNotPlain(String)
  /// A program of the scheduler is not to be found.
  case missingProgram(String)
  /// The scheduler refused: what it said.
  case refused(program: String, said: String)
  /// The scheduler's answer is not one that is known.
  case notUnderstood(program: String, said: String)
}

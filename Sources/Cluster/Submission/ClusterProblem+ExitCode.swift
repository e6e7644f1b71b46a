extension ClusterProblem {
  /// The exit code of the program, after `sysexits.h`.
  public var exitCode: Int32 {
    switch self {
    case .pathNotPlain: 64
    case .unwritable, .unreadable, .refused, .notUnderstood: 74
    case .missingProgram: 69
    }
  }
}

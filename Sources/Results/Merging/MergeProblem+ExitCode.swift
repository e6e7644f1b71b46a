extension MergeProblem {
  /// The exit code of the program, after `sysexits.h`.
  public var exitCode: Int32 {
    switch self {
    case .nothing: 64
    case .noTaskFinished, .missing, .twice, .cutDifferently, .incomplete, .otherPlan: 65
    case .stillRunning: 74
    case .store(let problem): problem.exitCode
    }
  }
}

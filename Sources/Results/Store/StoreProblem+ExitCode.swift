extension StoreProblem {
  /// The exit code of the program, after `sysexits.h`.
  public var exitCode: Int32 {
    switch cause {
    case .noRow, .rowNotRun, .unnamed, .frozenPlan: 64
    case .notAStore, .newerFormat, .damaged, .otherPlan, .otherModel: 65
    case .missing, .notAFile, .noFolder, .inUse, .locked, .diskFull, .noRoom, .notWritable,
      .notReadable, .vanished, .exists, .severalNames, .cancelled, .logClosed, .system, .other:
      74
    }
  }
}

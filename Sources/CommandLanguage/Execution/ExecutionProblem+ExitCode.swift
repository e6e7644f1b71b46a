extension ExecutionProblem {
  /// The exit code of a program that ends with the problem; nothing when what was asked is to blame,
  /// which is wrong usage or bad content as the place it stands in has it.
  public var exitCode: Int32? {
    switch self {
    case .stopped: 130
    case .nothingLearnt: 1
    case .scenario(let mistakes): mistakes.category.exitCode
    case .tooFewRuns(_, _, let isInFile): isInFile ? 65 : nil
    case .nothingOpen, .unknownBranch, .branchExists, .badBranchName, .sameBranch, .noProgramme,
      .nothingRun, .branchNotRun, .past, .ahead, .noSuchWeek, .weeksReversed, .noCalendar,
      .unknownAction, .actionIsOver, .unknownZone, .unknownOrganisation, .unknownPerson,
      .noSuchPost, .noSuchReplicate, .replicatesOutOfRange, .notByProfession, .holdsThroughout,
      .nothingToUndo, .nothingToRedo, .nothingPredicted, .notAShare, .notThereYet, .noSuchWatch,
      .tooLarge, .tooManyValues, .unknownSetting, .edit, .tooFewLevers, .pointsOutOfRange,
      .noMargin, .noBetterDirection, .programmeNotBegun, .rangeNeeded, .design, .showsRespondents,
      .question:
      nil
    }
  }
}

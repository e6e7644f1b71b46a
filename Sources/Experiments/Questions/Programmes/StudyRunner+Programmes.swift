import TerritoryModel

extension StudyRunner {
  /// Looks for the programme that brings the most within a budget, and measures it and its runners-up.
  ///
  /// Where the programmes are few, all are run. Else some are made action by action (the best of each
  /// number of actions are extended: beam search), then the best is improved by exchanging, adding or
  /// leaving an action as long as that helps. In every round programmes race on common random numbers:
  /// all run a few replicates, the better half twice as many, and so on. What is found is the best of
  /// what was looked at: only `isExhaustive` promises that nothing better fits, up to chance.
  ///
  /// The figures told come from replicates that took no part in the choice, so that the best is not
  /// overrated for having been lucky. The same question with the same seed has the same answer on any
  /// number of threads.
  ///
  /// - Throws: `QuestionFailure.unknownCost` when the budget limits euros or hours that a candidate does
  ///   not give, `.flawed` for a candidate that is wrong in the scenario, `.nothingAffordable`,
  ///   `.limitTooLow`, `.noValue`, `.cancelled`.
  public func bestProgrammes(
    _ question: ProgrammeQuestion
  ) throws(QuestionFailure) -> ProgrammeRanking {
    var search = try ProgrammeSearch(question, on: self)
    return try search.search()
  }

  /// The most runs that `bestProgrammes` makes: all programmes and the final measure where the programmes
  /// are few, else the limit of the question.
  ///
  /// - Throws: `QuestionFailure.unknownCost`, `.flawed`, `.nothingAffordable`, as `bestProgrammes` does.
  public func runLimit(_ question: ProgrammeQuestion) throws(QuestionFailure) -> Int {
    try ProgrammeSearch(question, on: self).runLimit
  }
}

extension StudyRunner {
  /// This runner as one stage of a longer study: its progress goes on from the runs already done.
  ///
  /// - Parameters:
  ///   - done: the runs of the stages before.
  ///   - total: the runs that the study is thought to take, as far as is known now.
  func stage(after done: Int, of total: Int) -> StudyRunner {
    guard let progress else { return self }
    var stage = self
    stage.progress = { now, ofStage in progress(done + now, max(total, done + ofStage)) }
    return stage
  }

  /// Runs every row of a plan; fails as questions fail.
  func answers(_ plan: ExperimentPlan) throws(QuestionFailure) -> RunTable {
    do { return try table(plan) } catch { throw QuestionFailure(error) }
  }

  /// Adds the replicates that a table does not have yet; those that it has are not run again.
  func add(
    replicates: Int, to table: inout RunTable, of plan: ExperimentPlan
  ) throws(QuestionFailure) {
    let known = table.replicates
    guard replicates > known else { return }
    var grown = table
    grown.grow(to: replicates)
    do {
      try extend(&grown, plan.with(replicates: replicates), replicates: (known + 1)...replicates)
    } catch { throw QuestionFailure(error) }
    table = grown
  }
}

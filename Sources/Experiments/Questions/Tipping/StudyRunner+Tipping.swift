import TerritoryModel

extension StudyRunner {
  /// Looks along one lever for the level at which half of the replicates are above a threshold.
  ///
  /// A few levels over the whole range are run first, then the first change found is bisected. All
  /// levels share replicate numbers (common random numbers), so that the share of high replicates moves
  /// smoothly with the lever. A level whose share is not told from a half gets twice as many replicates,
  /// up to a limit; what stays unsure then stays inside the bracket, which both ends close in on.
  ///
  /// - Parameter scenario: the scenario at a level of the lever; asked from one thread.
  /// - Throws: `QuestionFailure.refused` for a level without scenario, `.noValue` when no replicate of
  ///   any level has a value, `.cancelled`.
  public func tippingPoint(
    _ question: TippingQuestion,
    scenario: @escaping @Sendable (Double) throws(PointFailure) -> Scenario
  ) throws(QuestionFailure) -> TippingPoint {
    var search = TippingSearch(question, on: self, scenario: scenario)
    return try search.search()
  }
}

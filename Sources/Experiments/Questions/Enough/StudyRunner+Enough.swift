import Simulation
import TerritoryModel

extension StudyRunner {
  /// Runs a pilot that says what a margin will cost, before anything more is run.
  ///
  /// Its replicates are the first ones of the answer: `enough` goes on from them.
  ///
  /// - Throws: `QuestionFailure.cancelled`, or `.noValue` when no replicate of the pilot has a value.
  public func enoughForecast(
    _ question: EnoughQuestion
  ) throws(QuestionFailure) -> EnoughPilot {
    let rule = question.rule
    let plan = question.plan(replicates: rule.minimum)
    let clock = ContinuousClock()
    let start = clock.now
    let table = try answers(plan)
    let seconds = (clock.now - start) / .seconds(1)
    let values = question.values(table)
    guard !values.isEmpty else { throw .noValue }
    let presence = Double(values.count) / Double(rule.minimum)
    let variance = Moments(values).variance
    func forecast(_ variance: Double) -> Int {
      rule.forecast(variance: variance, presence: presence, from: rule.minimum)
    }
    let factors = Self.varianceFactors(count: values.count)
    let replicates = forecast(variance)
    let limited = min(replicates, rule.limit)
    let perReplicate = plan.arms.count
    func secondsLeft(_ replicates: Int) -> Double {
      seconds * Double(replicates - rule.minimum) / Double(rule.minimum)
    }
    // The limit ends the work at either end of what is likely.
    let fewest = min(forecast(variance * factors.low), rule.limit)
    let most = min(forecast(variance * factors.high), rule.limit)
    return EnoughPilot(
      question: question,
      forecast: EnoughForecast(
        pilotReplicates: rule.minimum, pilotHalfWidth: StoppingRule.halfWidth(values),
        replicates: replicates,
        replicatesRange: forecast(variance * factors.low)...forecast(variance * factors.high),
        runs: replicates * perReplicate, seconds: secondsLeft(replicates),
        limitedReplicates: limited, limitedRuns: limited * perReplicate,
        limitedSeconds: secondsLeft(limited),
        runsRange: fewest * perReplicate...most * perReplicate,
        secondsRange: secondsLeft(fewest)...secondsLeft(most)),
      table: table)
  }

  /// Goes on from a pilot, in stages, until the half-width of the 95 % interval is no greater than its
  /// question's margin, or its limit is reached. No run is made twice.
  ///
  /// - Parameters:
  ///   - pilot: the first replicates.
  ///   - stage: told after each stage, the pilot's first.
  /// - Throws: `QuestionFailure.cancelled`, or `.noValue` when no replicate has a value.
  public func enough(
    from pilot: EnoughPilot, stage: ((EnoughReplicates.Stage) -> Void)? = nil
  ) throws(QuestionFailure) -> EnoughReplicates {
    let question = pilot.question
    let plan = question.plan(replicates: pilot.table.replicates)
    var table = pilot.table
    var stages: [EnoughReplicates.Stage] = []
    while true {
      let values = question.values(table)
      let reached = EnoughReplicates.Stage(
        replicates: table.replicates, halfWidth: StoppingRule.halfWidth(values))
      stages.append(reached)
      stage?(reached)
      guard let next = question.rule.next(after: values, replicates: table.replicates) else {
        break
      }
      let runs = table.replicates * plan.arms.count
      try self.stage(after: runs, of: next * plan.arms.count).add(
        replicates: next, to: &table, of: plan)
    }
    guard let summary = question.summary(table) else { throw .noValue }
    return EnoughReplicates(
      margin: question.rule.margin, replicates: table.replicates, response: question.response,
      difference: summary, stages: stages,
      isReached: question.rule.isReached(question.values(table)))
  }

  /// What a variance estimated from some normal values may be multiplied by, at both ends of its 95 %
  /// interval (χ² by Wilson & Hilferty 1931).
  private static func varianceFactors(count: Int) -> (low: Double, high: Double) {
    let freedom = Double(max(count - 1, 1))
    func chiSquare(_ z: Double) -> Double {
      let root = 1 - 2 / (9 * freedom) + z * (2 / (9 * freedom)).squareRoot()
      return freedom * max(root * root * root, 1e-3)
    }
    let z = NormalLaw.quantile975
    return (freedom / chiSquare(z), freedom / chiSquare(-z))
  }
}

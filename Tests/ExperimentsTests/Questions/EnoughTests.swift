import Experiments
import Simulation
import Synchronization
import TerritoryModel
import Testing

@Suite struct EnoughTests {
  /// Normal values of variance 1: whatever the margin, the interval that the rule ends with covers the
  /// true mean about as often as it says.
  @Test(arguments: [0.7, 0.4, 0.25])
  func coverage(margin: Double) throws {
    let rule = StoppingRule(margin: margin, limit: 1_000)
    var covered = 0
    let trials = 1_000
    for trial in 0..<trials {
      let draws = Draws(seed: 77, replicate: trial + 1)
      var values: [Double] = []
      while let next = rule.next(after: values, replicates: values.count) {
        while values.count < next {
          values.append(
            Distributions.normal(
              draws.uniform(week: 0, purpose: .outcome, entity: UInt64(values.count))))
        }
      }
      #expect(rule.isReached(values))
      let interval = try #require(Moments(values).interval)
      if interval.contains(0) { covered += 1 }
    }
    // 94 to 95 % are covered; one trial in a thousand is 0.1 %.
    #expect((930...965).contains(covered), "\(covered) of \(trials)")
  }

  /// A sample whose variance meets the margin at 40 replicates gets there in few stages.
  @Test func stages() {
    let rule = StoppingRule(margin: 0.31, minimum: 16)
    #expect(rule.next(after: [], replicates: 0) == 16)
    let sixteen = (0..<16).map { $0 % 2 == 0 ? 1.0 : -1.0 }
    // Never more than twice as many at once.
    #expect(rule.next(after: sixteen, replicates: 16) == 32)
    let forecast = rule.forecast(variance: 16.0 / 15, from: 16)
    #expect((42...46).contains(forecast), "\(forecast)")
    // Replicates without a value are made up for.
    #expect(rule.forecast(variance: 16.0 / 15, presence: 0.5, from: 16) >= 2 * (forecast - 4))
    #expect(StoppingRule(margin: 1e-9).forecast(variance: 1, from: 16) == 16_777_215)
    #expect(StoppingRule(margin: 0).forecast(variance: 0, from: 16) == 16)
    #expect(StoppingRule(margin: 1, limit: 16).next(after: sixteen, replicates: 16) == nil)
  }

  private static let scenario = TinyTerritory.scenario([
    TinyTerritory.campaign("tribune", shift: 0.2)
  ])
  private static let outcome = Outcome(Observable(.cooperation), week: 26)

  /// The replicates of every stage are the first ones of one plan, each run once.
  @Test func noRunIsMadeTwice() throws {
    let runs = Mutex<[Int]>([])
    let runner = StudyRunner(
      threads: 2, progress: { done, total in runs.withLock { $0.append(done) } })
    let question = EnoughQuestion(
      Self.scenario, outcome: Self.outcome, rule: StoppingRule(margin: 0.005))
    let found = try runner.answer(question)
    #expect(found.isReached)
    #expect(found.response == .effect)
    #expect(found.stages.count > 1)
    #expect(found.stages.map(\.replicates) == found.stages.map(\.replicates).sorted())
    #expect(found.stages.last?.replicates == found.replicates)
    #expect((found.stages.last?.halfWidth ?? 1) <= 0.005)
    #expect(found.stages.dropLast().allSatisfy { $0.halfWidth > 0.005 })
    #expect(runs.withLock { $0.sorted() } == Array(1...(2 * found.replicates)))
    let table = try StudyRunner(threads: 1).table(
      ExperimentPlan(
        [Self.scenario], replicates: found.replicates, isPaired: true, outcomes: [Self.outcome],
        seed: Self.scenario.seed))
    #expect(table.difference(0, point: 0) == found.difference)
  }

  @Test func pilotCountsTowardsTheMargin() throws {
    let runner = StudyRunner(threads: 2)
    let question = EnoughQuestion(
      Self.scenario, outcome: Self.outcome, rule: StoppingRule(margin: 0.005))
    let pilot = try runner.enoughForecast(question)
    #expect(pilot.forecast.pilotReplicates == 16)
    #expect(pilot.forecast.pilotHalfWidth > 0.005)
    #expect(pilot.forecast.runs == 2 * pilot.forecast.replicates)
    #expect(pilot.forecast.replicatesRange.contains(pilot.forecast.replicates))
    #expect(pilot.forecast.seconds > 0)
    let stages = Mutex<[Int]>([])
    let found = try runner.enough(from: pilot) { stage in
      stages.withLock { $0.append(stage.replicates) }
    }
    #expect(try runner.answer(question) == found)
    #expect(pilot.forecast.replicatesRange.contains(found.replicates))
    #expect(stages.withLock(\.self) == found.stages.map(\.replicates))
  }

  @Test func limitEndsTheWork() throws {
    let found = try StudyRunner(threads: 2).answer(
      EnoughQuestion(
        Self.scenario, outcome: Self.outcome, rule: StoppingRule(margin: 1e-4, limit: 40)))
    #expect(!found.isReached)
    #expect(found.replicates == 40)
    #expect(found.difference.count == 40)
  }

  /// A forecast tells what the margin takes and what will be run at most.
  @Test func forecastsKnowTheLimit() throws {
    let runner = StudyRunner(threads: 2)
    let limited = try runner.enoughForecast(
      EnoughQuestion(
        Self.scenario, outcome: Self.outcome, rule: StoppingRule(margin: 1e-4, limit: 40))
    ).forecast
    #expect(limited.isLimited)
    #expect(limited.replicates > 40 && limited.runs == 2 * limited.replicates)
    #expect(limited.limitedReplicates == 40 && limited.limitedRuns == 80)
    // From the 16 replicates of the pilot on, at the same pace.
    let ratio = limited.limitedSeconds / limited.seconds
    #expect(abs(ratio - 24 / Double(limited.replicates - 16)) < 1e-9)
    let free = try runner.enoughForecast(
      EnoughQuestion(Self.scenario, outcome: Self.outcome, rule: StoppingRule(margin: 0.005))
    ).forecast
    #expect(!free.isLimited)
    #expect(free.limitedReplicates == free.replicates && free.limitedRuns == free.runs)
    #expect(free.limitedSeconds == free.seconds)
    let plain = EnoughForecast(
      pilotReplicates: 16, pilotHalfWidth: 0.1, replicates: 64, runs: 128, seconds: 3)
    #expect(!plain.isLimited && plain.limitedRuns == 128 && plain.limitedSeconds == 3)
  }

  /// Without a programme the question is about the level.
  @Test func levels() throws {
    let question = EnoughQuestion(
      TinyTerritory.scenario(), outcome: Self.outcome, rule: StoppingRule(margin: 0.05))
    #expect(question.response == .level)
    let found = try StudyRunner(threads: 2).answer(question)
    #expect(found.response == .level && found.isReached)
    #expect(found.difference.varianceSaved == nil)
    let table = try StudyRunner(threads: 2).table(
      ExperimentPlan(
        [TinyTerritory.scenario()], replicates: found.replicates, isPaired: false,
        outcomes: [Self.outcome], seed: 5))
    #expect(table.band(0, point: 0)?.mean == found.difference.mean)
    let twin = try StudyRunner(threads: 2).answer(
      EnoughQuestion(
        Self.scenario, outcome: Self.outcome, response: .twin, rule: StoppingRule(margin: 0.05)))
    #expect(twin.difference == found.difference)
  }

  @Test func threadsDoNotMatter() throws {
    let question = EnoughQuestion(
      Self.scenario, outcome: Self.outcome, rule: StoppingRule(margin: 0.006))
    let alone = try StudyRunner(threads: 1).answer(question)
    #expect(try StudyRunner(threads: 3).answer(question) == alone)
  }

  @Test func failures() {
    // Opportunities belong to zones: of a profession there is no rate.
    let undefined = Outcome(Observable(.cooperation, .profession(.socialWorkers)), week: 26)
    #expect(throws: QuestionFailure.noValue) {
      _ = try StudyRunner(threads: 2).answer(
        EnoughQuestion(Self.scenario, outcome: undefined, rule: StoppingRule(margin: 0.1)))
    }
    #expect(throws: QuestionFailure.cancelled) {
      _ = try StudyRunner(threads: 2, isCancelled: { true }).answer(
        EnoughQuestion(Self.scenario, outcome: Self.outcome, rule: StoppingRule(margin: 0.1)))
    }
  }
}

extension StudyRunner {
  /// The whole answer: the pilot, and what goes on from it.
  fileprivate func answer(_ question: EnoughQuestion) throws(QuestionFailure) -> EnoughReplicates {
    try enough(from: enoughForecast(question))
  }
}

import Experiments
import Exploration
import ScenarioFiles
import Simulation
import SourceText
import TerritoryModel

extension Interpreter {
  /// Many runs at once, on the scenario of the present branch.
  mutating func experiment(
    _ command: Command, effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    switch command {
    case .sweep(let words): return try sweep(words, effort: effort)
    case .sensitivity(let words): return try sensitivity(words, effort: effort)
    case .enough(let words): return try enough(words, effort: effort)
    case .tipping(let words): return try tipping(words, effort: effort)
    case .optimise(let words): return try optimise(words, effort: effort)
    case .calibrate(let words): return try calibrate(words, effort: effort)
    case .survey(let file): return try survey(file)
    default: return .request(command)
    }
  }

  // MARK: What experiments share

  /// What an experiment looks at, in the present branch.
  struct ExperimentSubject {
    var branch: Branch
    var measure: Measure
    var outcome: Outcome

    /// The view of an answer.
    func view(replicates: Int, runs: Int, failed: Int = 0) -> ExperimentView {
      ExperimentView(
        branch: branch, measure: measure, week: outcome.week, replicates: replicates, runs: runs,
        failed: failed)
    }
  }

  /// What an experiment looks at; without a metric, the cooperation rate; without a week, the horizon.
  func subject(_ words: OutcomeWords) throws(ExecutionFailure) -> ExperimentSubject {
    let branch = try present()
    let measure =
      words.measure ?? Located(.metric(.cooperation, .territory, window: 13), at: .atTextStart)
    try check(measure, in: branch)
    let week =
      try words.week.map { moment throws(ExecutionFailure) in try self.week(moment, in: branch) }
      ?? branch.scenario.horizon
    guard case .metric(let metric, let name, let window) = measure.value,
      let group = name.group(in: branch.scenario)
    else { throw ExecutionFailure(.question(.noValue), at: measure.span) }
    let observable = Observable(metric, group, window: metric.isWindowed ? window : 13)
    return ExperimentSubject(
      branch: branch, measure: measure.value, outcome: Outcome(observable, week: week))
  }

  /// Refuses to ask for the programme's effect before its first action: it is zero there in every life,
  /// and no number of runs tells more.
  ///
  /// - Parameters:
  ///   - actions: absent: the whole programme of the branch.
  ///   - levers: what is varied; where that is a part of the programme, its start is not known.
  func checkBegun(
    _ subject: ExperimentSubject, actions: [Action]? = nil, levers: [Factor] = [],
    isHorizon: Bool = false
  ) throws(ExecutionFailure) {
    guard !levers.contains(where: { $0.path.components.first == "programme" }) else { return }
    let first = (actions ?? subject.branch.scenario.programme)
      .compactMap { $0.timing.weeks(until: $0.timing.at).first }.min()
    guard let first, first > subject.outcome.week else { return }
    throw ExecutionFailure(
      .programmeNotBegun(first: first, week: subject.outcome.week, isHorizon: isHorizon))
  }

  /// The levers of an experiment, with their levels.
  func factors(
    _ levers: [LeverWords], in scenario: Scenario
  ) throws(ExecutionFailure) -> [Factor] {
    let texts = levers.map {
      SettingText(path: $0.path.value, value: $0.levels?.value ?? "")
    }
    do throws(EditMistakes) {
      return try FactorReading.factors(texts, in: scenario).factors
    } catch {
      let place = error.mistakes.first?.place
      let lever = place.flatMap { levers.indices.contains($0.item) ? levers[$0.item] : nil }
      let span = place?.part == .value ? lever?.levels?.span : lever?.path.span
      throw ExecutionFailure(.edit(error), at: span ?? lever?.path.span)
    }
  }

  /// What runs plans, telling how far it is in agent-weeks.
  func study(_ subject: ExperimentSubject, effort: Effort) -> StudyRunner {
    let scenario = subject.branch.scenario
    let weeks = Int(scenario.parameters[.runBurnIn]) + subject.outcome.week
    let each = max(scenario.population * weeks, 1)
    return StudyRunner(
      threads: lives.threads,
      progress: { done, total in effort.progress(done * each, total * each) },
      isCancelled: effort.isCancelled)
  }

  /// From how many runs on the cost is told first.
  private static let announced = 200

  /// Runs a plan, whose cost is told first when it is large.
  func table(
    _ plan: ExperimentPlan, of subject: ExperimentSubject, effort: Effort
  ) throws(ExecutionFailure) -> RunTable {
    let study = study(subject, effort: effort)
    announce(plan.runCount, like: plan, on: study, effort: effort)
    return try computing { () throws(EnsembleFailure) in try study.table(plan) }
  }

  /// Times the first runs of a plan, and tells what some runs like them will take, when they are many.
  ///
  /// - Parameter isUpperBound: whether the runs are those of a search that may end earlier.
  func announce(
    _ runs: Int, isUpperBound: Bool = false, like plan: ExperimentPlan, on study: StudyRunner,
    effort: Effort
  ) {
    guard runs >= Self.announced, plan.runCount > 0 else { return }
    let rows = 1...max(1, min(plan.runCount / 4, 16 * lives.threads))
    let clock = ContinuousClock()
    let start = clock.now
    // Nothing that is delivered here throws.
    try? study.runner.run(plan, rows: rows, isCancelled: effort.isCancelled) { _ in }
    let pace = (clock.now - start) / .seconds(1) / Double(rows.count)
    guard !effort.isCancelled() else { return }
    effort.announce(
      WorkForecast(runs: runs, seconds: pace * Double(runs), isUpperBound: isUpperBound))
  }

  /// The scenario at a point of a space of levers.
  static func scenario(
    at levels: [FactorLevel], in space: FactorSpace
  ) throws(PointFailure) -> Scenario {
    do throws(EditMistakes) {
      return try space.scenario(levels)
    } catch {
      let values = zip(space.factors, levels).map { "\($0.path)=\($1.text)" }
      throw PointFailure("values refused together: " + values.joined(separator: " "))
    }
  }

  // MARK: Sweeps

  /// Into how many levels a range is cut, alone and beside another.
  private static let steps = (one: 8, two: 5)

  private func sweep(_ words: SweepWords, effort: Effort) throws(ExecutionFailure) -> Answer {
    let subject = try subject(words.outcome)
    let branch = subject.branch
    guard !words.isPaired || !branch.scenario.programme.isEmpty else {
      throw ExecutionFailure(.noProgramme(branch.name))
    }
    let factors = try factors(words.levers, in: branch.scenario)
    if words.isPaired { try checkBegun(subject, levers: factors) }
    let steps = factors.count > 1 ? Self.steps.two : Self.steps.one
    let space = FactorSpace(scenario: branch.scenario, factors: factors)
    let points = try designing { () throws(DesignProblem) in
      try DesignPoints.points(of: .grid(levels: steps), factors: factors, seed: 1)
    }.map(space.settled)
    let plan = ExperimentPlan(
      factors: factors, points: points, replicates: branch.replicates, isPaired: words.isPaired,
      outcomes: [subject.outcome], seed: branch.seed
    ) { point throws(PointFailure) in try Self.scenario(at: points[point], in: space) }
    let table = try table(plan, of: subject, effort: effort)
    return .sweep(
      SweepAnswer(
        view: subject.view(
          replicates: branch.replicates, runs: plan.runCount, failed: table.failedCount),
        factors: factors, points: points, table: table, isPaired: words.isPaired))
  }

  /// Makes the points of a design.
  func designing<Value>(
    _ body: () throws(DesignProblem) -> Value
  ) throws(ExecutionFailure) -> Value {
    do throws(DesignProblem) {
      return try body()
    } catch {
      throw ExecutionFailure(.design(error))
    }
  }
}

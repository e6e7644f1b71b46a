import Experiments
import Exploration
import ScenarioFiles
import Simulation
import SourceText
import TerritoryModel

extension Interpreter {
  // MARK: How many replicates

  /// The margin when nobody says: one point of a share, and the like of what has no bounds.
  private static func usualMargin(_ measure: Measure) -> Double {
    guard case .metric(let metric, _, _) = measure else { return 0.01 }
    return switch metric.declaration.unit {
    case .share, .scale, .spread, .ratio: 0.01
    case .perHeadAndYear: 0.1
    case .count: 1
    }
  }

  func enough(_ words: EnoughWords, effort: Effort) throws(ExecutionFailure) -> Answer {
    let subject = try subject(words.outcome)
    let margin = words.margin?.value ?? Self.usualMargin(subject.measure)
    guard margin > 0 else { throw ExecutionFailure(.noMargin, at: words.margin?.span) }
    try checkBegun(subject)
    let most = words.most?.value ?? 4_096
    let question = EnoughQuestion(
      subject.branch.scenario, outcome: subject.outcome,
      rule: StoppingRule(margin: margin, limit: most), seed: subject.branch.seed)
    let study = study(subject, effort: effort)
    let (forecast, found) = try asking { () throws(QuestionFailure) in
      let pilot = try study.enoughForecast(question)
      let forecast = pilot.forecast
      effort.announce(
        WorkForecast(
          runs: forecast.limitedRuns, seconds: forecast.limitedSeconds, range: forecast.runsRange,
          secondsRange: forecast.secondsRange))
      return (forecast, try study.enough(from: pilot))
    }
    let arms = found.response == .effect ? 2 : 1
    return .enough(
      EnoughAnswer(
        view: subject.view(replicates: found.replicates, runs: found.replicates * arms),
        forecast: forecast, found: found))
  }

  // MARK: Changes of regime

  func tipping(_ words: TippingWords, effort: Effort) throws(ExecutionFailure) -> Answer {
    let subject = try subject(words.outcome)
    let scenario = subject.branch.scenario
    let factors = try factors([words.lever], in: scenario)
    guard let factor = factors.first, case .range(let range) = factor.levels else {
      throw ExecutionFailure(
        .rangeNeeded(words.lever.path.value), at: words.lever.levels?.span)
    }
    let space = FactorSpace(scenario: scenario, factors: [factor])
    let study = study(subject, effort: effort)
    let threshold: Double
    if let asked = words.threshold {
      threshold = asked.value
    } else {
      threshold = try middle(of: range, in: space, subject, on: study)
    }
    let question = TippingQuestion(
      path: factor.path, range: range, isWhole: space.isWhole(factor), outcome: subject.outcome,
      threshold: threshold, replicates: min(16, subject.branch.replicates),
      mostReplicates: min(256, 8 * subject.branch.replicates), seed: subject.branch.seed)
    announce(
      question.runLimit, isUpperBound: true, like: sample(of: subject), on: study, effort: effort)
    let tipping = try asking { () throws(QuestionFailure) in
      try study.tippingPoint(question) { level throws(PointFailure) in
        try Self.scenario(at: [FactorLevel(level)], in: space)
      }
    }
    let replicates = tipping.trials.map(\.replicates).max() ?? 0
    return .tipping(
      TippingAnswer(
        view: subject.view(replicates: replicates, runs: tipping.runs), tipping: tipping))
  }

  /// Runs of the branch as it is: from the first ones the pace of a question is told.
  private func sample(of subject: ExperimentSubject) -> ExperimentPlan {
    ExperimentPlan(
      [subject.branch.scenario], replicates: 16 * lives.threads, isPaired: false,
      outcomes: [subject.outcome], seed: subject.branch.seed)
  }

  /// Half-way between what the outcome is at both ends of a range.
  private func middle(
    of range: ClosedRange<Double>, in space: FactorSpace, _ subject: ExperimentSubject,
    on study: StudyRunner
  ) throws(ExecutionFailure) -> Double {
    let ends = [range.lowerBound, range.upperBound].map { [FactorLevel($0)] }
    let plan = ExperimentPlan(
      factors: space.factors, points: ends, replicates: min(16, subject.branch.replicates),
      isPaired: false,
      outcomes: [subject.outcome], seed: subject.branch.seed
    ) { point throws(PointFailure) in try Self.scenario(at: ends[point], in: space) }
    let table = try computing { () throws(EnsembleFailure) in try study.table(plan) }
    let means = table.means(0).compactMap(\.self)
    guard means.count == 2 else { throw ExecutionFailure(.question(.noValue)) }
    return (means[0] + means[1]) / 2
  }

  // MARK: Programmes

  mutating func optimise(
    _ words: OptimiseWords, effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    let subject = try subject(words.outcome)
    let branch = subject.branch
    guard !branch.scenario.programme.isEmpty else {
      throw ExecutionFailure(.noProgramme(branch.name))
    }
    let metric = subject.outcome.observable.metric
    guard metric.isBetterWhenHigher else {
      throw ExecutionFailure(.noBetterDirection(metric), at: words.outcome.measure?.span)
    }
    let budget = ProgrammeBudget(euros: words.euros?.value, hours: words.hours?.value)
    let question = ProgrammeQuestion(
      branch.scenario, budget: budget, aim: ProgrammeAim(subject.outcome.observable, .overRun),
      horizon: subject.outcome.week, searchReplicates: min(branch.replicates, 32),
      finalReplicates: min(2 * branch.replicates, 64), seed: branch.seed)
    let study = study(subject, effort: effort)
    let most = try asking { () throws(QuestionFailure) in try study.runLimit(question) }
    announce(most, isUpperBound: true, like: sample(of: subject), on: study, effort: effort)
    let ranking = try asking { () throws(QuestionFailure) in try study.bestProgrammes(question) }
    var edited: Edited?
    if words.isApplied, let best = ranking.candidates.first {
      edited = apply(best.programme, to: branch)
    }
    return .optimised(
      OptimiseAnswer(
        view: subject.view(replicates: ranking.replicates, runs: ranking.runs), budget: budget,
        ranking: ranking, edited: edited))
  }

  /// Puts a programme into a branch, which then starts again at week 0; shocks stay.
  private mutating func apply(
    _ programme: [Action], to branch: Branch
  ) -> Edited {
    var scenario = branch.scenario
    scenario.programme = scenario.programme.filter { $0.kind == .shock } + programme
    let edited = Edited(scenario, from: branch.scenario)
    restart(branch, as: edited)
    return edited
  }

  /// Puts a scenario into a branch, which then stands at week 0.
  mutating func restart(_ branch: Branch, as edited: Edited) {
    var changed = branch
    changed.scenario = edited.scenario
    changed.week = 0
    for change in edited.changes { changed.typed.insert(change.path) }
    state.branch = changed
  }

  /// What the programme costs and, when asked, what it brings.
  func cost(withEffect: Bool, effort: Effort) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    guard withEffect else { return .cost(branch, nil) }
    guard !branch.scenario.programme.isEmpty else {
      throw ExecutionFailure(.noProgramme(branch.name))
    }
    let subject = try subject(OutcomeWords())
    // What befalls is no part of what is paid for: it stays in the runs without the programme.
    try checkBegun(
      subject, actions: branch.scenario.programme.filter { $0.kind != .shock }, isHorizon: true)
    let study = study(subject, effort: effort)
    // With the programme, without, and, of several actions, without each.
    let actions = branch.scenario.programme.count { $0.kind != .shock }
    let scenarios = actions > 1 ? 2 + actions : 2
    announce(
      scenarios * branch.replicates, like: sample(of: subject), on: study, effort: effort)
    let found = try asking { () throws(QuestionFailure) in
      try study.costEffectiveness(
        of: branch.scenario, replicates: branch.replicates, seed: branch.seed)
    }
    return .cost(branch, found)
  }

  /// Asks a question that may have no answer, or be stopped.
  private func asking<Value>(
    _ body: () throws(QuestionFailure) -> Value
  ) throws(ExecutionFailure) -> Value {
    do throws(QuestionFailure) {
      return try body()
    } catch {
      if case .cancelled = error { throw ExecutionFailure(.stopped) }
      throw ExecutionFailure(.question(error))
    }
  }
}

extension FactorSpace {
  /// Whether only whole levels exist along a lever.
  fileprivate func isWhole(_ factor: Factor) -> Bool {
    guard case .range(let range) = factor.levels else { return false }
    let middle = range.lowerBound.rounded(.down) + 0.5
    return settled([FactorLevel(middle)]).first?.number != middle
  }
}

import Experiments
import Exploration
import SourceText
import TerritoryModel

extension Interpreter {
  mutating func predict(
    _ measure: Located<Measure>, at moment: Located<Moment>, _ guesses: [Guess]
  ) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    try check(measure, in: branch)
    let week = try self.week(moment, in: branch)
    if case .metric(let metric, _, _) = measure.value, metric.declaration.unit == .share,
      let wrong = guesses.first(where: { !(0...1).contains($0.value) })
    {
      throw ExecutionFailure(.notAShare(wrong.value, metric: metric))
    }
    let known = state.predictions.firstIndex {
      $0.branch == branch.name && $0.measure == measure.value && $0.week == week
    }
    var prediction =
      known.map { state.predictions[$0] }
      ?? Prediction(branch: branch.name, measure: measure.value, week: week, guesses: [])
    for guess in guesses {
      // A name is shown to a room: nothing in it may reach the terminal as a command.
      let name = guess.name.map { SafeText.showing($0) } ?? String(prediction.guesses.count + 1)
      if let place = prediction.guesses.firstIndex(where: { $0.name == name }) {
        prediction.guesses[place].value = guess.value
      } else {
        prediction.guesses.append(.init(name: name, value: guess.value))
      }
    }
    if let known {
      state.predictions[known] = prediction
    } else {
      state.predictions.append(prediction)
    }
    return .predicted(prediction, branch: branch)
  }

  func reveal(effort: Effort) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    let predictions = state.predictions.filter { $0.branch == branch.name }
    guard !predictions.isEmpty else { throw ExecutionFailure(.nothingPredicted) }
    let due = predictions.filter { $0.week <= branch.week }
    guard !due.isEmpty else {
      let week = predictions.map(\.week).min() ?? 0
      throw ExecutionFailure(.notThereYet(week: week, present: branch.week))
    }
    var answers: [RevealAnswer] = []
    for prediction in due {
      let look = try lookAnswer(
        [(prediction.measure, branch)], weeks: 0...prediction.week, showsSample: false,
        effort: effort)
      guard let series = look.curves.first?.series else { continue }
      answers.append(
        RevealAnswer(
          branch: branch, prediction: prediction, series: series,
          outcome: PredictionOutcome(prediction, series: series)))
    }
    return .revealed(answers)
  }

  func expect(_ expectation: Expectation, effort: Effort) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    switch expectation {
    case .measure(let measure, let moment, let comparison, let number):
      try check(measure, in: branch)
      let week = try moment.map { moment throws(ExecutionFailure) in
        try self.week(moment, in: branch)
      }
      let at = week ?? branch.week
      guard at <= branch.week else {
        throw ExecutionFailure(.ahead(week: at, present: branch.week), at: moment?.span)
      }
      let look = try lookAnswer(
        [(measure.value, branch)], weeks: at...at, showsSample: false, effort: effort)
      let found = look.curves.first?.series.band(week: at)
      let holds = found.map { comparison.holds($0.mean, number.value) } ?? false
      return .expectation(
        ExpectationAnswer(
          check: .measure(measure.value, week: at, comparison, number.value, found: found),
          holds: holds))
    case .scenario(let expected):
      let found = branch.scenario.hash
      return .expectation(
        ExpectationAnswer(
          check: .scenario(expected: expected.value, found: found),
          holds: expected.value == found))
    case .state(let expected):
      let found = try stateHash(branch, effort: effort)
      return .expectation(
        ExpectationAnswer(
          check: .state(expected: expected.value, found: found, week: branch.week),
          holds: expected.value == found))
    }
  }

  /// The hash of the state of all replicates of a branch at its present week.
  public func stateHash(
    _ branch: Branch, effort: Effort = Effort()
  ) throws(ExecutionFailure) -> UInt64 {
    try computing { () throws(EnsembleFailure) in
      try lives.stateHash(
        branch.future, replicates: branch.replicates, week: branch.week, effort: effort)
    }
  }

  func verify(effort: Effort) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    let threads = lives.threads
    let weeks = max(branch.week, 13)
    // Every way of computing goes through the same weeks, burn-in included.
    let way = branch.scenario.population * (Int(branch.scenario.parameters[.runBurnIn]) + weeks)
    let verification = try computing { () throws(EnsembleFailure) in
      try Verification(
        of: branch.scenario, weeks: weeks, seed: branch.seed, threads: threads,
        progress: { done, total in effort.progress(done * way, total * way) },
        isCancelled: effort.isCancelled)
    }
    return .verification(verification, branch: branch.name)
  }
}

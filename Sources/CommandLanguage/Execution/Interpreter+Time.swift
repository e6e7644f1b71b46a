import Experiments
import Exploration
import Simulation
import SourceText
import TerritoryModel

extension Interpreter {
  mutating func run(_ target: RunTarget, effort: Effort) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    let last = Int(ScenarioLimits.horizon.upper)
    let week: Int
    var span: SourceSpan?
    switch target {
    case .horizon:
      // At the end of the scenario's time, one more year.
      week = branch.week < branch.scenario.horizon ? branch.scenario.horizon : branch.week + 52
    case .weeks(let weeks):
      (week, span) = (branch.week.addingReportingOverflow(weeks.value).partialValue, weeks.span)
    case .to(let moment):
      (week, span) = (try self.week(moment, in: branch), moment.span)
      guard week >= branch.week else {
        throw ExecutionFailure(.past(week: week, present: branch.week), at: span)
      }
    }
    guard (branch.week...last).contains(week) else {
      throw ExecutionFailure(.noSuchWeek(week, last: last), at: span)
    }
    return try advance(branch, to: week, isStep: false, effort: effort)
  }

  mutating func step(_ weeks: Int, effort: Effort) throws(ExecutionFailure) -> Answer {
    let branch = try present()
    let last = Int(ScenarioLimits.horizon.upper)
    let (week, isTooLarge) = branch.week.addingReportingOverflow(weeks)
    guard !isTooLarge, (branch.week...last).contains(week) else {
      throw ExecutionFailure(.noSuchWeek(isTooLarge ? weeks : week, last: last))
    }
    return try advance(branch, to: week, isStep: true, effort: effort)
  }

  private mutating func advance(
    _ branch: Branch, to week: Int, isStep: Bool, effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    var branch = branch
    let from = branch.week
    try checkMemory(branch, replicates: branch.replicates, weeks: week)
    let reached = lives.advance(
      branch.future, replicates: branch.replicates, to: week, effort: effort)
    // Lives may be known further than an interrupted run came: the branch never goes back.
    guard reached > from || reached >= week else { throw ExecutionFailure(.stopped) }
    branch.week = reached
    state.branch = branch
    // What follows reads what is known; it is short, and an interrupt must not lose the run.
    let measures = [Measure.metric(.cooperation, .territory, window: 13)] + state.watches
    let look = try lookAnswer(
      measures.map { (measure: $0, branch: branch) }, weeks: from...reached,
      showsSample: false, effort: Effort())
    let future = branch.future
    let replicates = branch.replicates
    let hash = try computing { () throws(EnsembleFailure) in
      try lives.stateHash(future, replicates: replicates, week: reached)
    }
    let notices = lives.notices(future, replicates: replicates).filter {
      from < $0.week && $0.week <= reached
    }
    return .ran(
      RunAnswer(
        branch: branch, from: from, asked: week, look: look, notices: notices, stateHash: hash,
        isStep: isStep))
  }

  mutating func rewind(_ target: RewindTarget) throws(ExecutionFailure) -> Answer {
    var branch = try present()
    let from = branch.week
    let week: Int
    let span: SourceSpan
    switch target {
    case .to(let moment):
      (week, span) = (try self.week(moment, in: branch), moment.span)
      guard week <= from else {
        throw ExecutionFailure(.ahead(week: week, present: from), at: span)
      }
    case .ago(let weeks):
      (week, span) = (from - min(weeks.value, from + 1), weeks.span)
      guard week >= 0 else {
        throw ExecutionFailure(.noSuchWeek(from - weeks.value, last: from), at: span)
      }
    }
    branch.week = week
    state.branch = branch
    return .rewound(branch: branch.name, from: from, to: week)
  }

  mutating func seed(_ seed: UInt64?, effort: Effort) throws(ExecutionFailure) -> Answer {
    var branch = try present()
    guard let seed, seed != branch.seed else { return .seed(branch.seed, before: nil) }
    let before = branch.seed
    branch.seed = seed
    try catchUp(branch, effort: effort)
    state.branch = branch
    return .seed(seed, before: before)
  }

  mutating func replicate(
    _ count: Located<Int>?, effort: Effort
  ) throws(ExecutionFailure) -> Answer {
    var branch = try present()
    guard let count, count.value != branch.replicates else {
      return .replicates(branch.replicates, before: nil)
    }
    guard (1...Branch.mostReplicates).contains(count.value) else {
      throw ExecutionFailure(
        .replicatesOutOfRange(count.value, most: Branch.mostReplicates), at: count.span)
    }
    let before = branch.replicates
    branch.replicates = count.value
    try catchUp(branch, effort: effort)
    state.branch = branch
    return .replicates(count.value, before: before)
  }

  /// Computes what a changed branch lacks up to its present week.
  private func catchUp(_ branch: Branch, effort: Effort) throws(ExecutionFailure) {
    guard branch.week > 0 else { return }
    try checkMemory(branch, replicates: branch.replicates, weeks: branch.week)
    let reached = lives.advance(
      branch.future, replicates: branch.replicates, to: branch.week, effort: effort)
    guard reached >= branch.week else { throw ExecutionFailure(.stopped) }
  }
}

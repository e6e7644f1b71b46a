import Experiments
import Exploration
import TerritoryModel

/// What a program asks of a territory: every value of some measures in every replicate.
public struct ValuesQuestion: Sendable {
  /// The measures, as `plot` names them.
  public var measures: [Looking]
  /// The weeks to read, from 0; absent: every week up to the scenario's horizon.
  public var weeks: [Int]?
  /// How many replicates, from 1; absent: those of the branch.
  public var replicates: Int?
  /// Whether the same replicates are run without the programme too.
  public var hasTwin: Bool

  /// A question.
  public init(
    measures: [Looking], weeks: [Int]? = nil, replicates: Int? = nil, hasTwin: Bool = false
  ) {
    self.measures = measures
    self.weeks = weeks
    self.replicates = replicates
    self.hasTwin = hasTwin
  }
}

/// Every value of some measures in every replicate.
public struct ValuesAnswer: Sendable {
  /// The branch that was run, with the replicates that were run.
  public var branch: Branch
  /// The weeks that were asked for, in ascending order, each once.
  public var weeks: [Int]
  /// One series for each measure, over the range of the weeks.
  public var series: [MeasureSeries]
  /// The same without the programme, when it was asked.
  public var twin: [MeasureSeries]?
}

extension Interpreter {
  /// The most values that one answer holds: more is better written to a file by a batch.
  public static let mostValues = 2_000_000

  /// Runs what is missing and reads every value of some measures. Nothing of the session changes: the
  /// branch stays at its present week.
  ///
  /// - Throws: what keeps it from being done.
  public func values(
    _ question: ValuesQuestion, effort: Effort = Effort()
  ) throws(ExecutionFailure) -> ValuesAnswer {
    var branch = try present()
    if let count = question.replicates {
      guard (1...Branch.mostReplicates).contains(count) else {
        throw ExecutionFailure(.replicatesOutOfRange(count, most: Branch.mostReplicates))
      }
      branch.replicates = count
    }
    let last = Int(ScenarioLimits.horizon.upper)
    let weeks = question.weeks.map { Set($0).sorted() } ?? Array(0...branch.scenario.horizon)
    for week in weeks where !(0...last).contains(week) {
      throw ExecutionFailure(.noSuchWeek(week, last: last))
    }
    let range = (weeks.first ?? 0)...(weeks.last ?? 0)
    let measures = try self.measures(question.measures, in: branch)
    let futures =
      question.hasTwin ? [branch.future, branch.future.withoutProgramme] : [branch.future]
    let series = Double(futures.count * measures.count * branch.replicates)
    let count = series * Double(weeks.count)
    guard count <= Double(Self.mostValues) else {
      throw ExecutionFailure(.tooManyValues(count, most: Self.mostValues))
    }
    // Weeks between those that are read are held too, each value as an optional double.
    let held = series * Double(range.count) * 16
    guard held <= 0.3 * machineMemory else {
      throw ExecutionFailure(.tooLarge(bytes: held, memory: machineMemory))
    }
    try checkMemory(branch, replicates: branch.replicates, weeks: range.upperBound)
    var found: [[MeasureSeries]] = []
    let replicates = branch.replicates
    for (place, future) in futures.enumerated() {
      // Two futures of one territory take about as long as each other.
      let effort = Effort(
        progress: { done, total in
          effort.progress(place * total + done, futures.count * total)
        }, announce: effort.announce, isCancelled: effort.isCancelled)
      found.append(
        try computing { () throws(EnsembleFailure) in
          try lives.series(
            of: measures, in: future, replicates: replicates, weeks: range, effort: effort)
        })
    }
    return ValuesAnswer(
      branch: branch, weeks: weeks, series: found[0], twin: question.hasTwin ? found[1] : nil)
  }

  private func measures(
    _ lookings: [Looking], in branch: Branch
  ) throws(ExecutionFailure) -> [Measure] {
    var measures: [Measure] = []
    for looking in lookings {
      for measure in try self.measures(looking.measures, in: [branch]).enumerated() {
        let span = looking.measures[measure.offset].span
        for part in try grouped(measure.element, by: looking.by, in: branch, span: span)
        where !measures.contains(part) {
          measures.append(part)
        }
      }
    }
    return measures
  }
}

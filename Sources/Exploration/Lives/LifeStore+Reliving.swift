import Experiments
import Simulation
import TerritoryModel

extension LifeStore {
  /// Looks at a life again, week by week: `visit` sees the run at the end of each week from `first` to
  /// `last`, and may step other runs beside it.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public func relive<Value: Sendable>(
    _ future: Future, replicate: Int, from first: Int, to last: Int, into start: Value,
    effort: Effort = Effort(), prepare: (inout Run) -> Void = { _ in },
    visit: (borrowing Run, inout Value) -> Void
  ) throws(EnsembleFailure) -> Value {
    let effort = effort.latched()
    let line = try born(future, replicate: replicate, effort: effort)
    return try relive(
      line, replicate: replicate, from: first, to: last, into: start, effort: effort,
      prepare: prepare, visit: visit)
  }

  /// Looks again at a life of a line that holds it.
  func relive<Value: Sendable>(
    _ line: Line, replicate: Int, from first: Int, to last: Int, into start: Value,
    effort: Effort, prepare: (inout Run) -> Void = { _ in },
    visit: (borrowing Run, inout Value) -> Void
  ) throws(EnsembleFailure) -> Value {
    let first = min(max(first, 0), Run.lastWeek)
    guard let checkpoint = line.lives[replicate]?.checkpoint(notAfter: first) else {
      throw .cancelled
    }
    var run = Run(line.plan, from: checkpoint, execution: Execution(threads: threads))
    var value = start
    run.advance(to: first, isCancelled: effort.isCancelled)
    guard run.week == first else { throw .cancelled }
    prepare(&run)
    while true {
      if effort.isCancelled() { throw .cancelled }
      visit(run, &value)
      guard run.week < min(last, Run.lastWeek) else { return value }
      run.step()
    }
  }

  /// The state of a replicate at the end of a week.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public func checkpoint(
    _ future: Future, replicate: Int, week: Int, effort: Effort = Effort()
  ) throws(EnsembleFailure) -> Checkpoint {
    let effort = effort.latched()
    let line = try born(future, replicate: replicate, effort: effort)
    if let kept = line.lives[replicate]?.checkpoints[week] { return kept }
    let found = try relive(
      line, replicate: replicate, from: week, to: week, into: [Checkpoint](), effort: effort
    ) { run, states in states.append(run.checkpoint()) }
    guard let state = found.first else { throw .cancelled }
    return state
  }

  /// The hash of the state of each replicate, from 1 on, at the end of a week.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public func stateHashes(
    _ future: Future, replicates: Int, week: Int, effort: Effort = Effort()
  ) throws(EnsembleFailure) -> [UInt64] {
    let numbers = Array(1...max(replicates, 1))
    if let known = numbers.hashes({ [line = line(of: future)] in line.lives[$0]?.hashes[week] }) {
      return known
    }
    let effort = effort.latched()
    let line = try followed(future, replicates: replicates, to: week, effort: effort)
    let hashes = forEach(numbers, effort: effort) { number in
      line.lives[number]?.hashes[week]
        ?? (try? self.relive(
          line, replicate: number, from: week, to: week, into: UInt64(0), effort: effort
        ) { run, hash in hash = run.stateHash })
    }
    guard let all = numbers.hashes({ hashes[$0] }) else { throw .cancelled }
    return all
  }
}

extension [Int] {
  /// The hash of each, when all have one.
  fileprivate func hashes(_ hash: (Int) -> UInt64?) -> [UInt64]? {
    let found = compactMap(hash)
    return found.count == count ? found : nil
  }
}

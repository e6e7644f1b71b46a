import Simulation
import Synchronization

/// A piece of work that tells how far it is.
final class Work: Sendable {
  let total: Int
  let effort: Effort
  private let done = Atomic<Int>(0)

  init(total: Int, effort: Effort) {
    self.total = total
    self.effort = effort
  }

  func advanced(_ agentWeeks: Int) {
    let sum = done.wrappingAdd(agentWeeks, ordering: .relaxed).newValue
    effort.progress(sum, total)
  }
}

extension Line {
  /// A life at week 0; nothing when the work was stopped.
  func born(_ number: Int, execution: Execution, work: Work) -> Life? {
    let isCancelled = work.effort.isCancelled
    var run = Run(
      plan, seed: future.seed, replicate: number, execution: execution, isCancelled: isCancelled)
    if isCancelled() { return nil }
    while run.week < 0 {
      let from = run.week
      run.advance(to: min(from + 13, 0), isCancelled: isCancelled)
      if isCancelled() { return nil }
      work.advanced((run.week - from) * plan.agentCount)
    }
    return Life(
      rows: [run.read(columns)], checkpoints: [0: run.checkpoint()], hashes: [0: run.stateHash],
      notices: run.notices)
  }

  /// A life followed to the end of a week; nothing when the work was stopped.
  func followed(_ number: Int, to end: Int, execution: Execution, work: Work) -> Life? {
    guard var life = lives[number], let last = life.checkpoint(notAfter: life.reached) else {
      return nil
    }
    var run = Run(plan, from: last, execution: execution)
    let start = life.reached
    let reader = ObservationReader(columns, plan: plan)
    while run.week < end {
      if work.effort.isCancelled() { return nil }
      run.step()
      if run.week > start {
        life.rows.append(reader.read(run))
        if run.week % Self.keptEvery == 0, run.week < end {
          life.checkpoints[run.week] = run.checkpoint()
        }
        work.advanced(plan.agentCount)
      }
    }
    // A state between two kept weeks is let go once a later one stands.
    if start > 0, start % Self.keptEvery != 0 { life.checkpoints[start] = nil }
    life.checkpoints[end] = run.checkpoint()
    life.hashes[end] = run.stateHash
    life.notices = run.notices
    return life
  }
}

import Experiments
import Simulation
import Synchronization
import TerritoryModel

/// Follows the lives of futures, and remembers them: a pure function of future and replicate, kept
/// so that nothing is computed twice.
///
/// Futures share what they have in common: the state after burn-in, and all weeks up to the first in
/// which their programmes or dated changes differ. A class, because every branch of a session
/// looks at the same memory; what it remembers never changes an answer.
///
/// Methods that compute share the work out over cores and must not be called on the main thread of a
/// program that has to stay responsive.
public final class LifeStore: Sendable {
  /// How many threads may work.
  public let threads: Int
  /// Bytes of lives to keep, about; the futures least recently used are forgotten beyond.
  public let memory: Int

  private struct Memory: Sendable {
    var lines: [LineKey: Line] = [:]
    var uses = 0

    /// Forgets the future least recently used, other than one.
    ///
    /// - Returns: what was forgotten; nothing when there is no other.
    @discardableResult
    mutating func forgetOldest(but key: LineKey) -> Line? {
      let others = lines.filter { $0.key != key }
      guard let oldest = others.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return nil }
      lines[oldest.key] = nil
      return oldest.value
    }
  }

  private struct LineKey: Sendable, Hashable {
    var scenarioHash: UInt64
    var seed: UInt64
  }

  private let remembered = Mutex(Memory())

  /// A store without lives.
  public init(threads: Int, memory: Int = 1_000_000_000) {
    self.threads = max(threads, 1)
    self.memory = memory
  }

  // MARK: Following

  /// Follows replicates 1 to `replicates` of a future to the end of a week, in slices of 13 weeks:
  /// all go to the end of a slice before any starts the next.
  ///
  /// - Returns: the week that all have reached: the one asked for, or an earlier one when the effort
  ///   was stopped; the unfinished slice is dropped. Less than 0 when not even the burn-in is done.
  public func advance(
    _ future: Future, replicates: Int, to week: Int, effort: Effort = Effort()
  ) -> Int {
    follow(future, replicates: replicates, to: week, effort: effort.latched()).reached
  }

  /// A future with all of some replicates followed to the end of a week at least.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  func followed(
    _ future: Future, replicates: Int, to week: Int, effort: Effort
  ) throws(EnsembleFailure) -> Line {
    let found = follow(future, replicates: replicates, to: week, effort: effort.latched())
    guard found.reached >= week else { throw .cancelled }
    return found.line
  }

  /// How many agent-weeks there are to compute before replicates 1 to `replicates` of a future stand
  /// at the end of a week.
  func remaining(_ future: Future, replicates: Int, to week: Int) -> Int {
    line(of: future).remaining(Array(1...max(replicates, 1)), to: week)
  }

  private func follow(
    _ future: Future, replicates: Int, to week: Int, effort: Effort
  ) -> (line: Line, reached: Int) {
    var line = line(of: future)
    let week = min(max(week, 0), Run.lastWeek)
    let numbers = Array(1...max(replicates, 1))
    let work = Work(total: line.remaining(numbers, to: week), effort: effort)
    let unborn = numbers.filter { line.lives[$0] == nil }
    if !unborn.isEmpty {
      let current = line
      for (number, life) in concurrently(
        unborn, work: work,
        { number, execution in current.born(number, execution: execution, work: work) })
      {
        line.lives[number] = life
      }
      keep(line)
      if numbers.contains(where: { line.lives[$0] == nil }) { return (line, -1) }
    }
    var reached = numbers.compactMap { line.lives[$0]?.reached }.min() ?? 0
    while reached < week {
      let end = min(reached + 13, week)
      let behind = numbers.filter { (line.lives[$0]?.reached ?? 0) < end }
      let current = line
      let lives = concurrently(behind, work: work) { number, execution in
        current.followed(number, to: end, execution: execution, work: work)
      }
      guard lives.count == behind.count else { break }
      for (number, life) in lives { line.lives[number] = life }
      reached = end
      keep(line)
    }
    return (line, min(reached, week))
  }

  /// A future made ready to run, sharing its territory with the others of the store.
  public func plan(_ future: Future) -> RunPlan { line(of: future).plan }

  /// Does something for each of some replicates, shared out over cores; those that give nothing, and
  /// those not begun when the effort is stopped, are left out.
  public func forEach<Value: Sendable>(
    _ replicates: some Collection<Int>, effort: Effort,
    _ body: @Sendable (_ replicate: Int) -> Value?
  ) -> [Int: Value] {
    concurrently(Array(replicates), work: Work(total: 0, effort: effort)) { number, _ in
      body(number)
    }
  }

  /// How each of some replicates runs when they share the cores.
  func execution(beside replicates: Int) -> Execution {
    Execution(threads: max(1, threads / min(threads, max(replicates, 1))))
  }

  // MARK: Remembering

  /// What is known of a future so far.
  func line(of future: Future) -> Line {
    let key = LineKey(scenarioHash: future.scenario.hash, seed: future.seed)
    return remembered.withLock { memory in
      memory.uses += 1
      if var known = memory.lines[key] {
        known.lastUse = memory.uses
        memory.lines[key] = known
        return known
      }
      var line = Self.line(of: future, knowing: memory.lines)
      line.lastUse = memory.uses
      memory.lines[key] = line
      // Futures that were looked at and never lived weigh little, but each new one is compared with
      // all that are known.
      if memory.lines.count > Self.mostLines { memory.forgetOldest(but: key) }
      return line
    }
  }

  /// The most futures that are remembered.
  private static let mostLines = 256

  /// A new line, with what it shares with those known.
  private static func line(of future: Future, knowing lines: [LineKey: Line]) -> Line {
    let territory = future.scenario.territoryHash
    let neighbours = lines.values.filter { $0.plan.territoryHash == territory }
    var line = Line(future, sharing: neighbours.first?.plan)
    let related = neighbours.filter { $0.future.seed == future.seed && !$0.lives.isEmpty }
    let last = related.flatMap { $0.lives.values.map(\.reached) }.max() ?? 0
    let past = line.past(to: last)
    for neighbour in related {
      let other = neighbour.past(to: last)
      let common = zip(past, other).prefix { $0 == $1 }.count - 1
      for (number, life) in neighbour.lives {
        let shared = life.cut(at: common)
        if shared.reached > line.lives[number]?.reached ?? -1 { line.lives[number] = shared }
      }
    }
    return line
  }

  private func keep(_ line: Line) {
    let key = LineKey(scenarioHash: line.future.scenario.hash, seed: line.future.seed)
    remembered.withLock { memory in
      var line = line
      memory.uses += 1
      line.lastUse = memory.uses
      memory.lines[key] = line
      var held = memory.lines.values.reduce(0) { $0 + $1.bytes }
      while held > self.memory, let forgotten = memory.forgetOldest(but: key) {
        held -= forgotten.bytes
      }
    }
  }

  /// The line of a future with one replicate at least at week 0.
  func born(
    _ future: Future, replicate: Int, effort: Effort
  ) throws(EnsembleFailure) -> Line {
    var line = line(of: future)
    if line.lives[replicate] == nil {
      let work = Work(total: 0, effort: effort)
      let execution = Execution(threads: threads)
      guard let life = line.born(replicate, execution: execution, work: work) else {
        throw .cancelled
      }
      line.lives[replicate] = life
      remember(life, replicate, of: future)
    }
    return line
  }

  /// Adds one life to a line without touching the others, which another thread may be adding.
  private func remember(_ life: Life, _ replicate: Int, of future: Future) {
    let key = LineKey(scenarioHash: future.scenario.hash, seed: future.seed)
    remembered.withLock { memory in
      if memory.lines[key]?.lives[replicate] == nil { memory.lines[key]?.lives[replicate] = life }
    }
  }

  private func concurrently<Value: Sendable>(
    _ numbers: [Int], work: Work,
    _ body: @Sendable (_ number: Int, _ execution: Execution) -> Value?
  ) -> [Int: Value] {
    let outer = min(threads, max(numbers.count, 1))
    let execution = Execution(threads: max(1, threads / outer))
    let found = concurrentMap(
      count: numbers.count, threads: outer, isCancelled: work.effort.isCancelled
    ) { place in body(numbers[place], execution) }
    var values: [Int: Value] = [:]
    for (number, value) in zip(numbers, found) { values[number] = value }
    return values
  }
}

import Simulation
import Synchronization
import TerritoryModel
import Testing

/// The same bits for any number of threads, any order of chunks, observed or not.
@Suite struct DeterminismTests {
  private static func hash(
    _ plan: RunPlan, _ execution: Execution, weeks: Int = 6, observed: Bool = false
  ) -> UInt64 {
    var run = Run(plan, seed: 9, replicate: 2, execution: execution)
    if observed { run.recorder = PersonRecorder(watching: [0, 17, plan.agentCount - 1]) }
    let reader = ObservationReader(
      Metric.allCases.flatMap { metric in
        [Observable(metric), Observable(metric, .zone(1)), Observable(metric, .zone(0), window: 1)]
      }, plan: plan)
    while run.week < weeks {
      run.step()
      if observed { _ = reader.read(run) }
    }
    return run.stateHash
  }

  @Test func anyThreadsAndAnyOrderGiveTheSameBits() {
    let plan = RunPlan(Territories.large())
    let alone = Self.hash(plan, Execution())
    for threads in [1, 2, 3, 7] {
      for order in Execution.Order.allCases {
        let execution = Execution(threads: threads, parallelFrom: 0, order: order)
        #expect(Self.hash(plan, execution) == alone, "\(threads) threads, \(order)")
      }
    }
  }

  @Test func watchingChangesNothing() {
    let plan = RunPlan(Territories.large())
    #expect(
      Self.hash(plan, Execution(threads: 2, parallelFrom: 0), observed: true)
        == Self.hash(plan, Execution()))
  }

  /// Metrics too are the same bits for any number of threads.
  @Test func metricsKeepTheirBits() {
    let plan = RunPlan(Territories.large())
    let observables = Metric.allCases.flatMap { metric in
      [
        Observable(metric), Observable(metric, .profession(.socialWorkers)),
        Observable(metric, .zone(3)),
      ]
    }
    func values(_ execution: Execution) -> [UInt64] {
      var run = Run(plan, seed: 9, replicate: 2, execution: execution)
      run.advance(to: 3)
      return run.read(observables).map(\.bitPattern)
    }
    let alone = values(Execution())
    #expect(values(Execution(threads: 7, parallelFrom: 0, order: .backward)) == alone)
    #expect(values(Execution(threads: 2, parallelFrom: 0)) == alone)
  }

  @Test func seedsAndReplicatesGiveDifferentLives() {
    let plan = RunPlan(Territories.tiny(workers: 6, entrepreneurs: 3))
    var hashes = Set<UInt64>()
    for seed in 1...5 {
      for replicate in 1...5 {
        var run = Run(plan, seed: UInt64(seed), replicate: replicate)
        run.advance(to: 3)
        hashes.insert(run.stateHash)
      }
    }
    #expect(hashes.count == 25)
  }

  /// Advancing in one go or week by week, asking to stop or not, comes to the same.
  @Test func stepsAddUp() {
    let plan = RunPlan(Territories.islands())
    var once = Run(plan, seed: 5, replicate: 1)
    once.advance(to: 20)
    var slowly = Run(plan, seed: 5, replicate: 1)
    for week in [-20, -19, 0, 0, 3, 19, 20] { slowly.advance(to: week) }
    let asked = Mutex(0)
    var stopped = Run(plan, seed: 5, replicate: 1)
    stopped.advance(to: 20) {
      asked.withLock {
        $0 += 1
        return $0 > 10
      }
    }
    #expect(stopped.week == -16)
    stopped.advance(to: 20)
    let hashes = [once.stateHash, slowly.stateHash, stopped.stateHash]
    #expect(Set(hashes).count == 1)
  }
}

import Experiments
import Foundation
import GRDB
import Results
import Synchronization
import Testing

@Suite("Runs that wait for the disk are few, and wait for whoever holds the store")
struct BacklogTests {
  @Test("what waits is bounded in values, however many each run keeps")
  func bounded() throws {
    try Trial.inFolder { folder in
      // A run counts as 128 values at least: two of them fill this backlog.
      var narrow = try Trial.work(folder + "/narrow.sqlite")
      narrow.waitingValues = 256
      let few = try narrow.run()
      #expect(few.progress.done == 36 && (128...256).contains(few.mostWaiting))
      var wide = try self.wide(folder + "/wide.sqlite", values: 1_000)
      wide.waitingValues = 1_500
      let many = try wide.run()
      #expect(many.progress.done == 36 && (1_000...2_000).contains(many.mostWaiting))
      // A run that is larger than the backlog may wait too: one for each thread.
      wide = try self.wide(folder + "/wider.sqlite", values: 1_000)
      wide.waitingValues = 10
      let single = try wide.run()
      #expect(single.progress.done == 36 && (1_000...2_000).contains(single.mostWaiting))
    }
  }

  @Test("while another program holds the store, runs wait; then all are there")
  func held() throws {
    try Trial.inFolder { folder in
      let work = try Trial.work(folder + "/a.sqlite")
      let holder = Holder(work.path)
      let told = Mutex<[BatchProgress]>([])
      let outcome = try work.run(progress: { progress in
        told.withLock { $0.append(progress) }
        if progress.isHeld {
          holder.release()
        } else if progress.committed == 0 {
          holder.hold()
        }
      })
      #expect(outcome.reason == .complete && outcome.progress.done == 36)
      #expect(!outcome.progress.isHeld)
      let progress = told.withLock { $0 }
      #expect(progress.count(where: \.isHeld) == 1)
      #expect(progress.first { $0.isHeld }?.done == 0)
      #expect(try Trial.runs(work.path).count == 36)
    }
  }

  @Test("so does the number of runs that is asked for")
  func heldLimit() throws {
    try Trial.inFolder { folder in
      var work = try Trial.work(folder + "/a.sqlite")
      work.runLimit = 5
      _ = try work.run()
      work.runLimit = 7
      let holder = Holder(work.path)
      let isHeld = Atomic<Bool>(false)
      holder.hold()
      let isStopped = try work.run(
        progress: { if $0.isHeld { isHeld.store(true, ordering: .relaxed) } },
        isCancelled: { true })
      #expect(isStopped.reason == .cancelled && isStopped.progress.done == 5)
      let wasTold = isHeld.load(ordering: .relaxed)
      #expect(!wasTold)
      let outcome = try work.run(progress: { progress in
        guard progress.isHeld else { return }
        isHeld.store(true, ordering: .relaxed)
        holder.release()
      })
      let hasWaited = isHeld.load(ordering: .relaxed)
      #expect(hasWaited)
      #expect(outcome.reason == .complete && outcome.progress.done == 7)
      #expect(try ResultStore(reading: work.path).header.runs == 7)
    }
  }

  @Test("who asks to stop does not wait for the other program; nothing that was told is lost")
  func stopped() throws {
    try Trial.inFolder { folder in
      let work = try Trial.work(folder + "/a.sqlite")
      let holder = Holder(work.path)
      let isStopped = Atomic<Bool>(false)
      let outcome = try work.run(
        progress: { progress in
          if progress.isHeld {
            isStopped.store(true, ordering: .relaxed)
          } else if progress.committed == 0 {
            holder.hold()
          }
        }, isCancelled: { isStopped.load(ordering: .relaxed) })
      holder.release()
      #expect(outcome.reason == .cancelled && outcome.progress.done == 0)
      #expect(try work.run().progress.committed == 36)
    }
  }

  @Test("a reader sees one state of the store, whatever is committed while it reads")
  func snapshot() throws {
    try Trial.inFolder { folder in
      var work = try Trial.work(folder + "/a.sqlite")
      work.waitingValues = 256
      let reader = Reader(work.path)
      _ = try work.run(progress: { progress in
        if progress.committed == 0 { return }
        if reader.isIdle { reader.start() } else { reader.goOn() }
      })
      reader.goOn()
      let (counted, seen) = reader.finish()
      #expect(counted == seen && (1..<36).contains(seen))
    }
  }

  /// A batch whose runs keep many values.
  private func wide(_ path: String, values: Int) throws -> BatchWork {
    let (plan, _) = try Trial.plan()
    let wide = ExperimentPlan(
      factors: plan.factors, points: plan.points, replicates: plan.replicates, isPaired: true,
      outcomes: Array(repeating: plan.outcomes[0], count: values), seed: plan.seed
    ) { point throws(PointFailure) in try plan.scenario(at: point) }
    let stored = StoredPlan(
      wide, name: "large", experimentText: "experiment: 1\n", scenario: try Trial.scenario(),
      scenarioName: "petite-equipe", scenarioText: "", programVersion: "9.9")
    return BatchWork(wide, stored, into: path, threads: 2)
  }

  /// Another program that writes to a store for a while.
  private final class Holder: Sendable {
    private let path: String
    private let connection = Mutex<DatabaseQueue?>(nil)

    init(_ path: String) { self.path = path }

    func hold() {
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      guard let database = try? DatabaseQueue(path: path, configuration: configuration) else {
        return
      }
      try? database.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
      connection.withLock { $0 = database }
    }

    func release() {
      connection.withLock { database in
        try? database?.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try? database?.close()
        database = nil
      }
    }
  }

  /// Somebody who reads a store, and halts before the first run.
  private final class Reader: Sendable {
    private let path: String
    private let state = Mutex<(isIdle: Bool, counted: Int, seen: Int)>((true, 0, 0))
    private let halted = DispatchSemaphore(value: 0)
    private let more = DispatchSemaphore(value: 0)
    private let finished = DispatchSemaphore(value: 0)

    init(_ path: String) { self.path = path }

    var isIdle: Bool { state.withLock { $0.isIdle } }

    /// Begins to read, and comes back when the runs are counted.
    func start() {
      state.withLock { $0.isIdle = false }
      Thread.detachNewThread { [self] in
        try? ResultStore(reading: path).forEachRun(counted: { runs, _ in
          state.withLock { $0.counted = runs }
          halted.signal()
          more.wait()
        }) { _ in state.withLock { $0.seen += 1 } }
        halted.signal()
        finished.signal()
      }
      halted.wait()
    }

    func goOn() { more.signal() }

    func finish() -> (counted: Int, seen: Int) {
      finished.wait()
      return state.withLock { ($0.counted, $0.seen) }
    }
  }
}

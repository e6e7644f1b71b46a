import Experiments
import Foundation
import Results
import Synchronization
import TerritoryModel
import Testing

@Suite("A batch fills its store, whatever interrupts it")
struct BatchTests {
  @Test("every run is stored once, in the order of the plan, with the values of a run in memory")
  func complete() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      let work = try Trial.work(path)
      let told = Mutex<[BatchProgress]>([])
      let outcome = try work.run(progress: { progress in told.withLock { $0.append(progress) } })
      #expect(outcome.reason == .complete)
      #expect(outcome.progress.done == 36 && outcome.progress.failed == 0)
      let counts = told.withLock { $0.map(\.done) }
      #expect(counts.first == 0 && counts.last == 36 && counts == counts.sorted())
      let runs = try Trial.runs(path)
      #expect(runs.map(\.row) == Array(1...36))
      let expected = Mutex<[RunRecord]>([])
      try BatchRunner(threads: 1).run(work.plan, rows: 1...36) { record in
        expected.withLock { $0.append(record) }
      }
      for (run, other) in zip(runs, expected.withLock { $0.sorted { $0.row < $1.row } }) {
        #expect(run.key == other.key && run.stateHash == other.stateHash)
        #expect(run.scenarioHash == other.scenarioHash)
        #expect(
          run.values.map(\.bitPattern)
            == other.values.map { $0.isNaN ? Double.nan.bitPattern : $0.bitPattern })
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.sqlite"])
    }
  }

  @Test("a batch that is stopped goes on where it was, and gives the same runs")
  func resumed() throws {
    try Trial.inFolder { folder in
      let whole = try Trial.work(folder + "/whole.sqlite")
      _ = try whole.run()
      var part = try Trial.work(folder + "/part.sqlite")
      part.runLimit = 7
      let first = try part.run()
      #expect(first.reason == .complete && first.progress.done == 7)
      part.runLimit = nil
      // One thread that is asked in every week of every run stops long before the last one.
      part.threads = 1
      let asked = Mutex(0)
      let second = try part.run(isCancelled: {
        asked.withLock { count in
          count += 1
          return count > 100
        }
      })
      #expect(second.reason == .cancelled)
      #expect((7..<36).contains(second.progress.done))
      #expect(try ResultStore(reading: part.path).storedRows().count == second.progress.done)
      let third = try part.run()
      #expect(third.reason == .complete && third.progress.done == 36)
      #expect(try same(part.path, whole.path))
    }
  }

  @Test("nothing is left of a minute: what was done is kept")
  func minutes() throws {
    try Trial.inFolder { folder in
      var work = try Trial.work(folder + "/a.sqlite")
      work.minutes = 0
      let outcome = try work.run()
      #expect(outcome.reason == .minutesSpent && outcome.progress.done == 0)
      work.minutes = nil
      #expect(try work.run().progress.committed == 36)
      #expect(try work.run().progress.committed == 0)
    }
  }

  @Test("failures are rows with their reason; they are tried again only when asked")
  func failures() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      var work = try Trial.work(path, failing: true)
      let outcome = try work.run()
      #expect(outcome.reason == .complete)
      #expect(outcome.progress.failed == 6)
      #expect(outcome.firstFailure?.reason == "these values do not go together")
      let failed = try Trial.runs(path).filter { $0.status != .done }
      #expect(failed.map(\.key.point) == Array(repeating: 3, count: 6))
      #expect(failed.allSatisfy { $0.values.isEmpty && $0.stateHash == nil })
      #expect(try work.run().progress.committed == 0)
      // The plan is the same; only its scenarios can be made now.
      let (plan, _) = try Trial.plan()
      work.plan = plan
      work.retriesFailures = true
      let again = try work.run()
      #expect(again.progress.committed == 6 && again.progress.failed == 0)
      let whole = try Trial.work(folder + "/whole.sqlite")
      _ = try whole.run()
      #expect(try same(path, whole.path))
    }
  }

  @Test("failures that could not be tried again yet are still there, and so is the way to them")
  func retryStopped() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      var work = try Trial.work(path, failing: true)
      _ = try work.run()
      work.plan = try Trial.plan().0
      work.retriesFailures = true
      work.minutes = 0
      let stopped = try work.run()
      #expect(stopped.reason == .minutesSpent)
      #expect(stopped.progress.done == 36 && stopped.progress.total == 36)
      #expect(stopped.progress.failed == 6 && stopped.progress.left == 6)
      #expect(try ResultStore(reading: path).failedCount() == 6)
      work.minutes = nil
      let told = Mutex<[BatchProgress]>([])
      let again = try work.run(progress: { progress in told.withLock { $0.append(progress) } })
      #expect(again.reason == .complete && again.progress.left == 0)
      #expect(again.progress.failed == 0 && again.progress.committed == 6)
      #expect(told.withLock { $0.allSatisfy { $0.done == 36 && $0.failed == $0.left } })
      // What fails again stays a failure, and is counted once.
      let (plan, _) = try Trial.plan(failing: true)
      var other = try Trial.work(folder + "/b.sqlite", failing: true)
      _ = try other.run()
      other.plan = plan
      other.retriesFailures = true
      let failing = try other.run()
      #expect(failing.reason == .complete)
      #expect(failing.progress.failed == 6 && failing.progress.done == 36)
    }
  }

  @Test("more minutes than there are in a life are no trap")
  func manyMinutes() throws {
    try Trial.inFolder { folder in
      for minutes in [1e300, .infinity, .nan, -1e300] {
        var work = try Trial.work(folder + "/a.sqlite")
        work.minutes = minutes
        _ = try work.run()
      }
      #expect(try ResultStore(reading: folder + "/a.sqlite").storedRows().count == 36)
    }
  }

  @Test("a store knows the minutes of its experiment")
  func storedMinutes() throws {
    try Trial.inFolder { folder in
      for minutes in [nil, 0.1, 30] {
        var work = try Trial.work("\(folder)/\(minutes ?? 0).sqlite")
        work.stored.minutes = minutes
        try work.freeze()
        let store = try ResultStore(reading: work.path)
        #expect(store.header.minutes == minutes)
        #expect(try store.plan().minutes == minutes)
        #expect(try store.plan().hash == Trial.plan().1.hash)
      }
    }
  }

  @Test("a batch that must end at the first failure does")
  func failFast() throws {
    try Trial.inFolder { folder in
      var work = try Trial.work(folder + "/a.sqlite", failing: true)
      work.failPolicy = .fast
      let outcome = try work.run()
      #expect(outcome.reason == .failed)
      #expect(outcome.progress.done < 36 && outcome.progress.failed >= 1)
    }
  }

  /// Whether two stores hold the same runs, bit for bit.
  private func same(_ left: String, _ right: String) throws -> Bool {
    let runs = try Trial.runs(left)
    let others = try Trial.runs(right)
    return runs.count == others.count
      && zip(runs, others).allSatisfy { run, other in
        run.row == other.row && run.key == other.key && run.status == other.status
          && run.scenarioHash == other.scenarioHash && run.stateHash == other.stateHash
          && run.values.map(\.bitPattern) == other.values.map(\.bitPattern)
      }
  }
}

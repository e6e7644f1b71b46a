import Experiments
import Foundation
import Results
import TerritoryModel
import Testing

@Suite("A store that cannot be used says why, and stays as it is")
struct StoreProblemTests {
  @Test("no file, a folder, a text, an empty file, another database, a newer format")
  func notStores() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      #expect(reading(path) == .missing)
      #expect(reading(folder) == .notAFile)
      #expect(reading(folder + "/none/a.sqlite") == .noFolder)
      for text in ["", "row,value\n", String(repeating: "x", count: 5_000)] {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        #expect(reading(path) == .notAStore)
        #expect(running(path) == .notAStore)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
      }
      let store = try made(folder + "/b.sqlite")
      var bytes = try Data(contentsOf: URL(fileURLWithPath: store))
      bytes[71] ^= 1
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(reading(path) == .notAStore)
      bytes[71] ^= 1
      bytes[63] = 9
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(reading(path) == .newerFormat(found: 9, known: 1))
      #expect(running(path) == .newerFormat(found: 9, known: 1))
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }
  }

  @Test("a damaged store is refused before anything is run; it is not changed")
  func damaged() throws {
    try Trial.inFolder { folder in
      let store = try made(folder + "/a.sqlite")
      let sound = try Data(contentsOf: URL(fileURLWithPath: store))
      var refused = 0
      // Whatever page is wiped out or cut off, nothing traps, and nothing is run.
      for place in stride(from: 4_096, to: sound.count, by: 4_096) {
        for isCut in [false, true] {
          var bytes = sound
          if isCut {
            bytes = sound.prefix(place)
          } else {
            for offset in place..<min(place + 4_096, bytes.count) { bytes[offset] = 0xA5 }
          }
          try bytes.write(to: URL(fileURLWithPath: store))
          if running(store) == .damaged { refused += 1 }
          #expect(try Data(contentsOf: URL(fileURLWithPath: store)) == bytes)
        }
      }
      #expect(refused == 2 * (sound.count / 4_096 - 1))
    }
  }

  @Test("another plan is told by what differs")
  func otherPlan() throws {
    try Trial.inFolder { folder in
      let path = try made(folder + "/a.sqlite")
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      var work = try Trial.work(path, replicates: 5)
      #expect(problem(work) == .otherPlan([.replicates(3, 5)]))
      let (plan, stored) = try Trial.plan(seed: 12)
      work = BatchWork(plan, stored, into: path, threads: 1)
      #expect(problem(work) == .otherPlan([.seed(11, 12)]))
      work = try Trial.work(path)
      let shard = try #require(Shard(1, of: 2))
      work.shard = shard
      #expect(problem(work) == .otherPlan([.shard(.whole, shard)]))
      work = try Trial.work(path)
      work.stored.modelVersion = 2
      #expect(problem(work) == .otherModel(found: 2, known: 1))
      work = try Trial.work(path)
      work.stored.scenarioHash = 7
      #expect(
        problem(work)
          == .otherPlan([.scenario(try ResultStore(reading: path).header.scenarioHash, 7, nil)]))
      work = try Trial.work(path)
      work.stored.points[2][1] = FactorLevel(0.25)
      #expect(
        problem(work)
          == .otherPlan(
            [.point(3, ["influence.rate=0.1"], ["influence.rate=0.25"])]))
      work = try Trial.work(path)
      work.stored.outcomes.removeFirst()
      #expect(problem(work) == .otherPlan([.weeks([4, 8], [8])]))
      work = try Trial.work(path)
      work.runLimit = 7
      work.isCut = true
      #expect(problem(work) == .otherPlan([.runs(36, 7)]))
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test("the frozen plan of tasks takes no run, by whatever door; its parts do")
  func frozen() throws {
    try Trial.inFolder { folder in
      let path = folder + "/plan.sqlite"
      var work = try Trial.work(path)
      try work.freeze()
      #expect(try ResultStore(reading: path).header.isFrozen)
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(problem(work) == .frozenPlan)
      work.shard = try #require(Shard(1, of: 2))
      #expect(problem(work) == .frozenPlan)
      work = try Trial.work(path, replicates: 5)
      #expect(problem(work) == .frozenPlan)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
      // Frozen again, it stays the same plan.
      try Trial.work(path).freeze()
      #expect(try ResultStore(reading: path).storedRows().count == 0)
      var part = try Trial.work(folder + "/part.sqlite")
      part.shard = try #require(Shard(1, of: 2))
      #expect(try part.run().progress.done == 18)
      #expect(try !ResultStore(reading: part.path).header.isFrozen)
    }
  }

  @Test("a plan without the mark is marked when it is frozen again; it keeps its runs")
  func marked() throws {
    try Trial.inFolder { folder in
      let path = try made(folder + "/a.sqlite")
      #expect(try !ResultStore(reading: path).header.isFrozen)
      try Trial.work(path).freeze()
      let store = try ResultStore(reading: path)
      #expect(try store.header.isFrozen && store.storedRows().count == 36)
      #expect(running(path) == .frozenPlan)
    }
  }

  @Test("who asks to stop before there is a store leaves none")
  func cancelled() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      let work = try Trial.work(path)
      #expect(throws: StoreProblem(path: path, .cancelled)) {
        try work.run(isCancelled: { true })
      }
      #expect(throws: StoreProblem(path: path, .cancelled)) {
        try work.freeze(isCancelled: { true })
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }

  @Test("what is no part of a plan does not make another one")
  func samePlan() throws {
    try Trial.inFolder { folder in
      var work = try Trial.work(try made(folder + "/a.sqlite"))
      work.stored.name = "autre"
      work.stored.programVersion = "10.0"
      work.stored.experimentText = "experiment: 1\n# other\n"
      work.stored.points[0][0].text = "5e-2"
      #expect(try work.run().progress.committed == 0)
    }
  }

  @Test("a second batch on one store is refused while the first one runs")
  func inUse() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      let work = try Trial.work(path)
      var second: StoreProblem.Cause?
      let probe = Probe()
      _ = try work.run(progress: { _ in
        guard probe.first() else { return }
        do throws(StoreProblem) { _ = try work.run() } catch { probe.problem = error }
        probe.isWritten = (try? ResultStore(reading: path).isBeingWritten) ?? false
      })
      second = probe.problem?.cause
      guard case .inUse(let process, let host) = second else {
        Issue.record("\(String(describing: second))")
        return
      }
      #expect(process == Int(getpid()) && host?.isEmpty == false)
      #expect(probe.isWritten)
      #expect(try !ResultStore(reading: path).isBeingWritten)
    }
  }

  @Test("rows that are not there")
  func rows() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      var work = try Trial.work(path)
      work.runLimit = 5
      _ = try work.run()
      let store = try ResultStore(reading: path)
      #expect(try store.run(ofRow: 5)?.row == 5)
      #expect(try store.run(ofRow: 6) == nil)
      for row in [0, -1, 37, Int.max] {
        #expect(throws: StoreProblem(path: path, .noRow(row, runs: 36))) {
          try store.run(ofRow: row)
        }
      }
      let replay = try #require(try Replay(row: 5, of: store, plan: work.plan))
      #expect(replay.differences.isEmpty && replay.stored.stateHash != nil)
      #expect(throws: StoreProblem(path: path, .rowNotRun(6))) {
        try Replay(row: 6, of: store, plan: work.plan)
      }
    }
  }

  @Test("a replay tells every bit that differs")
  func replay() throws {
    var run = RunRecord(
      row: 1, key: RunKey(point: 0, replicate: 1, arm: .withProgramme), status: .done,
      scenarioHash: 1, stateHash: 2, values: [1, .nan, 3], seconds: 0)
    let before = run
    let outcomes = try Trial.plan().0.outcomes
    #expect(Replay(stored: before, again: run, outcomes: outcomes).differences.isEmpty)
    run.stateHash = 3
    run.values = [1, 2, 3.5]
    #expect(
      Replay(stored: before, again: run, outcomes: outcomes).differences.count == 3)
    run.status = .failed(PointFailure("x"))
    run.values = []
    #expect(
      Replay(stored: before, again: run, outcomes: outcomes).differences
        == [.status(nil, "x"), .state(2, 3)])
  }

  /// A store that is complete.
  private func made(_ path: String) throws -> String {
    _ = try Trial.work(path).run()
    return path
  }

  private func reading(_ path: String) -> StoreProblem.Cause? {
    do {
      _ = try ResultStore(reading: path)
      return nil
    } catch {
      return error.cause
    }
  }

  private func running(_ path: String) -> StoreProblem.Cause? {
    (try? Trial.work(path)).flatMap { problem($0) }
  }

  private func problem(_ work: BatchWork) -> StoreProblem.Cause? {
    do {
      _ = try work.run()
      return nil
    } catch {
      return error.cause
    }
  }
}

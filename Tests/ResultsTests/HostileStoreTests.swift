import Experiments
import Foundation
import GRDB
import Results
import TerritoryModel
import Testing

@Suite("A store whose cells were changed is damaged, or of another model; it traps nobody")
struct HostileStoreTests {
  @Test(
    "what the store says of itself",
    arguments: [
      ("modelVersion", "-1"), ("modelVersion", "0"), ("points", "2000000000000000000"),
      ("points", "900000000000"), ("points", "-6"), ("points", "0"),
      ("replicates", "9223372036854775807"), ("replicates", "10000000"), ("replicates", "0"),
      ("arms", ""), ("arms", "withoutProgramme"), ("runs", "-1"), ("runs", "37"),
      ("shard", "1/9223372036854775807"), ("shard", "0/0"), ("seed", "-1"), ("minutes", "nan"),
      ("minutes", "1e300"), ("minutes", "-1"), ("scenarioHash", "x"),
    ])
  func header(_ key: String, _ value: String) throws {
    try edited("UPDATE meta SET value = '\(value)' WHERE key = '\(key)'") { path in
      #expect(throws: StoreProblem(path: path, .damaged)) { try ResultStore(reading: path) }
    }
  }

  @Test(
    "what is kept of each run",
    arguments: [
      "window = -1", "window = 0", "window = 14", "window = 9223372036854775807", "week = -1",
      "week = 9223372036854775807", "zone = 0", "zone = 9223372036854775807", "metric = 'x'",
      "profession = 'x'",
    ])
  func outcome(_ change: String) throws {
    try edited("UPDATE outcome SET \(change) WHERE outcome = 1") { path in
      let store = try ResultStore(reading: path)
      #expect(throws: StoreProblem(path: path, .damaged)) { try store.plan() }
    }
  }

  @Test(
    "the runs",
    arguments: [
      "point = -9223372036854775807 - 1", "point = 2", "point = 9223372036854775807",
      "replicate = -9223372036854775807 - 1", "replicate = 2", "arm = 'withoutProgramme'",
      "arm = 'x'", "status = 'x'", "scenarioHash = 'x'",
    ])
  func run(_ change: String) throws {
    try edited(runs: 2, "UPDATE run SET \(change) WHERE \"row\" = 1") { path in
      let store = try ResultStore(reading: path)
      let damaged = StoreProblem(path: path, .damaged)
      #expect(throws: damaged) { try store.run(ofRow: 1) }
      #expect(throws: damaged) { try StoredExperiment(store) }
      #expect(throws: damaged) { try Trial.runs(path) }
    }
  }

  @Test(
    "rows that the plan does not have",
    arguments: ["-9223372036854775807 - 1", "0", "37", "9223372036854775807"])
  func row(_ row: String) throws {
    try edited(runs: 4, "UPDATE run SET \"row\" = \(row) WHERE \"row\" = 1") { path in
      let store = try ResultStore(reading: path)
      #expect(throws: StoreProblem(path: path, .damaged)) { try store.checkIntegrity() }
      #expect(try store.storedRows().count == 3)
      #expect(try StoreStatus(of: store).done == 4)
      #expect(throws: StoreProblem(path: path, .damaged)) { try Trial.work(path).run() }
    }
  }

  @Test("a scenario that is not the one whose hash the store holds")
  func scenario() throws {
    for text in [
      "replace(value, 'burnIn: 13', 'burnIn: 14')", "value || '\n  nonsense: ['", "''",
    ] {
      try edited("UPDATE meta SET value = \(text) WHERE key = 'scenarioText'") { path in
        let plan = try ResultStore(reading: path).plan()
        #expect(plan.scenarioText != (try Trial.plan().1.scenarioText))
        #expect(throws: StoreProblem(path: path, .damaged)) {
          try ExperimentPlan(plan, at: path)
        }
      }
    }
  }

  @Test("a store of another version of the model is not gone on with, even by its own plan")
  func otherModel() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      var work = try Trial.work(path)
      work.runLimit = 5
      _ = try work.run()
      var other = work.stored
      other.modelVersion = 2
      try DatabaseQueue(path: path).write { db in
        for (key, value) in [("modelVersion", "2"), ("planHash", String(other.hash, radix: 16))] {
          try db.execute(sql: "UPDATE meta SET value = ? WHERE key = ?", arguments: [value, key])
        }
      }
      let stored = try ResultStore(reading: path).plan()
      #expect(stored.modelVersion == 2)
      let problem = StoreProblem(path: path, .otherModel(found: 2, known: 1))
      let again = BatchWork(
        try ExperimentPlan(stored, at: path), stored, into: path, threads: 1)
      #expect(throws: problem) { try again.run() }
      #expect(throws: problem) { try again.freeze() }
      #expect(throws: problem) { try work.run() }
      let copy = folder + "/b.sqlite"
      #expect(throws: StoreProblem(path: copy, .otherModel(found: 2, known: 1))) {
        try again.into(copy).run()
      }
      #expect(!FileManager.default.fileExists(atPath: copy))
      #expect(try ResultStore(reading: path).storedRows().count == 5)
    }
  }

  /// Makes a store with the first runs, changes it, and hands it over.
  private func edited(
    runs: Int = 0, _ change: String, _ body: (String) throws -> Void
  ) throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      var work = try Trial.work(path)
      work.runLimit = runs
      _ = try work.run()
      try DatabaseQueue(path: path).write { try $0.execute(sql: change) }
      try body(path)
    }
  }
}

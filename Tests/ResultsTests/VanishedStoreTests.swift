import Foundation
import GRDB
import Results
import Testing

@Suite(
  "A store that is taken away while it is filled is told; runs that are nowhere are not counted")
struct VanishedStoreTests {
  @Test("deleted, moved, or replaced by another store, at the start or after the last run")
  func vanished() throws {
    for isAtEnd in [false, true] {
      for deed in ["delete", "move", "replace"] {
        try Trial.inFolder { folder in
          let path = folder + "/a.sqlite"
          let other = folder + "/b.sqlite"
          _ = try Trial.work(other, replicates: 1).run()
          let bytes = try Data(contentsOf: URL(fileURLWithPath: other))
          let work = try Trial.work(path)
          let probe = Probe()
          #expect(throws: StoreProblem(path: path, .vanished), "\(deed)") {
            try work.run(progress: { progress in
              guard isAtEnd == (progress.left == 0), probe.first() else { return }
              switch deed {
              case "delete": unlink(path)
              case "move": rename(path, folder + "/c.sqlite")
              default: rename(other, path)
              }
            })
          }
          // Another file that has the name stays as it is, and no log of the old one spoils it.
          if deed == "replace" {
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
            #expect(try ResultStore(reading: path).storedRows().count == 12)
          }
          // A store that was moved keeps what was told before.
          if deed == "move", isAtEnd {
            #expect(try ResultStore(reading: folder + "/c.sqlite").storedRows().count == 36)
          }
          let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
          #expect(!left.contains { $0.contains("-wal") || $0.contains("-shm") })
          guard deed == "delete" else { return }
          #expect(left == ["b.sqlite"])
          #expect(try work.run().progress.done == 36)
        }
      }
    }
  }

  @Test("the log of a store that is gone does not spoil the next one of its name")
  func leftLog() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      let log = path + "-wal"
      let kept = folder + "/kept"
      let probe = Probe()
      _ = try Trial.work(path).run(progress: { progress in
        guard progress.committed > 0, probe.first() else { return }
        try? FileManager.default.copyItem(atPath: log, toPath: kept)
      })
      // Only where the file system is local there is a log.
      guard FileManager.default.fileExists(atPath: kept) else { return }
      let expected = try Trial.runs(path)
      unlink(path)
      rename(kept, log)
      var work = try Trial.work(path)
      work.runLimit = 4
      _ = try work.run()
      #expect(try Trial.runs(path) == Array(expected.prefix(4)))
      #expect(throws: Never.self) { try ResultStore(reading: path).checkIntegrity() }
    }
  }

  @Test("a run that lacks a value is damage, not a run that is done")
  func lackingValue() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      let work = try Trial.work(path)
      _ = try work.run()
      try DatabaseQueue(path: path).write {
        try $0.execute(sql: "DELETE FROM value WHERE \"row\" = 5 AND outcome = 2")
      }
      #expect(throws: StoreProblem(path: path, .damaged)) { try work.run() }
      #expect(throws: StoreProblem(path: path, .damaged)) {
        try ResultStore(reading: path).checkIntegrity()
      }
    }
  }
}

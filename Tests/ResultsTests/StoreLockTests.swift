import Experiments
import Foundation
import Results
import Testing

@Suite("One process fills a store, by whatever name it calls it")
struct StoreLockTests {
  @Test("a link to a store does not lead past its lock")
  func link() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      let work = try Trial.work(path)
      var none = work
      none.runLimit = 0
      _ = try none.run()
      let elsewhere = folder + "/elsewhere"
      try FileManager.default.createDirectory(
        atPath: elsewhere, withIntermediateDirectories: false)
      let link = elsewhere + "/b.sqlite"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      let probe = Probe()
      _ = try work.run(progress: { _ in
        guard probe.first() else { return }
        do throws(StoreProblem) { _ = try work.into(link).run() } catch { probe.problem = error }
        probe.isWritten = (try? ResultStore(reading: link).isBeingWritten) ?? false
      })
      guard case .inUse = probe.problem?.cause else {
        Issue.record("\(String(describing: probe.problem))")
        return
      }
      #expect(probe.problem?.path == link && probe.isWritten)
      #expect(try work.into(link).run().progress.committed == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere) == ["b.sqlite"])
    }
  }

  @Test("a store with another name on the disk takes no runs, and no log of it is read")
  func secondName() throws {
    try Trial.inFolder { folder in
      let path = folder + "/a.sqlite"
      let other = folder + "/b.sqlite"
      let work = try Trial.work(path)
      var part = work
      part.runLimit = 5
      let probe = Probe()
      _ = try part.run(progress: { progress in
        guard progress.committed > 0, probe.first() else { return }
        #expect((try? FileManager.default.linkItem(atPath: path, toPath: other)) != nil)
        do throws(StoreProblem) { _ = try work.into(other).run() } catch { probe.problem = error }
        // Under the other name, the log of what was committed is not seen.
        guard FileManager.default.fileExists(atPath: path + "-wal") else { return }
        #expect((try? ResultStore(reading: other)) == nil)
      })
      #expect(probe.problem == StoreProblem(path: other, .severalNames))
      for name in [path, other] {
        #expect(throws: StoreProblem(path: name, .severalNames)) { try work.into(name).run() }
        // All is in the one file now: whoever only reads may take either name.
        #expect(try ResultStore(reading: name).storedRows().count == 5)
      }
      unlink(other)
      #expect(try work.run().progress.done == 36)
    }
  }

  @Test("a file of somebody else where the lock would be stays as it is; a lock left behind goes")
  func otherFile() throws {
    try Trial.inFolder { folder in
      let work = try Trial.work(folder + "/a.sqlite")
      let lock = work.path + ".lock"
      for text in ["my notes\n", "12\n", "12 calcul\nmore\n"] {
        try text.write(toFile: lock, atomically: false, encoding: .utf8)
        let probe = Probe()
        _ = try work.run(progress: { _ in
          guard probe.first() else { return }
          do throws(StoreProblem) { _ = try work.run() } catch { probe.problem = error }
        })
        #expect(probe.problem == StoreProblem(path: work.path, .inUse(process: nil, host: nil)))
        #expect(try String(contentsOfFile: lock, encoding: .utf8) == text)
      }
      try "12 calcul\n".write(toFile: lock, atomically: false, encoding: .utf8)
      #expect(try work.run().progress.done == 36)
      #expect(!FileManager.default.fileExists(atPath: lock))
    }
  }

  @Test("a store without a name is refused, and no file is made")
  func unnamed() throws {
    let work = try Trial.work("")
    #expect(throws: StoreProblem(path: "", .unnamed)) { try work.run() }
    #expect(throws: StoreProblem(path: "", .unnamed)) { try ResultStore(reading: "") }
    #expect(StoreProblem(path: "", .unnamed).exitCode == 64)
    #expect(!FileManager.default.fileExists(atPath: ".lock"))
  }
}

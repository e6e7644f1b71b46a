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
      try work.prepare()
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
}

import Experiments
import Foundation
import Results
import Testing

@Suite("Parts of a plan make one store, or one says why not")
struct MergeTests {
  @Test("the parts together hold the runs of the whole plan", arguments: [1, 2, 5])
  func whole(parts: Int) throws {
    try Trial.inFolder { folder in
      let paths = try self.parts(parts, in: folder)
      let whole = try Trial.work(folder + "/whole.sqlite")
      _ = try whole.run()
      let merged = folder + "/merged.sqlite"
      #expect(try ShardMerge(paths.reversed(), into: merged).perform() == 36)
      let runs = try Trial.runs(merged)
      #expect(runs.map(\.stateHash) == (try Trial.runs(whole.path)).map(\.stateHash))
      #expect(runs.map(\.row) == Array(1...36))
      let header = try ResultStore(reading: merged).header
      #expect(header == (try ResultStore(reading: whole.path)).header)
      // A merged store is a store like any other.
      #expect(try whole.into(merged).run().progress.committed == 0)
    }
  }

  @Test("a merge that is stopped, at whatever moment, leaves nothing")
  func stopped() throws {
    try Trial.inFolder { folder in
      let paths = try parts(3, in: folder)
      let target = folder + "/merged.sqlite"
      let before = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      // Asked for each of 3 parts, 6 points, then 36 runs, 144 values and 36 times.
      for moment in [1, 3, 4, 100, 225] {
        var asked = 0
        #expect(throws: MergeProblem.store(StoreProblem(path: target, .cancelled))) {
          try ShardMerge(paths, into: target).perform {
            asked += 1
            return asked == moment
          }
        }
        #expect(asked == moment)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == before)
      }
      #expect(try ShardMerge(paths, into: target).perform() == 36)
    }
  }

  @Test("what does not make a whole is refused, and nothing is written")
  func refused() throws {
    try Trial.inFolder { folder in
      let paths = try parts(3, in: folder)
      let halves = try parts(2, in: folder)
      let target = folder + "/merged.sqlite"
      func problem(_ parts: [String]) -> MergeProblem? {
        do throws(MergeProblem) {
          _ = try ShardMerge(parts, into: target).perform()
          return nil
        } catch {
          return error
        }
      }
      let second = try #require(Shard(2, of: 3))
      #expect(problem([]) == .nothing)
      #expect(problem([paths[0], paths[2]]) == .missing([second]))
      #expect(problem([paths[1], paths[1]]) == .twice(second, paths[1], paths[1]))
      #expect(
        problem([paths[0], halves[1]])
          == .cutDifferently(
            paths[0], try #require(Shard(1, of: 3)), halves[1], try #require(Shard(2, of: 2))))
      let other = folder + "/other.sqlite"
      var work = try Trial.work(other, replicates: 4)
      work.shard = second
      _ = try work.run()
      #expect(
        problem([paths[0], other, paths[2]])
          == .otherPlan(other, than: paths[0], [.replicates(4, 3)]))
      let partial = folder + "/partial.sqlite"
      work = try Trial.work(partial)
      work.shard = second
      work.minutes = 0
      _ = try work.run()
      #expect(
        problem([paths[0], partial, paths[2]]) == .incomplete(partial, second, done: 0, total: 12))
      #expect(
        problem([paths[0], folder + "/none.sqlite"])
          == .store(StoreProblem(path: folder + "/none.sqlite", .missing)))
      #expect(!FileManager.default.fileExists(atPath: target))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).allSatisfy {
          $0.hasSuffix(".sqlite")
        })
      _ = try ShardMerge(paths, into: target).perform()
      #expect(problem(paths) == .store(StoreProblem(path: target, .exists)))
    }
  }

  /// The stores of a plan in parts.
  private func parts(_ count: Int, in folder: String) throws -> [String] {
    try (1...count).map { number in
      let path = "\(folder)/\(number)-of-\(count).sqlite"
      var work = try Trial.work(path)
      work.shard = try #require(Shard(number, of: count))
      let outcome = try work.run()
      #expect(outcome.reason == .complete)
      return path
    }
  }
}

extension BatchWork {
  /// The same work into another store.
  func into(_ path: String) -> BatchWork {
    var work = self
    work.path = path
    return work
  }
}

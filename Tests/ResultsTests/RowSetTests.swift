import Experiments
import Results
import Testing

@Suite("Rows and parts of a plan")
struct RowSetTests {
  @Test("a set of rows is what a set of numbers is, whatever is taken away")
  func laws() {
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<200 {
      let some = Set((0..<random(30)).map { _ in random(40) + 1 })
      let other = Set((0..<random(30)).map { _ in random(40) + 1 })
      let rows = RowSet(some)
      #expect(Array(rows) == some.sorted() && rows.count == some.count)
      #expect(rows.isEmpty == some.isEmpty)
      #expect((0...42).allSatisfy { rows.contains($0) == some.contains($0) })
      #expect(Array(rows.subtracting(RowSet(other))) == some.subtracting(other).sorted())
      #expect(rows.subtracting(RowSet(other)) == RowSet(some.subtracting(other)))
    }
  }

  @Test("parts cut a plan without gap or overlap, never through a pair", arguments: [1, 2])
  func shards(arms: Int) throws {
    for runs in [0, 1, 2, 7, 36, 100] {
      for count in [1, 2, 3, 7, 50] {
        var next = 1
        for number in 1...count {
          let shard = try #require(Shard(number, of: count))
          let rows = shard.rows(of: runs, arms: arms)
          #expect(rows.lowerBound == next)
          #expect((rows.lowerBound - 1) % arms == 0 || rows.isEmpty)
          next = rows.upperBound
        }
        #expect(next == runs + 1)
      }
    }
  }

  @Test("a part is written as it is read; what is none is refused")
  func text() {
    #expect(Shard("2/5")?.text == "2/5")
    #expect(Shard("1/1") == .whole)
    for wrong in ["", "2", "0/5", "6/5", "-1/5", "2/0", "2/5/1", "a/b", "2 / 5", "2/"] {
      #expect(Shard(wrong) == nil, "\(wrong)")
    }
  }
}

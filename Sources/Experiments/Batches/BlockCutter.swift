/// Cuts rows into blocks: rows of one replicate and of points that stand together, which one thread
/// runs.
struct BlockCutter: Sendable {
  private let plan: ExperimentPlan
  private let blockLength: Int
  private var rows: RowSet.Iterator
  private var ahead: Int?

  init(_ plan: ExperimentPlan, rows: RowSet, blockLength: Int) {
    self.plan = plan
    self.blockLength = blockLength
    self.rows = rows.makeIterator()
    ahead = self.rows.next()
  }

  /// The next block; nothing after the last one.
  mutating func next() -> [Int]? {
    guard let first = ahead else { return nil }
    var block = [first]
    let place = place(of: first)
    while true {
      ahead = rows.next()
      guard let row = ahead, self.place(of: row) == place else { return block }
      block.append(row)
    }
  }

  /// How many blocks there are, counted up to a limit.
  func count(upTo limit: Int) -> Int {
    var copy = self
    var count = 0
    while count < limit, copy.next() != nil { count += 1 }
    return count
  }

  private func place(of row: Int) -> [Int] {
    let key = plan.key(ofRow: row)
    return [key.replicate, key.point / blockLength]
  }
}

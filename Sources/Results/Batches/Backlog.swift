import Experiments

/// Runs that ended and wait to be committed, in the order in which they came. What they hold is counted
/// in values, so that memory is bounded however many values each run keeps.
struct Backlog {
  /// From how many values on no more runs are to come.
  let limit: Int
  /// How many runs may wait in any case: each thread may have one in hand.
  let least: Int
  /// The runs that wait.
  private(set) var records: [RunRecord] = []
  /// The values that wait now, and the most that ever waited.
  private(set) var values = 0
  private(set) var most = 0

  /// How many values are committed at one time: about a tenth of a second of writing.
  private static let sliceLimit = 32_768

  init(limit: Int, least: Int) {
    self.limit = limit
    self.least = max(least, 1)
  }

  /// Whether who brings another run has to wait.
  var isFull: Bool { values >= limit && records.count >= least }

  mutating func append(_ record: RunRecord) {
    records.append(record)
    values += Self.size(record)
    most = max(most, values)
  }

  /// The first runs, as many as are committed at one time.
  var slice: [RunRecord] {
    var size = 0
    return Array(
      records.prefix { record in
        defer { size += Self.size(record) }
        return size < Self.sliceLimit
      })
  }

  /// Lets the first runs go: they are committed.
  mutating func removeFirst(_ count: Int) {
    values -= records.prefix(count).reduce(0) { $0 + Self.size($1) }
    records.removeFirst(count)
  }

  /// The values of a run; what goes with them, its hashes and its place, weighs about as much as 128.
  private static func size(_ record: RunRecord) -> Int { max(record.values.count, 128) }
}

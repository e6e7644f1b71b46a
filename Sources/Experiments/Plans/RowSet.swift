/// Rows of a plan as runs of consecutive numbers: millions of rows in a few bytes.
public struct RowSet: Sendable, Hashable, Sequence {
  /// The rows, as ranges in ascending order that neither touch nor overlap.
  public private(set) var ranges: [Range<Int>] = []

  /// No row.
  public init() {}

  /// Some rows, in any order; a row that is given twice counts once.
  public init(_ rows: some Sequence<Int>) {
    if let set = rows as? RowSet {
      self = set
    } else if let range = rows as? Range<Int> {
      if !range.isEmpty { ranges = [range] }
    } else {
      for row in rows.sorted() { append(row) }
    }
  }

  /// How many rows there are.
  public var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// Whether there is no row.
  public var isEmpty: Bool { ranges.isEmpty }

  /// Whether a row is among them.
  public func contains(_ row: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= row { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(row)
  }

  /// Takes in a row that comes after the last one, or is the last one.
  public mutating func append(_ row: Int) {
    if let last = ranges.last {
      if last.contains(row) { return }
      if last.upperBound == row {
        ranges[ranges.count - 1] = last.lowerBound..<row + 1
        return
      }
    }
    ranges.append(row..<row + 1)
  }

  /// The rows that are not among others.
  public func subtracting(_ others: RowSet) -> RowSet {
    var rest = RowSet()
    var place = 0
    for range in ranges {
      var start = range.lowerBound
      while place < others.ranges.count, others.ranges[place].upperBound <= start { place += 1 }
      var next = place
      while next < others.ranges.count, others.ranges[next].lowerBound < range.upperBound {
        let hole = others.ranges[next]
        if hole.lowerBound > start { rest.ranges.append(start..<hole.lowerBound) }
        start = Swift.max(start, hole.upperBound)
        next += 1
      }
      if start < range.upperBound { rest.ranges.append(start..<range.upperBound) }
    }
    return rest
  }

  /// The rows in ascending order.
  public func makeIterator() -> Iterator { Iterator(ranges: ranges) }

  /// Goes through rows in ascending order.
  public struct Iterator: IteratorProtocol, Sendable {
    private let ranges: [Range<Int>]
    private var place = 0
    private var offset = 0

    init(ranges: [Range<Int>]) { self.ranges = ranges }

    /// The next row.
    public mutating func next() -> Int? {
      guard place < ranges.count else { return nil }
      let row = ranges[place].lowerBound + offset
      offset += 1
      if offset == ranges[place].count {
        place += 1
        offset = 0
      }
      return row
    }
  }
}

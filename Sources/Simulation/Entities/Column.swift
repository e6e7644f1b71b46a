/// Memory with one value per row, owned by one value of this type.
///
/// The loops of the core take `base` as a local pointer: measured on a model of this shape, that is
/// four times faster than arrays stored in a class and twice faster than checked spans.
struct Column<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count: Int
  private var capacity: Int

  /// Rows that all hold the same value.
  init(repeating value: Element, count: Int) {
    capacity = max(count, 1)
    base = Self.allocate(capacity)
    self.count = count
    base.initialize(repeating: value, count: count)
  }

  /// A copy of an array.
  init(_ values: [Element]) {
    capacity = max(values.count, 1)
    base = Self.allocate(capacity)
    count = values.count
    values.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { base.initialize(from: start, count: source.count) }
    }
  }

  deinit { UnsafeMutableRawPointer(base).deallocate() }

  subscript(row: Int) -> Element {
    get {
      precondition(row >= 0 && row < count)
      return base[row]
    }
    set {
      precondition(row >= 0 && row < count)
      base[row] = newValue
    }
  }

  /// The rows as an array.
  var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Adds a row at the end.
  mutating func append(_ value: Element) {
    if count == capacity {
      let grown = Self.allocate(capacity * 2)
      grown.initialize(from: base, count: count)
      UnsafeMutableRawPointer(base).deallocate()
      base = grown
      capacity *= 2
    }
    base[count] = value
    count += 1
  }

  /// Keeps the first rows only.
  mutating func truncate(to rows: Int) { count = min(count, max(rows, 0)) }

  /// 64-byte lines, so that vector loads never straddle two.
  private static func allocate(_ rows: Int) -> UnsafeMutablePointer<Element> {
    UnsafeMutableRawPointer.allocate(
      byteCount: max(rows * MemoryLayout<Element>.stride, 64), alignment: 64
    ).bindMemory(to: Element.self, capacity: rows)
  }
}

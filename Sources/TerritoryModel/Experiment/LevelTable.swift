/// The points of a design, one level per factor and as many for each point, in eight bytes a level: a
/// level that is the number it reads as is held as that number, every other one (a word, a number that
/// is typed in its own way) once, however many points take it.
public struct LevelTable: Sendable {
  /// How many levels a point has.
  public let factorCount: Int
  /// How many points there are.
  public private(set) var count = 0

  /// Numbers by their bits; those of a NaN are those of no level, and hold the place of another level.
  private var cells: [UInt64] = []
  private var others: [FactorLevel] = []
  private var placeOfOther: [FactorLevel: Int] = [:]

  /// The bits that mark the place of another level.
  private static let mark: UInt64 = 0x7FF8_0000_0000_0000

  /// No point yet, over some factors.
  public init(factorCount: Int) {
    self.factorCount = Swift.max(factorCount, 0)
  }

  /// Some points; each has as many levels as the first one.
  public init(_ points: some Sequence<[FactorLevel]>) {
    if let table = points as? LevelTable {
      self = table
      return
    }
    var factorCount: Int?
    var table = LevelTable(factorCount: 0)
    for point in points {
      if factorCount == nil {
        factorCount = point.count
        table = LevelTable(factorCount: point.count)
      }
      table.append(point)
    }
    self = table
  }

  /// Adds a point.
  ///
  /// - Precondition: it has a level of each factor.
  public mutating func append(_ point: some Collection<FactorLevel>) {
    precondition(point.count == factorCount)
    for level in point { cells.append(bits(level)) }
    count += 1
  }

  /// Adds a point whose levels are numbers, each written as `FactorLevel(_:)` writes it.
  ///
  /// - Precondition: it has a level of each factor.
  public mutating func append(numbers: some Collection<Double>) {
    precondition(numbers.count == factorCount)
    for number in numbers {
      cells.append(number.isNaN ? bits(FactorLevel(number)) : number.bitPattern)
    }
    count += 1
  }

  /// Makes room for points.
  public mutating func reserveCapacity(_ count: Int) {
    cells.reserveCapacity(count * factorCount)
  }

  /// The level of a factor at a point, both from 0.
  public subscript(point: Int, factor: Int) -> FactorLevel {
    get { level(cells[point * factorCount + factor]) }
    set { cells[point * factorCount + factor] = bits(newValue) }
  }

  /// The level of a factor at a point, as a number where it is one: quicker than the level.
  public func number(_ point: Int, _ factor: Int) -> Double? {
    let bits = cells[point * factorCount + factor]
    if let level = other(bits) { return level.number }
    return Double(bitPattern: bits)
  }

  private mutating func bits(_ level: FactorLevel) -> UInt64 {
    if let number = level.number, !number.isNaN, FactorLevel(number).text == level.text {
      return number.bitPattern
    }
    let place = placeOfOther[level] ?? others.count
    if place == others.count {
      others.append(level)
      placeOfOther[level] = place
    }
    return Self.mark | UInt64(place)
  }

  private func other(_ bits: UInt64) -> FactorLevel? {
    bits & Self.mark == Self.mark ? others[Int(bits & ~Self.mark)] : nil
  }

  private func level(_ bits: UInt64) -> FactorLevel {
    other(bits) ?? FactorLevel(Double(bitPattern: bits))
  }
}

extension LevelTable: RandomAccessCollection, MutableCollection {
  /// The place of the first point.
  public var startIndex: Int { 0 }
  /// The place after the last point.
  public var endIndex: Int { count }

  /// The levels of a point, one per factor.
  public subscript(point: Int) -> [FactorLevel] {
    get {
      precondition(indices.contains(point))
      return (0..<factorCount).map { self[point, $0] }
    }
    set {
      precondition(newValue.count == factorCount && indices.contains(point))
      for (factor, level) in newValue.enumerated() { self[point, factor] = level }
    }
  }
}

extension LevelTable: Hashable {
  /// Whether both have the same levels, as they are typed.
  public static func == (left: LevelTable, right: LevelTable) -> Bool {
    guard left.count == right.count, left.factorCount == right.factorCount else { return false }
    return zip(left.cells, right.cells).allSatisfy { first, second in
      let (one, other) = (left.other(first), right.other(second))
      if one == nil, other == nil {
        return Double(bitPattern: first) == Double(bitPattern: second)
      }
      return one == other
    }
  }

  /// Few levels tell tables apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    hasher.combine(factorCount)
    if let first { hasher.combine(first) }
  }
}

extension LevelTable: ExpressibleByArrayLiteral {
  /// Some points, written out.
  public init(arrayLiteral points: [FactorLevel]...) { self.init(points) }
}

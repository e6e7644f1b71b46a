/// What an experiment varies: one value of the scenario, and the levels that it takes.
public struct Factor: Sendable, Hashable {
  /// The value that varies, by its path: a parameter, a value of a zone, a field of an action.
  public var path: SettingPath
  /// The levels it takes.
  public var levels: Levels
  /// Whether only whole numbers may be taken from a range: weeks, people, ties, seats.
  public var isWhole: Bool

  /// The levels of a factor.
  public enum Levels: Sendable, Hashable {
    /// Every number from a low one to a high one, both included.
    case range(ClosedRange<Double>)
    /// A list of levels, in order; at least one.
    case values([FactorLevel])
  }

  /// A factor.
  ///
  /// - Parameter isWhole: whether only whole numbers may be taken from a range
  ///   (`ValueBounds.isWhole` of the value's unit).
  public init(_ path: SettingPath, _ levels: Levels, isWhole: Bool = false) {
    self.path = path
    self.levels = levels
    self.isWhole = isWhole
  }

  /// How many levels there are; nothing for a range of real numbers.
  public var levelCount: Int? {
    switch levels {
    case .values(let values): values.count
    case .range(let range):
      if let whole = wholeNumbers { max(whole.count, 0) } else { range.isPoint ? 1 : nil }
    }
  }

  /// The level at a place between 0 and 1: along the range, or one of the values or of the whole
  /// numbers of the range, each over an equal share. A list without values has a level without text.
  public func level(at place: Double) -> FactorLevel {
    switch levels {
    case .values(let values):
      return values.isEmpty
        ? FactorLevel("", number: nil) : values[Self.share(place, of: values.count)]
    case .range(let range): return FactorLevel(number(at: place, in: range))
    }
  }

  /// The number at a place between 0 and 1 of a range, which the level there is; nothing for a list of
  /// values.
  public func number(at place: Double) -> Double? {
    if case .range(let range) = levels { number(at: place, in: range) } else { nil }
  }

  private func number(at place: Double, in range: ClosedRange<Double>) -> Double {
    if let whole = wholeNumbers, whole.count > 0 {
      return whole.first + Double(Self.share(place, of: whole.count))
    }
    // The last place is the upper end itself, which the sum may miss by a rounding.
    let width = range.upperBound - range.lowerBound
    return place >= 1
      ? range.upperBound : min(range.lowerBound + place * width, range.upperBound)
  }

  /// The place between 0 and 1 of a level, the lowest at 0 and the highest at 1: values and whole
  /// numbers stand at equal steps. Nothing for a level that the factor does not have.
  public func place(of level: FactorLevel) -> Double? {
    switch levels {
    case .values(let values):
      guard let index = values.firstIndex(of: level) else { return nil }
      return values.count == 1 ? 0 : Double(index) / Double(values.count - 1)
    case .range(let range):
      guard let number = level.number, range.contains(number) else { return nil }
      guard let whole = wholeNumbers, whole.count > 0 else {
        let width = range.upperBound - range.lowerBound
        return width > 0 ? (number - range.lowerBound) / width : 0
      }
      return whole.count == 1 ? 0 : (number - whole.first) / Double(whole.count - 1)
    }
  }

  /// The levels of a grid: every value of a list; of a range so many at equal steps, both ends
  /// included, and none twice.
  public func gridLevels(_ count: Int) -> [FactorLevel] {
    if case .values(let values) = levels { return values }
    if levelCount == 1 { return [level(at: 0)] }
    var found: [FactorLevel] = []
    for step in 0..<max(count, 0) {
      let level = level(at: count == 1 ? 0 : Double(step) / Double(count - 1))
      if found.last != level { found.append(level) }
    }
    return found
  }

  /// The whole numbers of a range of them: the first, and how many.
  private var wholeNumbers: (first: Double, count: Int)? {
    guard isWhole, case .range(let range) = levels else { return nil }
    let first = range.lowerBound.rounded(.up)
    let width = range.upperBound.rounded(.down) - first
    return (first, width < 0 ? 0 : Int(exactly: min(width, 0x1p52)).map { $0 + 1 } ?? 0)
  }

  /// Which of so many equal shares of [0, 1] a place lies in.
  private static func share(_ place: Double, of count: Int) -> Int {
    min(max(Int(min(max(place, 0), 1) * Double(count)), 0), count - 1)
  }
}

extension ClosedRange<Double> {
  /// Whether both ends are the same.
  fileprivate var isPoint: Bool { lowerBound == upperBound }
}

/// One level of a factor: what would be typed after `set PATH`.
public struct FactorLevel: Sendable, Hashable {
  /// The level as it is typed: `0.2`, `bounded`, `never`, `104`.
  public var text: String
  /// The level as a number, where it is one.
  public var number: Double?

  /// A level as it is typed; a number when it reads as one.
  public init(_ text: String, number: Double?) {
    self.text = text
    self.number = number
  }

  /// A number.
  public init(_ number: Double) {
    self.init(
      number == number.rounded() && abs(number) < 1e15
        ? String(Int(number)) : String(number), number: number)
  }
}

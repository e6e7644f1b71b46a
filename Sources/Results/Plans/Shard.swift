import TerritoryModel

/// One of several parts of a plan, each run by itself into a store of its own.
public struct Shard: Sendable, Hashable {
  /// Which part, from 1.
  public let number: Int
  /// How many parts there are.
  public let count: Int

  /// The whole plan.
  public static let whole = Shard()

  private init() {
    number = 1
    count = 1
  }

  /// A part; nothing unless `number` is from 1 to `count`, and `count` at most the runs of the largest
  /// plan.
  public init?(_ number: Int, of count: Int) {
    guard (1...ExperimentLimits.runs).contains(count), (1...count).contains(number) else {
      return nil
    }
    self.number = number
    self.count = count
  }

  /// A part as it is written: `2/5`; nothing when the text says no part.
  public init?(_ text: String) {
    let words = text.split(separator: "/", omittingEmptySubsequences: false)
    guard words.count == 2, let number = Int(words[0]), let count = Int(words[1]) else {
      return nil
    }
    self.init(number, of: count)
  }

  /// The part as it is written: `2/5`.
  public var text: String { "\(number)/\(count)" }

  /// Whether there is only one part.
  public var isWhole: Bool { count == 1 }

  /// The rows of the part among the first `runs` rows of a plan: rows that stand together, so that
  /// they share burn-in. No pair is cut, unless `runs` itself ends between its two arms: the last part
  /// then ends there too.
  public func rows(of runs: Int, arms: Int) -> Range<Int> {
    func end(_ part: Int) -> Int {
      let pairs = (runs + arms - 1) / arms
      let (high, low) = pairs.multipliedFullWidth(by: part)
      return min(count.dividingFullWidth((high, low)).quotient * arms, runs)
    }
    return end(number - 1) + 1..<end(number) + 1
  }
}

import TerritoryModel

/// Points of an experiment whose values are refused together, so that their runs fail: what can be known
/// before any of them is run.
public struct RefusedPoints: Sendable, Hashable {
  /// How many points were refused.
  public var count: Int
  /// How many were tried.
  public var tried: Int
  /// How many points there are.
  public var total: Int
  /// One that was refused, the first in the order of the experiment, from 1.
  public var example: Int
  /// What is wrong with its values together.
  public var reason: EditMistakes

  /// Points that were refused.
  public init(count: Int, tried: Int, total: Int, example: Int, reason: EditMistakes) {
    self.count = count
    self.tried = tried
    self.total = total
    self.example = example
    self.reason = reason
  }

  /// Of larger designs, so many points are tried.
  public static let limit = 1_000

  /// Tries the points of an experiment, without running any; nothing when none is refused.
  ///
  /// - Parameters:
  ///   - points: the points, as `FactorSpace.settled` gives them.
  ///   - isCancelled: asked before each point; true ends the search, and nothing is found.
  public init?(
    _ points: LevelTable, in space: FactorSpace, isCancelled: () -> Bool = { false }
  ) {
    var found: (place: Int, reason: EditMistakes)?
    var count = 0
    let places = Self.places(of: points.count)
    for place in places {
      if isCancelled() { return nil }
      do throws(EditMistakes) {
        _ = try space.scenario(points[place])
      } catch {
        count += 1
        if found.map({ place < $0.place }) ?? true { found = (place, error) }
      }
    }
    guard let found else { return nil }
    self.init(
      count: count, tried: places.count, total: points.count, example: found.place + 1,
      reason: found.reason)
  }

  /// The points that are tried: all, or as many as the limit, which lie everywhere and in step with no
  /// factor.
  public static func places(of count: Int) -> [Int] {
    guard count > limit else { return Array(0..<max(count, 0)) }
    // Steps of a number of the golden ratio come back to a place after all others only.
    var step = Int(Double(count) * 0.618_033_988_749_895)
    while Self.divisor(step, count) != 1 { step += 1 }
    return (0..<limit).map { $0 * step % count }
  }

  private static func divisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : divisor(second, first % second)
  }
}

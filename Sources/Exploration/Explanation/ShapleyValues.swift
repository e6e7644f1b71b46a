/// Shapley values of a game: each player's mean contribution over all orders in which players may
/// come (Shapley 1953).
///
/// A coalition is a set of bits, one for each player; its value is a number for each replicate.
enum ShapleyValues {
  /// The most players for which every coalition is looked at.
  static let exactUpTo = 6

  /// The values, exact: one row per player, one column per replicate. They add up to what the grand
  /// coalition adds to the empty one.
  static func exact(players: Int, values: [UInt64: [Double]]) -> [[Double]] {
    let replicates = values[0]?.count ?? 0
    var shares = [[Double]](
      repeating: [Double](repeating: 0, count: replicates), count: players)
    let weights = orderWeights(players)
    for player in 0..<players {
      let bit = UInt64(1) << UInt64(player)
      for coalition in 0..<(UInt64(1) << UInt64(players)) where coalition & bit == 0 {
        guard let without = values[coalition], let with = values[coalition | bit] else { continue }
        let weight = weights[coalition.nonzeroBitCount]
        for replicate in 0..<replicates {
          shares[player][replicate] += weight * (with[replicate] - without[replicate])
        }
      }
    }
    return shares
  }

  /// The weight of a coalition of each size among the others: |S|! (n - |S| - 1)! / n!.
  private static func orderWeights(_ players: Int) -> [Double] {
    (0..<max(players, 1)).map { size in
      // 1 / (n · C(n - 1, |S|)).
      var choices = 1.0
      for step in 0..<size { choices = choices * Double(players - 1 - step) / Double(step + 1) }
      return 1 / (Double(max(players, 1)) * choices)
    }
  }

  /// Orders of the players, drawn in pairs: one and its reverse, so that who comes early in one comes
  /// late in the other. The same for a seed, whatever the machine.
  static func orders(players: Int, pairs: Int, seed: UInt64) -> [[Int]] {
    var generator = SplitMix64(state: seed)
    return (0..<pairs).flatMap { _ in
      var order = Array(0..<players)
      for place in stride(from: players - 1, to: 0, by: -1) {
        order.swapAt(place, Int(generator.next() % UInt64(place + 1)))
      }
      return [order, order.reversed()]
    }
  }

  /// The coalitions through which an order goes, from the empty one to the grand one.
  static func coalitions(along order: [Int]) -> [UInt64] {
    var coalition: UInt64 = 0
    return [coalition]
      + order.map { player in
        coalition |= UInt64(1) << UInt64(player)
        return coalition
      }
  }

  /// What each player adds along each pair of orders: by player, then pair, then replicate.
  static func sampled(
    players: Int, orders: [[Int]], values: [UInt64: [Double]]
  ) -> [[[Double]]] {
    let replicates = values[0]?.count ?? 0
    let zero = [Double](repeating: 0, count: replicates)
    var shares = [[[Double]]](
      repeating: [[Double]](repeating: zero, count: orders.count / 2), count: players)
    for (place, order) in orders.enumerated() {
      let steps = coalitions(along: order)
      for (step, player) in order.enumerated() {
        guard let before = values[steps[step]], let after = values[steps[step + 1]] else {
          continue
        }
        for replicate in 0..<replicates {
          shares[player][place / 2][replicate] += (after[replicate] - before[replicate]) / 2
        }
      }
    }
    return shares
  }
}

/// A small generator for orders of players (Steele, Lea & Flood 2014); no draw of a run uses it.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
}

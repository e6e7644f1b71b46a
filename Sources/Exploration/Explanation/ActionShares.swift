import Experiments
import TerritoryModel

/// A difference between two futures shared out among the actions, the dated changes and, where they
/// differ, the values of the territory: Shapley values, which add up to the difference.
public struct ActionShares: Sendable, Hashable {
  /// What is explained.
  public var measure: Measure
  /// The week.
  public var week: Int
  /// The first future; nothing where no replicate has a value.
  public var first: Band?
  /// The second future.
  public var second: Band?
  /// The first minus the second, over the replicates that have every value needed.
  public var difference: PairedDifference
  /// What each part contributes, in the order of the programme, then of time.
  public var shares: [Share]
  /// How the values were found.
  public var method: Method

  /// What one part contributes.
  public struct Share: Sendable, Hashable {
    /// The part in which the futures differ.
    public var part: FuturePart
    /// Its Shapley value, with an interval over replicates (and over orders, when they were drawn).
    public var value: MeanEstimate
  }

  /// How Shapley values were found.
  public enum Method: Sendable, Hashable {
    /// Every mixture of the two futures was run.
    case exact
    /// So many orders of the parts were drawn, each with its reverse.
    case sampled(orders: Int)
  }
}

extension Explanation {
  /// How many pairs of orders are drawn when there are too many parts to try every mixture.
  public static let orderPairs = 10

  /// The most parts among which a difference is shared out.
  public static let mostParts = 63

  /// Shares the difference between two futures at a week out among the parts in which they differ: the
  /// first minus the second. Every mixture of the two is run, under the same draws; above 6 parts, the
  /// mixtures of some orders drawn from the seed.
  ///
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public static func byAction(
    _ measure: Measure, of first: Future, against second: Future, week: Int, replicates: Int,
    store: LifeStore, orderPairs: Int = orderPairs, effort: Effort = Effort()
  ) throws(EnsembleFailure) -> ExplanationOutcome<ActionShares> {
    guard first.seed == second.seed else { return .otherSeeds }
    let week = max(week, 0)
    let mixtures = FutureMixtures(first, second, to: week)
    let players = mixtures.parts.count
    guard players > 0 else { return .nothingDiffers }
    // A coalition is a set of 64 bits.
    guard players <= mostParts else { return .tooManyParts(players) }
    let isExact = players <= ShapleyValues.exactUpTo
    let orders =
      isExact
      ? [] : ShapleyValues.orders(players: players, pairs: max(orderPairs, 2), seed: first.seed)
    let coalitions =
      isExact
      ? Array(0..<(UInt64(1) << UInt64(players)))
      : Set(orders.flatMap { ShapleyValues.coalitions(along: $0) }).sorted()
    let futures = coalitions.map { coalition in
      mixtures.future { coalition >> UInt64($0) & 1 == 1 }
    }
    guard futures.allSatisfy({ $0.scenario.flaws().allSatisfy(\.isWarning) }) else {
      return .notMixable
    }
    let found = try FutureTree(futures, measure: measure, week: week, store: store)
      .values(replicates: replicates, store: store, effort: effort.latched())
    let complete = (0..<max(replicates, 1)).filter { replicate in
      found.allSatisfy { $0[replicate] != nil }
    }
    let values = Dictionary(
      uniqueKeysWithValues: zip(coalitions, found).map { coalition, row in
        (coalition, complete.compactMap { row[$0] })
      })
    let all = UInt64.max >> UInt64(64 - players)
    guard let with = values[all], let without = values[0],
      let difference = PairedDifference(Array(zip(with, without)))
    else { return .noValue }
    let estimates =
      isExact
      ? ShapleyValues.exact(players: players, values: values).map { MeanEstimate($0) }
      : ShapleyValues.sampled(players: players, orders: orders, values: values)
        .map { MeanEstimate(crossing: $0) }
    return .found(
      ActionShares(
        measure: measure, week: week, first: Band(with), second: Band(without),
        difference: difference,
        shares: zip(mixtures.parts, estimates).map { ActionShares.Share(part: $0, value: $1) },
        method: isExact ? .exact : .sampled(orders: orders.count)))
  }
}

extension MeanEstimate {
  /// The mean of a table of values, by draw then by replicate, in which both were drawn: its variance
  /// is that of the means of rows and that of the means of columns together, which counts what is left
  /// over twice and so errs on the wide side.
  init(crossing table: [[Double]]) {
    let replicates = table.first?.count ?? 0
    let columns = (0..<replicates).map { replicate in
      table.reduce(0) { $0 + $1[replicate] } / Double(max(table.count, 1))
    }
    let rows = table.map { row in row.reduce(0, +) / Double(max(row.count, 1)) }
    let (byReplicate, byDraw) = (Moments(columns), Moments(rows))
    var interval: ClosedRange<Double>?
    if let own = byReplicate.interval, let drawn = byDraw.interval {
      let sides = (own.upperBound - byReplicate.mean, drawn.upperBound - byDraw.mean)
      let half = (sides.0 * sides.0 + sides.1 * sides.1).squareRoot()
      interval = (byReplicate.mean - half)...(byReplicate.mean + half)
    }
    self.init(mean: byReplicate.mean, interval: interval, count: replicates)
  }
}

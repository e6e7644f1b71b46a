import Experiments
import Simulation
import TerritoryModel

/// Two futures compared replicate by replicate, under common random numbers: what the two have in
/// common happens alike in both, so that the difference stands out.
public struct BranchComparison: Sendable, Hashable {
  /// The week compared last: the earlier of the two present weeks.
  public var week: Int
  /// How many replicates were compared.
  public var replicates: Int
  /// For each measure, the values at each moment, in order of time.
  public var rows: [Row]
  /// The posts that the difference between the two never reached; nothing when the two hold other
  /// posts, or other draws.
  public var untouched: UntouchedPosts?
  /// Whether the two share their draws: futures with other seeds are compared all the same, but
  /// pairing them saves nothing.
  public var sharesDraws: Bool

  /// One measure at one moment.
  public struct Row: Sendable, Hashable {
    /// What is compared.
    public var measure: Measure
    /// The week.
    public var week: Int
    /// The replicates of the first future; nothing where none has a value.
    public var first: Band?
    /// The replicates of the second future.
    public var second: Band?
    /// The first minus the second, pair by pair; nothing where no pair has both values.
    public var difference: PairedDifference?

    /// A row.
    public init(
      measure: Measure, week: Int, first: Band?, second: Band?, difference: PairedDifference?
    ) {
      self.measure = measure
      self.week = week
      self.first = first
      self.second = second
      self.difference = difference
    }
  }

  /// A comparison given by its parts.
  public init(
    week: Int, replicates: Int, rows: [Row], untouched: UntouchedPosts?, sharesDraws: Bool
  ) {
    self.week = week
    self.replicates = replicates
    self.rows = rows
    self.untouched = untouched
    self.sharesDraws = sharesDraws
  }

  /// The rows of a measure, in order of time.
  public func rows(of measure: Measure) -> [Row] { rows.filter { $0.measure == measure } }

  /// The weeks at which two futures are compared: every 52 weeks, and the earlier of their present
  /// weeks.
  public static func moments(to week: Int) -> [Int] {
    let last = max(week, 0)
    return Array(stride(from: 52, to: last, by: 52)) + [last]
  }

  /// Compares two futures: the first minus the second.
  ///
  /// - Parameters:
  ///   - weeks: the present week of each; they are compared at the earlier one, and at every 52 weeks
  ///     before it.
  ///   - replicates: how many replicates, numbered from 1, each runs.
  /// - Throws: `EnsembleFailure.cancelled` when the effort is stopped.
  public static func between(
    _ first: Future, _ second: Future, measures: [Measure], replicates: Int,
    weeks: (first: Int, second: Int), store: LifeStore, effort: Effort = Effort()
  ) throws(EnsembleFailure) -> BranchComparison {
    let effort = effort.latched()
    let replicates = max(replicates, 1)
    let moments = moments(to: min(weeks.first, weeks.second))
    let last = moments[moments.count - 1]
    let following = [first, second].map {
      store.remaining($0, replicates: replicates, to: last)
    }
    let looking = UntouchedPosts.agentWeeks(
      first, second, replicates: replicates, to: last, store: store)
    let total = following.reduce(looking, +)
    var rows: [[Row]] = measures.map { _ in [] }
    for (part, future) in [first, second].enumerated() {
      _ = try store.followed(
        future, replicates: replicates, to: last,
        effort: effort.part(after: part == 0 ? 0 : following[0], of: total))
    }
    for week in moments {
      let series = try [first, second].eachTried { future throws(EnsembleFailure) in
        try store.series(
          of: measures, in: future, replicates: replicates, weeks: week...week, effort: effort.quiet
        )
      }
      for (place, measure) in measures.enumerated() {
        rows[place].append(
          Row(
            measure: measure, week: week, first: series[0][place].band(week: week),
            second: series[1][place].band(week: week),
            difference: series[0][place].difference(minus: series[1][place], week: week)))
      }
    }
    let untouched = try UntouchedPosts.between(
      first, second, replicates: replicates, to: last, store: store,
      effort: effort.part(after: following[0] + following[1], of: total))
    return BranchComparison(
      week: last, replicates: replicates, rows: rows.flatMap { $0 }, untouched: untouched,
      sharesDraws: first.seed == second.seed)
  }
}

extension Array {
  /// What a throwing closure makes of each element.
  fileprivate func eachTried<Value>(
    _ body: (Element) throws(EnsembleFailure) -> Value
  ) throws(EnsembleFailure) -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try body(element)) }
    return values
  }
}

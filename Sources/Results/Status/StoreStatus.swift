import Experiments
internal import GRDB

/// How far the batch of a store is.
public struct StoreStatus: Sendable, Hashable {
  /// The store's path, as it was given.
  public var path: String
  /// What it is called before a reader.
  public var name: String
  /// Which file it is, under whatever name; nothing when that cannot be told.
  public var file: FileIdentity?
  /// The experiment's name.
  public var experiment: String
  /// The identity of the plan.
  public var planHash: UInt64
  /// The part of the plan that it holds.
  public var shard: Shard
  /// Runs in the store, done or failed.
  public var done: Int
  /// Runs that it is to hold.
  public var total: Int
  /// Those that failed.
  public var failed: Int
  /// Runs of the plan beyond the number that was asked for.
  public var leftOut: Int
  /// The first row that failed, with its reason; nothing when none did.
  public var firstFailure: BatchOutcome.Failure?
  /// Whether a process runs a batch into the store now.
  public var isBeingWritten: Bool
  /// Runs per second over the last minute in which runs ended; nothing before two commits.
  public var rate: Double?

  /// What happens to a store.
  public enum State: String, Sendable, Hashable {
    /// A process runs a batch into it now.
    case running
    /// Runs are missing, and no process makes them.
    case stopped
    /// Every run of the plan, or of its part, is there.
    case complete
    /// Every run that was asked for is there; the plan has more.
    case limited
  }

  /// What happens to the store.
  public var state: State {
    if isBeingWritten { return .running }
    if done < total { return .stopped }
    return leftOut > 0 ? .limited : .complete
  }

  /// Seconds left at that rate, while a process runs.
  public var remaining: Double? {
    guard isBeingWritten, let rate, rate > 0 else { return nil }
    return Double(total - done) / rate
  }

  /// The span over which the rate is taken, in seconds.
  private static let span = 60.0

  /// Reads how far a store is.
  public init(of store: ResultStore) throws(StoreProblem) {
    path = store.path
    name = store.path
    file = store.file
    experiment = store.header.name
    planHash = store.header.planHash
    shard = store.header.shard
    isBeingWritten = store.isBeingWritten
    let counts = try StoreProblem.naming(store.path) {
      try store.database.read { db in
        let runs = try Row.fetchOne(
          db, sql: "SELECT count(*), coalesce(sum(status = 'failed'), 0) FROM run")
        let failure = try Row.fetchOne(
          db,
          sql: """
            SELECT "row", reason FROM run WHERE status = 'failed' ORDER BY "row" LIMIT 1
            """)
        let last = try Double.fetchOne(db, sql: "SELECT max(ended) FROM timing")
        // The first commit of the span tells when it begins; what it brought was made before.
        let recent = try Row.fetchOne(
          db,
          sql: """
            SELECT min(ended), sum(ended > (SELECT min(ended) FROM timing WHERE ended >= ?)) \
            FROM timing WHERE ended >= ?
            """, arguments: [(last ?? 0) - Self.span, (last ?? 0) - Self.span])
        return (
          done: runs?[0] as Int? ?? 0, failed: runs?[1] as Int? ?? 0,
          failure: failure.map { ($0[0] as Int? ?? 0, $0[1] as String? ?? "") },
          last: last, first: recent?[0] as Double?, recent: recent?[1] as Int? ?? 0
        )
      }
    }
    done = counts.done
    failed = counts.failed
    leftOut = max(store.header.planRunCount - store.header.runs, 0)
    total = max(store.header.rows.count, done)
    firstFailure = counts.failure.map { BatchOutcome.Failure(row: $0.0, reason: $0.1) }
    if let last = counts.last, let first = counts.first, last > first, counts.recent > 0 {
      rate = Double(counts.recent) / (last - first)
    }
  }
}

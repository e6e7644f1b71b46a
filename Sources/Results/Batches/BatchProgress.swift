/// How far a batch is; only runs that are committed count.
public struct BatchProgress: Sendable, Hashable {
  /// Runs in the store, done or failed.
  public var done: Int
  /// Runs that the store is to hold.
  public var total: Int
  /// Those that failed.
  public var failed: Int
  /// Runs that this process committed.
  public var committed: Int
  /// Seconds since this process began.
  public var elapsed: Double
  /// Runs that failed and wait to be run again; they count as done and as failed until then.
  public var retrying: Int
  /// Whether another program holds the store, so that nothing can be committed for now.
  public var isHeld: Bool

  /// A place on the way.
  public init(
    done: Int, total: Int, failed: Int, committed: Int, elapsed: Double, retrying: Int = 0,
    isHeld: Bool = false
  ) {
    self.done = done
    self.total = total
    self.failed = failed
    self.committed = committed
    self.elapsed = elapsed
    self.retrying = retrying
    self.isHeld = isHeld
  }

  /// Runs that remain to be made, or made again.
  public var left: Int { max(total - done, 0) + retrying }

  /// Runs per second of this process; nothing before any is committed.
  public var rate: Double? {
    committed > 0 && elapsed > 0 ? Double(committed) / elapsed : nil
  }

  /// Seconds left at the mean rate so far; nothing before any run is committed.
  public var remaining: Double? { rate.map { Double(left) / $0 } }
}

/// What a failure of a run does to the batch.
public enum FailPolicy: String, Sendable, Hashable, CaseIterable {
  /// The batch ends at the first one.
  case fast
  /// The batch goes on, and its end tells that runs failed.
  case end
  /// The batch goes on, and ends well.
  case never
}

/// How a batch ended, and how far it came.
public struct BatchOutcome: Sendable, Hashable {
  /// How far it came.
  public var progress: BatchProgress
  /// Why it ended.
  public var reason: Reason
  /// Runs of the plan beyond the number that was asked for; none when all are.
  public var leftOut = 0
  /// Why the first failed run of this process failed; nothing when none did.
  public var firstFailure: Failure?
  /// The most values that waited to be committed at one time; a run counts as 128 at least.
  public var mostWaiting: Int

  /// An outcome.
  public init(
    progress: BatchProgress, reason: Reason, firstFailure: Failure? = nil, mostWaiting: Int = 0
  ) {
    self.progress = progress
    self.reason = reason
    self.firstFailure = firstFailure
    self.mostWaiting = mostWaiting
  }

  /// Why a batch ends.
  public enum Reason: Sendable, Hashable {
    /// Every run is in the store.
    case complete
    /// Its minutes are spent.
    case minutesSpent
    /// Somebody asked it to stop.
    case cancelled
    /// A run failed, and that ends it.
    case failed
  }

  /// A run that failed.
  public struct Failure: Sendable, Hashable {
    /// Its row.
    public var row: Int
    /// Why, in English.
    public var reason: String

    /// A failure.
    public init(row: Int, reason: String) {
      self.row = row
      self.reason = reason
    }
  }
}

/// How far a piece of work is, how fast it goes, and how long it may still take.
public struct ProgressEstimate: Sendable, Hashable {
  /// Work done, in any unit.
  public var done: Int
  /// Work in all.
  public var total: Int
  /// Seconds since the start.
  public var elapsed: Double

  /// An estimate.
  public init(done: Int, total: Int, elapsed: Double) {
    self.done = done
    self.total = total
    self.elapsed = elapsed
  }

  /// The share that is done, from 0 to 1.
  public var share: Double {
    total > 0 ? min(max(Double(done) / Double(total), 0), 1) : 0
  }

  /// Units of work per second; nothing before any is done.
  public var rate: Double? {
    done > 0 && elapsed > 0 ? Double(done) / elapsed : nil
  }

  /// Seconds left at the mean rate so far; nothing before any work is done.
  public var remaining: Double? {
    rate.map { Double(max(total - done, 0)) / $0 }
  }
}

import Experiments
import Synchronization

/// How long a run of a plan takes on one core of this machine, burn-in included.
public struct RunPace: Sendable, Hashable {
  /// Seconds of one run.
  public var secondsPerRun: Double
  /// How many runs were timed; those that failed are none.
  public var runs: Int

  /// How long runs are timed, in seconds, unless the first ones take longer.
  private static let span = 2.0
  /// The most runs that are timed.
  private static let mostRuns = 64

  /// Times the first runs of a plan; nothing when the work was stopped or all of them failed.
  ///
  /// - Parameter isCancelled: asked in every week of every run.
  public init?(of plan: ExperimentPlan, isCancelled: @escaping @Sendable () -> Bool) {
    let clock = ContinuousClock()
    let begin = clock.now
    let last = Mutex<(runs: Int, seconds: Double)>((0, 0))
    let rows = 1...max(min(plan.runCount, Self.mostRuns), 1)
    guard plan.runCount > 0 else { return nil }
    // Nothing that is delivered throws.
    try? BatchRunner(threads: 1).run(
      plan, rows: rows,
      isCancelled: {
        // A first run is waited for, however long it takes.
        isCancelled()
          || last.withLock { $0.runs > 0 && $0.seconds > Self.span }
      },
      deliver: { record in
        guard record.status == .done else { return }
        last.withLock { $0 = ($0.runs + 1, (clock.now - begin) / .seconds(1)) }
      })
    let timed = last.withLock { $0 }
    guard !isCancelled(), timed.runs > 0 else { return nil }
    secondsPerRun = timed.seconds / Double(timed.runs)
    runs = timed.runs
  }
}

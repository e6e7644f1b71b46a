import Dispatch

/// How the work of one run is shared out; it changes no result.
public struct Execution: Sendable, Hashable {
  /// How many threads one run may use.
  public var threads: Int
  /// From how many agents on a run uses more than one thread. Below, a week is too short to pay for
  /// the barrier between phases.
  public var parallelFrom: Int
  /// In which order tasks are taken.
  public var order: Order

  /// In which order tasks are taken; results are the same, as tests show.
  public enum Order: Sendable, Hashable, CaseIterable {
    /// As they lie in memory.
    case forward
    /// The other way round.
    case backward
  }

  /// One thread unless told.
  public init(threads: Int = 1, parallelFrom: Int = 100_000, order: Order = .forward) {
    self.threads = max(threads, 1)
    self.parallelFrom = parallelFrom
    self.order = order
  }

  /// Runs a body for each task. Bodies write rows of their own only, so any order gives the same
  /// bits.
  @inline(__always)
  func forEach(_ count: Int, agents: Int, _ body: (Int) -> Void) {
    let isBackward = order == .backward
    let workers = agents >= parallelFrom ? min(threads, count) : 1
    if workers <= 1 {
      for task in 0..<count { body(isBackward ? count - 1 - task : task) }
    } else {
      withoutActuallyEscaping(body) { body in
        // Safe to share: bodies write rows of their own task only, read rows that nobody writes in
        // the phase, and have all returned when `concurrentPerform` does.
        nonisolated(unsafe) let shared = body
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
          for task in stride(from: worker, to: count, by: workers) {
            shared(isBackward ? count - 1 - task : task)
          }
        }
      }
    }
  }
}

import Synchronization

/// How a long computation tells how far it is, and is told to stop; both are called from any thread.
public struct Effort: Sendable {
  /// Told agent-weeks done and to do.
  public var progress: @Sendable (_ done: Int, _ total: Int) -> Void
  /// Asked at least every few thousand agent-weeks; true stops the computation.
  public var isCancelled: @Sendable () -> Bool

  /// An effort; without arguments, one that nobody watches and nobody stops.
  public init(
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.progress = progress
    self.isCancelled = isCancelled
  }
}

extension Effort {
  /// The same effort, which once stopped stays stopped: an answer that comes and goes would leave work
  /// half done that looks whole.
  func latched() -> Effort {
    let latch = Latch()
    return Effort(progress: progress) { [isCancelled] in
      if latch.isSet { return true }
      guard isCancelled() else { return false }
      latch.set()
      return true
    }
  }

  /// The same effort, which tells nothing: for what is done on the way.
  var quiet: Effort { Effort(isCancelled: isCancelled) }

  /// The effort of one part of a longer work, whose earlier parts are done.
  func part(after done: Int, of total: Int) -> Effort {
    Effort(
      progress: { [progress] count, _ in progress(min(done + count, total), total) },
      isCancelled: isCancelled)
  }
}

/// A flag that any thread may set and none takes back.
private final class Latch: Sendable {
  private let value = Atomic<Bool>(false)

  var isSet: Bool { value.load(ordering: .relaxed) }

  func set() { value.store(true, ordering: .relaxed) }
}

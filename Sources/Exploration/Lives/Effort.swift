import Synchronization

/// How a long computation tells how far it is, and is told to stop; both are called from any thread.
public struct Effort: Sendable {
  /// Told agent-weeks done and to do.
  public var progress: @Sendable (_ done: Int, _ total: Int) -> Void
  /// Told what is about to be done, before it is, when that takes long.
  public var announce: @Sendable (WorkForecast) -> Void
  /// Asked at least every few thousand agent-weeks; true stops the computation.
  public var isCancelled: @Sendable () -> Bool

  /// An effort; without arguments, one that nobody watches and nobody stops.
  public init(
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    announce: @escaping @Sendable (WorkForecast) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.progress = progress
    self.announce = announce
    self.isCancelled = isCancelled
  }
}

/// What a question will cost, told before its answer is computed.
public struct WorkForecast: Sendable, Hashable {
  /// How many runs are to be made.
  public var runs: Int
  /// Seconds that they will take, from the pace of the first ones.
  public var seconds: Double
  /// Whether a search that may end earlier makes the runs: these are then the most.
  public var isUpperBound: Bool
  /// The fewest and the most runs that are likely, where their number is known roughly only.
  public var range: ClosedRange<Int>?
  /// Seconds that the fewest and the most likely runs take.
  public var secondsRange: ClosedRange<Double>

  /// A forecast.
  public init(
    runs: Int, seconds: Double, isUpperBound: Bool = false, range: ClosedRange<Int>? = nil,
    secondsRange: ClosedRange<Double>? = nil
  ) {
    self.runs = runs
    self.seconds = seconds
    self.isUpperBound = isUpperBound
    self.range = range
    self.secondsRange = secondsRange ?? seconds...seconds
  }
}

extension Effort {
  /// The same effort, which once stopped stays stopped: an answer that comes and goes would leave work
  /// half done that looks whole.
  func latched() -> Effort {
    let latch = Latch()
    return Effort(progress: progress, announce: announce) { [isCancelled] in
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

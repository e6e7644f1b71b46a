import Dispatch
import Synchronization
import Terminal
import Wording

/// Long work off the main thread, with a progress bar and a clean end when a signal asks for one.
enum Work {
  /// What the work tells, and is told.
  final class Monitor: Sendable {
    private let done = Atomic<Int>(0)
    private let total = Atomic<Int>(0)
    private let words = Mutex<String?>(nil)
    private let told = Mutex<[String]>([])

    /// Whether the work should end.
    var isCancelled: Bool { Interruption.isRequested }

    /// Tells how far the work is, in agent-weeks.
    func progress(done: Int, total: Int) {
      // Threads may tell in any order: only what is more than before counts.
      _ = self.done.max(done, ordering: .relaxed)
      self.total.store(total, ordering: .relaxed)
    }

    /// Tells what was done in words, when it cannot be counted in agent-weeks.
    func say(_ words: String) { self.words.withLock { $0 = words } }

    /// Tells a line of its own, above the progress.
    func tell(_ line: String) { told.withLock { $0.append(line) } }

    fileprivate func takeTold() -> [String] {
      told.withLock { lines in
        defer { lines = [] }
        return lines
      }
    }

    /// Tells that one more piece of work is done, of a number that is not known; `words` tells it.
    func count(_ words: (_ done: Int) -> String) {
      say(words(done.wrappingAdd(1, ordering: .relaxed).newValue))
    }

    fileprivate func estimate(elapsed: Double) -> ProgressEstimate {
      ProgressEstimate(
        done: done.load(ordering: .relaxed), total: total.load(ordering: .relaxed),
        elapsed: elapsed)
    }

    fileprivate var saying: String? { words.withLock { $0 } }
  }

  /// Does the work and gives its value.
  ///
  /// - Throws: what the work throws; an `Ending` with the signal's exit code when one came.
  static func perform<Value: Sendable>(
    in session: Session, isQuiet: Bool, _ work: @escaping @Sendable (Monitor) throws -> Value
  ) throws -> Value {
    let result = try finishing(in: session, isQuiet: isQuiet, work)
    if let number = Interruption.signalNumber {
      throw Ending(signal: number, language: session.language)
    }
    return try result.get()
  }

  /// Does work that ends in an orderly way of its own when a signal comes: its result is given even
  /// then.
  static func finishing<Value: Sendable>(
    in session: Session, isQuiet: Bool, _ work: @escaping @Sendable (Monitor) throws -> Value
  ) throws -> Result<Value, any Error> {
    Interruption.heed()
    let monitor = Monitor()
    let outcome = Mutex<Result<Value, any Error>?>(nil)
    let finished = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      let result = Result { try work(monitor) }
      outcome.withLock { $0 = result }
      finished.signal()
    }
    wait(for: finished, monitor, in: session, isQuiet: isQuiet)
    guard let result = outcome.withLock({ $0 }) else { throw Ending(code: 1) }
    return result
  }

  /// Waits for something from outside, such as a person who types on standard input. A signal ends
  /// the wait at once; what still waits is left to the end of the program.
  static func waiting<Value: Sendable, Failure: Error>(
    in session: Session, _ wait: @escaping @Sendable () throws(Failure) -> Value
  ) throws -> Value {
    Interruption.heed()
    let outcome = Mutex<Result<Value, Failure>?>(nil)
    let finished = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      let result = Result { () throws(Failure) in try wait() }
      outcome.withLock { $0 = result }
      finished.signal()
    }
    while finished.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
      if Interruption.isRequested { break }
    }
    if let number = Interruption.signalNumber {
      throw Ending(signal: number, language: session.language)
    }
    guard let result = outcome.withLock({ $0 }) else { throw Ending(code: 1) }
    return try result.get()
  }

  /// Draws the bar ten times a second, from the first second of work on.
  private static func wait(
    for finished: DispatchSemaphore, _ monitor: Monitor, in session: Session, isQuiet: Bool
  ) {
    var bar = ProgressBar(environment: session.environment, isQuiet: isQuiet)
    let start = DispatchTime.now().uptimeNanoseconds
    while finished.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
      for line in monitor.takeTold() where !isQuiet {
        bar.erase()
        session.tell(line)
      }
      guard elapsed > 1 else { continue }
      let estimate = monitor.estimate(elapsed: elapsed)
      let words =
        monitor.saying
        ?? ProgramText.progress(
          done: estimate.done, total: estimate.total, rate: estimate.rate,
          remaining: estimate.remaining, in: session.language)
      bar.draw(share: estimate.share, words: words)
    }
    bar.erase()
  }
}

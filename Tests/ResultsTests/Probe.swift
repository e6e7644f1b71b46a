import Results
import Synchronization

/// What a callback from another thread saw.
final class Probe: Sendable {
  private struct Seen {
    var isFirst = true
    var problem: StoreProblem?
    var isWritten = false
  }

  private let seen = Mutex(Seen())

  /// Whether it is asked for the first time.
  func first() -> Bool {
    seen.withLock { seen in
      defer { seen.isFirst = false }
      return seen.isFirst
    }
  }

  /// What was thrown.
  var problem: StoreProblem? {
    get { seen.withLock { $0.problem } }
    set { seen.withLock { $0.problem = newValue } }
  }

  /// Whether a store was being written.
  var isWritten: Bool {
    get { seen.withLock { $0.isWritten } }
    set { seen.withLock { $0.isWritten = newValue } }
  }
}

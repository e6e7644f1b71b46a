import Results
import Synchronization
import Wording

/// Progress as lines of a log.
final class ProgressLines: Sendable {
  private let interval: Double
  private let session: Session
  private let last = Mutex<Double>(-.infinity)

  /// Lines at least `seconds` apart.
  init(every seconds: Double, session: Session) {
    interval = seconds
    self.session = session
  }

  /// Tells how far a batch is, when it is time, when it begins to wait for another program, or when all is
  /// done.
  func tell(_ progress: BatchProgress) {
    let isTime = last.withLock { last in
      guard progress.elapsed - last >= interval || progress.left == 0 || progress.isHeld else {
        return false
      }
      last = progress.elapsed
      return true
    }
    if isTime { session.tell(BatchWording(session.language).progress(progress)) }
  }
}

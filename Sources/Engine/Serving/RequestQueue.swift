import Dispatch
import Synchronization
import Terminal

/// The requests that wait, and the one that is carried out: one thread hears them, another carries them
/// out.
final class RequestQueue: Sendable {
  /// What is carried out next.
  enum Next {
    /// A request; one that was stopped while it waited is only ended.
    case request(Request, isStopped: Bool)
    /// A line that is no request.
    case refusal(RequestReader.Refusal)
    /// The end; a request for it, when it was asked for, is answered last.
    case end(RequestID?)
    /// The end that a signal asked for.
    case ended(signal: Int32)
  }

  private struct State {
    /// What came, in order; before `first` it is already carried out.
    var lines: [Next] = []
    var first = 0
    var running: RequestID?
    /// Whether nothing more is taken.
    var isEnding = false
    /// Whether nothing that waits is carried out any more.
    var isStopped = false

    /// Takes the first line that waits.
    mutating func take() -> Next {
      let next = lines[first]
      first += 1
      // Seldom, so that taking costs the same however much waits.
      if first > 1_000, first * 2 > lines.count {
        lines.removeSubrange(..<first)
        first = 0
      }
      if isStopped, case .request(let request, _) = next {
        return .request(request, isStopped: true)
      }
      return next
    }
  }

  private let state = Mutex(State())
  private let arrived = DispatchSemaphore(value: 0)

  /// Whether the end was asked for.
  var isEnding: Bool { state.withLock { $0.isEnding } }

  // MARK: Hearing

  /// Takes a line; nothing more after the end was asked for.
  func add(_ next: Next) {
    let isTaken = state.withLock { state in
      guard !state.isEnding else { return false }
      if case .request = next {} else if case .refusal = next {} else { state.isEnding = true }
      state.lines.append(next)
      return true
    }
    if isTaken { arrived.signal() }
  }

  /// Stops a request: the one that is named, else the one that is carried out, else the first one that
  /// waits.
  func interrupt(_ target: RequestID?) {
    state.withLock { state in
      if let running = state.running, target == nil || target == running {
        // Raised under the lock: the request that it is meant for is still the one that runs.
        Interruption.request()
        return
      }
      for place in state.lines.indices[state.first...] {
        guard case .request(let request, _) = state.lines[place],
          target == nil || target == request.id
        else { continue }
        state.lines[place] = .request(request, isStopped: true)
        return
      }
    }
  }

  /// Stops what is carried out and what waits, then ends.
  func shutDown(_ last: Next) {
    state.withLock { state in
      guard !state.isEnding else { return }
      state.isStopped = true
      if state.running != nil { Interruption.request() }
    }
    add(last)
  }

  /// Lets nothing that waits be carried out.
  func stopWaiting() { state.withLock { $0.isStopped = true } }

  // MARK: Carrying out

  /// Waits for what is to be done next.
  func next() -> Next {
    arrived.wait()
    return state.withLock { state in
      // The semaphore counts what waits.
      let next = state.take()
      Interruption.lower()
      if case .request(let request, false) = next { state.running = request.id }
      return next
    }
  }

  /// Tells that the request was carried out.
  func finish() { state.withLock { $0.running = nil } }
}

import Synchronization
import Terminal
import TerritoryModel

/// Writes events, from any thread.
final class EventWriter: Sendable {
  private struct State {
    var standing: Standing
    var failure: WriteFailure?
  }

  /// Where the session stands, as the end of each request tells.
  struct Standing {
    var language: Language
    var branch: String?
    var week: Int?
  }

  private let output: ReservedOutput
  private let state: Mutex<State>

  init(_ output: ReservedOutput, language: Language) {
    self.output = output
    state = Mutex(State(standing: Standing(language: language)))
  }

  /// Where the session stood when its last request ended.
  var standing: Standing {
    get { state.withLock { $0.standing } }
    set { state.withLock { $0.standing = newValue } }
  }

  /// Whether nothing can be written any more.
  var hasFailed: Bool { state.withLock { $0.failure != nil } }

  /// The exit code where all went well, or the reader went away, which is nobody's mistake.
  ///
  /// - Throws: why output was not taken.
  func check() throws(WriteFailure) -> Int32 {
    if let failure = state.withLock({ $0.failure }), !failure.isClosedPipe { throw failure }
    return 0
  }

  /// Writes an event of a request. When nobody takes it any more, what is carried out is stopped.
  func send(_ event: EngineEvent, of id: RequestID?) {
    guard !hasFailed else { return }
    do throws(WriteFailure) {
      try output.write(line: event.json(id: id).text)
    } catch {
      state.withLock { $0.failure = error }
      Interruption.request()
    }
  }

  /// Writes the end of a request.
  func end(_ id: RequestID?, _ status: EngineEvent.End.Status, code: Int) {
    let standing = standing
    send(
      .end(
        EngineEvent.End(
          status: status, code: code, language: standing.language, branch: standing.branch,
          week: standing.week)), of: id)
  }
}

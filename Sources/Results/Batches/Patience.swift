import Dispatch

/// For how long another program that holds a store is waited for: one that only reads it does, on a file
/// system where readers keep a writer out.
struct Patience: Sendable {
  /// For how long another program may hold the store before the work gives up.
  private static let limit = Duration.seconds(300)
  /// The time between two tries, in milliseconds.
  private static let pause = 50

  /// Since when another program has held the store; nothing when none does.
  private var since: ContinuousClock.Instant?

  /// Whether another program holds the store, as far as the last try tells.
  var isTried: Bool { since != nil }

  /// Takes a try that failed.
  ///
  /// - Returns: Whether it is to be made again.
  mutating func allowsAnother(after problem: StoreProblem) -> Bool {
    guard problem.cause == .locked else { return false }
    let now = ContinuousClock.now
    let since = since ?? now
    self.since = since
    return now - since < Self.limit
  }

  /// Takes a try that went well.
  mutating func recover() { since = nil }

  /// Lets the time between two tries pass.
  static func wait() {
    _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(pause))
  }

  /// Does something with a store, again and again while another program holds it.
  ///
  /// - Parameters:
  ///   - onHeld: told once, when another program is found to hold the store.
  ///   - isCancelled: asked between two tries.
  /// - Returns: Whether it is done; false when somebody asked to stop meanwhile.
  /// - Throws: What `body` threw, `locked` only when patience is at its end.
  static func during(
    _ body: () throws(StoreProblem) -> Void, onHeld: () -> Void, isCancelled: () -> Bool
  ) throws(StoreProblem) -> Bool {
    var patience = Patience()
    while true {
      let wasTried = patience.isTried
      do throws(StoreProblem) {
        try body()
        return true
      } catch {
        guard patience.allowsAnother(after: error) else { throw error }
      }
      if isCancelled() { return false }
      if !wasTried { onHeld() }
      wait()
    }
  }
}

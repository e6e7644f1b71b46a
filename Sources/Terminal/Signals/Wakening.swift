import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Wakes whoever waits for keys when a signal comes: a pipe to itself, so that no signal is missed
/// between looking and waiting.
enum Wakening {
  /// What a signal announces.
  enum Reason: UInt32 {
    /// The window has another size.
    case resized = 1
    /// The person suspends the program (Ctrl-Z).
    case suspended = 2
    /// The program goes on after it was stopped.
    case continued = 4
  }

  /// What signals announced.
  struct Reasons {
    fileprivate let bits: UInt32

    /// Whether one of them announced it.
    func contains(_ reason: Reason) -> Bool { bits & reason.rawValue != 0 }
  }

  private static let announced = Atomic<UInt32>(0)
  private static let writeEnd = Atomic<Int32>(-1)

  /// What becomes readable when a signal comes. Reading it first makes the pipe exist before any
  /// handler needs it; without a pipe (no descriptor is left) signals are seen at the next key.
  static let descriptor: Int32 = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    writeEnd.store(ends[1], ordering: .releasing)
    return ends[0]
  }()

  /// Wakes the reader and tells it why. Only does what a signal handler may do.
  static func ring(_ reason: Reason) {
    announced.bitwiseOr(reason.rawValue, ordering: .relaxed)
    ring()
  }

  /// Wakes the reader. Only does what a signal handler may do: no generic code, for which the language's
  /// runtime takes a lock where it is not compiled for speed. The code that the signal interrupted may
  /// hold that lock, and would wait for the handler for ever.
  static func ring() {
    let code = errno
    let end = writeEnd.load(ordering: .acquiring)
    var byte: UInt8 = 0
    // A full pipe is as good: the reader wakes.
    if end >= 0 { _ = write(end, &byte, 1) }
    errno = code
  }

  /// What was announced since the last time, and empties the pipe.
  static func take() -> Reasons {
    var bytes: [UInt8] = Array(repeating: 0, count: 64)
    if descriptor >= 0 { while read(descriptor, &bytes, bytes.count) > 0 {} }
    return Reasons(bits: announced.exchange(0, ordering: .relaxed))
  }

  /// The signals that are listened to while a key is waited for.
  private static let signals: [Int32] = [SIGWINCH, SIGCONT, SIGTSTP]

  /// Listens to resize, suspension and continuation until the result is given back to `stopListening`.
  static func listen() -> [sigaction] {
    // What handlers touch exists before them.
    _ = (descriptor, announced.load(ordering: .relaxed), writeEnd.load(ordering: .relaxed))
    return signals.map { number in
      var previous = sigaction()
      sigaction(number, nil, &previous)
      // Who starts a program with suspension ignored has no way to resume it.
      if number == SIGTSTP, Interruption.isIgnored(number) { return previous }
      Interruption.install(number, restarting: true) { number in
        switch number {
        case SIGWINCH: Wakening.ring(.resized)
        case SIGCONT: Wakening.ring(.continued)
        default: Wakening.ring(.suspended)
        }
      }
      return previous
    }
  }

  /// Gives the signals back to those who had them.
  static func stopListening(_ previous: [sigaction]) {
    for (number, action) in zip(signals, previous) {
      var action = action
      sigaction(number, &action, nil)
    }
  }

  /// Suspends the program as if nobody had listened; returns when it goes on.
  static func suspend() {
    var previous = sigaction()
    sigaction(SIGTSTP, nil, &previous)
    _ = signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    sigaction(SIGTSTP, &previous, nil)
  }
}

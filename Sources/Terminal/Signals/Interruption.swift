import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Heeds the signals by which people end a program: interrupt (Ctrl-C), quit (Ctrl-\),
/// termination, hang-up.
///
/// The first one raises a flag that long work looks at, so that it can end cleanly; the second one
/// ends the program at once. A signal belongs to the whole process, and so does the flag.
public enum Interruption {
  private static let received = Atomic<Int32>(0)

  /// Heeds signals from now on, until the end of the program; a hang-up only if the caller did not
  /// ask to ignore it (`nohup`).
  public static func heed() {
    // The flag exists before any handler does: a handler must not be the first to touch it.
    _ = received.load(ordering: .relaxed)
    var heeded = sigset_t()
    sigemptyset(&heeded)
    for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP] {
      if number == SIGHUP, isIgnored(number) { continue }
      sigaddset(&heeded, number)
      // A handler rather than a dispatch source: no moment in which a signal is lost, and no thread
      // to wait for. It only does what a handler may do: an atomic exchange and `_exit`.
      install(number) { number in
        let (isFirst, _) = Interruption.received.compareExchange(
          expected: 0, desired: number, ordering: .relaxed)
        if !isFirst { _exit(Interruption.exitCode(signal: number)) }
      }
    }
    // A caller that starts programs from a worker thread may leave them with signals blocked.
    pthread_sigmask(SIG_UNBLOCK, &heeded, nil)
  }

  /// Leaves the end by Ctrl-\ to the system until signals are heeded: the language's runtime would
  /// answer it with a backtrace, as if the program had failed.
  public static func leaveQuitToSystem() {
    if !isIgnored(SIGQUIT) { _ = signal(SIGQUIT, SIG_DFL) }
  }

  /// Sets the handler of a signal. A call that waits then returns, so that its caller sees the flag:
  /// calls are not restarted.
  private static func install(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void)
  {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    action.sa_flags = 0
    sigaction(number, &action, nil)
  }

  /// Whether the process was started with a signal ignored.
  private static func isIgnored(_ number: Int32) -> Bool {
    let previous = signal(number, SIG_IGN)
    _ = signal(number, previous)
    // Functions have no equality: the address is compared, as the C macro is meant to be.
    return unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// The signal that came, if one did.
  public static var signalNumber: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Whether work should end.
  public static var isRequested: Bool { signalNumber != nil }

  /// The exit code that tells a caller which signal ended the program: 130 for Ctrl-C, 131
  /// for Ctrl-\, 143 for termination.
  public static func exitCode(signal number: Int32) -> Int32 { 128 + number }
}

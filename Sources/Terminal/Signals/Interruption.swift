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
///
/// A shell heeds them interactively: an interrupt stops the command, never the shell.
public enum Interruption {
  private static let received = Atomic<Int32>(0)
  private static let interrupts = Atomic<Int>(0)
  private static let ending = Atomic<Int32>(0)
  private static let isInteractive = Atomic<Bool>(false)

  /// Heeds signals from now on, until the end of the program; a hang-up only if the caller did not
  /// ask to ignore it (`nohup`). Where signals are heeded interactively, they stay so.
  public static func heed() {
    if isInteractive.load(ordering: .relaxed) { return }
    // The flag exists before any handler does: a handler must not be the first to touch it.
    _ = received.load(ordering: .relaxed)
    _ = Wakening.descriptor
    TerminalModes.prepare()
    // A handler rather than a dispatch source: no moment in which a signal is lost, and no thread
    // to wait for. It only does what a handler may do: an atomic exchange, `write`, `tcsetattr` and
    // `_exit`.
    heed { number in
      let (isFirst, _) = Interruption.received.compareExchange(
        expected: 0, desired: number, ordering: .relaxed)
      if !isFirst {
        // A script that computes has turned the echo of a terminal off.
        TerminalModes.restoreFromHandler(endsPaste: false)
        _exit(Interruption.exitCode(signal: number))
      }
      Wakening.ring()
    }
  }

  /// Heeds signals as a shell does, from now on: Ctrl-C and Ctrl-\ raise the flag and are counted,
  /// and never end the program; termination and hang-up raise it for good, and the second of them
  /// ends the program at once, the terminal as it was before.
  public static func heedInteractively() {
    if isInteractive.exchange(true, ordering: .relaxed) { return }
    _ = (received.load(ordering: .relaxed), interrupts.load(ordering: .relaxed))
    _ = ending.load(ordering: .relaxed)
    _ = Wakening.descriptor
    TerminalModes.prepare()
    heed { number in
      if number == SIGINT || number == SIGQUIT {
        Interruption.interrupts.add(1, ordering: .relaxed)
        _ = Interruption.received.compareExchange(expected: 0, desired: SIGINT, ordering: .relaxed)
      } else {
        let (isFirst, _) = Interruption.ending.compareExchange(
          expected: 0, desired: number, ordering: .relaxed)
        Interruption.received.store(number, ordering: .relaxed)
        if !isFirst {
          TerminalModes.restoreFromHandler(endsPaste: true)
          _exit(Interruption.exitCode(signal: number))
        }
      }
      Wakening.ring()
    }
  }

  /// How often Ctrl-C was pressed since the flag was last lowered; counted only when heeded
  /// interactively.
  public static var count: Int { interrupts.load(ordering: .relaxed) }

  /// Raises the flag as Ctrl-C does, for whoever is asked to stop in another way; any thread may.
  public static func request() {
    interrupts.add(1, ordering: .relaxed)
    _ = received.compareExchange(expected: 0, desired: SIGINT, ordering: .relaxed)
  }

  /// Lowers the flag, for the next command. A termination or a hang-up stays.
  public static func lower() {
    interrupts.store(0, ordering: .relaxed)
    let last = ending.load(ordering: .relaxed)
    received.store(last, ordering: .relaxed)
    // It may have come between the two lines above.
    let now = ending.load(ordering: .relaxed)
    if now != last { received.store(now, ordering: .relaxed) }
  }

  /// The signal that asks for the end of the program, if one came. Heeded interactively, Ctrl-C does
  /// not.
  public static var endingSignal: Int32? {
    guard isInteractive.load(ordering: .relaxed) else { return signalNumber }
    let number = ending.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  private static func heed(_ handler: @escaping @convention(c) (Int32) -> Void) {
    var heeded = sigset_t()
    sigemptyset(&heeded)
    for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP] {
      if number == SIGHUP, isIgnored(number) { continue }
      sigaddset(&heeded, number)
      install(number, handler)
    }
    // A caller that starts programs from a worker thread may leave them with signals blocked.
    pthread_sigmask(SIG_UNBLOCK, &heeded, nil)
  }

  /// Leaves the end by Ctrl-\ to the system until signals are heeded: the language's runtime would
  /// answer it with a backtrace, as if the program had failed.
  public static func leaveQuitToSystem() {
    if !isIgnored(SIGQUIT) { _ = signal(SIGQUIT, SIG_DFL) }
  }

  /// Sets the handler of a signal. A call that waits then returns, so that its caller sees the flag,
  /// unless calls are to be restarted.
  static func install(
    _ number: Int32, restarting: Bool = false, _ handler: @escaping @convention(c) (Int32) -> Void
  ) {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    action.sa_flags = restarting ? Int32(SA_RESTART) : 0
    sigaction(number, &action, nil)
  }

  /// Whether the process was started with a signal ignored.
  static func isIgnored(_ number: Int32) -> Bool {
    // Only looked at: `signal` would set another handler for a moment, and the same one again so that
    // calls which it interrupts go on.
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    // Functions have no equality: the address is compared, as the C macro is meant to be.
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
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

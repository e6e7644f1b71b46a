import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How the terminal was before this program changed it, kept where a signal handler finds it.
enum TerminalModes {
  // The address of the modes, 0 when there are none. An address, because pointers cannot be shared;
  // only the main thread writes what is there, and only while the address is not to be seen.
  private static let kept = Atomic<UInt>(0)
  // The address of the modes that a command works in, 0 when none works.
  private static let working = Atomic<UInt>(0)
  // Allocated once and never freed: a handler may come at any moment.
  private static let address = allocated()
  private static let workingAddress = allocated()

  private static func allocated() -> UInt {
    let pointer = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    pointer.initialize(to: termios())
    return UInt(bitPattern: pointer)
  }

  /// Makes the memory exist before a handler looks at it.
  static func prepare() {
    _ = address
    _ = workingAddress
    _ = kept.load(ordering: .relaxed)
    _ = working.load(ordering: .relaxed)
  }

  /// The modes of the terminal; nothing when standard input is none.
  static var present: termios? {
    var modes = termios()
    return tcgetattr(STDIN_FILENO, &modes) == 0 ? modes : nil
  }

  /// Whether this program may change the terminal: one in the background would be stopped for it.
  static var isInForeground: Bool { tcgetpgrp(STDIN_FILENO) == getpgrp() }

  /// From now on a signal that ends the program restores these modes.
  static func keep(_ modes: termios) {
    forget()
    UnsafeMutablePointer<termios>(bitPattern: address)?.pointee = modes
    kept.store(address, ordering: .releasing)
  }

  /// There is nothing to restore any more.
  static func forget() { kept.store(0, ordering: .releasing) }

  /// Sets modes once what was written is out. What was typed meanwhile is not dropped.
  static func set(_ modes: termios) {
    var modes = modes
    while tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) == -1 && errno == EINTR {}
  }

  /// Sets the modes that a command works in, and again when the program goes on after Ctrl-Z: the shell
  /// that suspended it put its own in their place.
  static func work(in modes: termios) {
    prepare()
    UnsafeMutablePointer<termios>(bitPattern: workingAddress)?.pointee = modes
    working.store(workingAddress, ordering: .releasing)
    Interruption.install(SIGCONT, restarting: true) { _ in TerminalModes.setWorkingFromHandler() }
    set(modes)
  }

  /// No command works any more.
  static func endWork() {
    working.store(0, ordering: .releasing)
    _ = signal(SIGCONT, SIG_DFL)
  }

  /// Only calls that are allowed in a signal handler; not in the background, where it would stop again.
  private static func setWorkingFromHandler() {
    let code = errno
    let address = working.load(ordering: .acquiring)
    if let modes = UnsafePointer<termios>(bitPattern: address), isInForeground {
      tcsetattr(STDIN_FILENO, TCSANOW, modes)
    }
    errno = code
  }

  /// Restores the terminal from a signal handler: only calls that are allowed there.
  ///
  /// - Parameter endsPaste: whether pastes may be bracketed; standard output is then the terminal.
  static func restoreFromHandler(endsPaste: Bool) {
    let address = kept.load(ordering: .acquiring)
    guard let modes = UnsafePointer<termios>(bitPattern: address) else { return }
    if endsPaste {
      // The text stands in the program itself: its address is good for ever.
      _ = write(STDOUT_FILENO, bracketedPasteOff.utf8Start, bracketedPasteOff.utf8CodeUnitCount)
    }
    tcsetattr(STDIN_FILENO, TCSANOW, modes)
  }

  private static let bracketedPasteOff: StaticString = "\u{1B}[?2004l"
}

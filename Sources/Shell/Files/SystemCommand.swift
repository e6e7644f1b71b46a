import Terminal

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A command of the system, run by the user's own shell on the same terminal.
enum SystemCommand {
  /// Runs it to its end.
  ///
  /// - Returns: its exit code; 128 and the signal when a signal ended it; 127 when it could not start.
  static func run(_ line: String) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The child answers to Ctrl-C as usual, whatever this program does with it.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words: [String] = ["sh", "-c", line]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, arguments, environ) == 0 else {
      return 127
    }
    let status = wait(for: process)
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Waits for the end of a process. A signal that asks for the end of this program is passed on: Ctrl-C
  /// reaches both through the terminal, others come to one only.
  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    var isAsked = false
    var pause: UInt32 = 500
    // Looking again and again, less and less often: a call that waits would miss a signal that comes
    // just before it.
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status }
      if ended < 0, errno != EINTR { return 127 << 8 }
      if !isAsked, let signal = Interruption.endingSignal, signal != SIGINT, signal != SIGQUIT {
        kill(process, signal)
        isAsked = true
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
  }
}

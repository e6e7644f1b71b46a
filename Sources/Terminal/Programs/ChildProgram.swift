#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Another program, run on the same terminal with the same streams.
public struct ChildProgram: Sendable, Hashable {
  /// Its path, or a name that is sought as a shell seeks it.
  public var name: String
  /// What it is given.
  public var arguments: [String]
  /// Variables that it has beside those of this program, or in their place.
  public var variables: [String: String]
  /// Whether what it writes to standard output, and to standard error, is thrown away.
  public var isSilent: Bool
  /// Whether the keys that interrupt are meant for it alone: it may ask for a second press.
  public var ownsKeyboard: Bool

  /// A program.
  public init(
    _ name: String, _ arguments: [String], variables: [String: String] = [:],
    isSilent: Bool = false, ownsKeyboard: Bool = false
  ) {
    self.name = name
    self.arguments = arguments
    self.variables = variables
    self.isSilent = isSilent
    self.ownsKeyboard = ownsKeyboard
  }

  /// Runs it to its end.
  ///
  /// - Returns: its exit code; 128 and the signal when a signal ended it; 127 when it could not start.
  public func run() -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores for its own writing the child does not; what a caller ignores (`nohup`,
    // a job in the background) it ignores too.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGPIPE, SIGXFSZ] { sigaddset(&signals, number) }
    for number in [SIGINT, SIGQUIT] where !Interruption.isIgnored(number) {
      sigaddset(&signals, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if isSilent {
      for stream in [STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
      }
    }
    var process = pid_t()
    let code = Self.withStrings([name] + arguments) { arguments in
      Self.withStrings(environment) { environment in
        posix_spawnp(&process, name, &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { return 127 }
    let handlers = ownsKeyboard ? Self.ignore([SIGINT, SIGQUIT]) : []
    defer { Self.restore(handlers) }
    let status = Self.wait(for: process)
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Leaves some signals to the child.
  private static func ignore(_ numbers: [Int32]) -> [(number: Int32, action: sigaction)] {
    numbers.map { number in
      var previous = sigaction()
      sigaction(number, nil, &previous)
      _ = signal(number, SIG_IGN)
      return (number, previous)
    }
  }

  private static func restore(_ handlers: [(number: Int32, action: sigaction)]) {
    for (number, action) in handlers {
      var action = action
      sigaction(number, &action, nil)
    }
  }

  /// Every variable, as `NAME=value`.
  private var environment: [String] {
    var entries: [String] = []
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      let name = text.prefix { $0 != "=" }
      if variables[String(name)] == nil { entries.append(text) }
      next += 1
    }
    return entries + variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  private static func withStrings<Value>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
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

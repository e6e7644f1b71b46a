#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What another program is started with. Everything that is not said it takes from this program.
public struct ProgramLaunch: Sendable, Hashable {
  /// Its path, or a name that is sought as a shell seeks it.
  public var name: String
  /// What it is given, its own name left out.
  public var arguments: [String]
  /// Its variables, each as `NAME=value`.
  public var environment: [String]
  /// What stands in the place of its standard streams, by their numbers.
  public var streams: [Int32: Stream] = [:]
  /// Signals that this program ignores for its own sake, and the other one does not.
  public var restoredSignals: [Int32] = [SIGPIPE, SIGXFSZ]
  /// Whether signals that this program blocks reach the other one.
  public var unblocksSignals = false
  /// Whether it is in a process group of its own: the keys of a terminal reach this program alone.
  public var isOwnGroup = false

  /// What stands in the place of a standard stream.
  public enum Stream: Sendable, Hashable {
    /// `/dev/null`: nothing comes in, what goes out is thrown away.
    case nothing
    /// What this program has open under a number.
    case open(Int32)
  }

  /// A program with its arguments and variables, on the same streams.
  public init(_ name: String, _ arguments: [String], environment: [String]) {
    self.name = name
    self.arguments = arguments
    self.environment = environment
  }

  /// Starts it.
  ///
  /// - Returns: the program that runs; nothing when the system refuses.
  public func start() -> RunningProgram? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var flags = POSIX_SPAWN_SETSIGDEF
    var signals = sigset_t()
    sigemptyset(&signals)
    if unblocksSignals {
      posix_spawnattr_setsigmask(&attributes, &signals)
      flags |= POSIX_SPAWN_SETSIGMASK
    }
    for number in restoredSignals { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    if isOwnGroup {
      posix_spawnattr_setpgroup(&attributes, 0)
      flags |= POSIX_SPAWN_SETPGROUP
    }
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, source) in streams.sorted(by: { $0.key < $1.key }) {
      switch source {
      case .nothing:
        let mode = stream == STDIN_FILENO ? O_RDONLY : O_WRONLY
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", mode, 0)
      case .open(let descriptor):
        posix_spawn_file_actions_adddup2(&actions, descriptor, stream)
      }
    }
    var process = pid_t()
    let code = Self.withStrings([name] + arguments) { arguments in
      Self.withStrings(environment) { variables in
        posix_spawnp(&process, name, &actions, &attributes, arguments, variables)
      }
    }
    return code == 0 ? RunningProgram(process: process) : nil
  }

  /// Texts as C takes them: pointers, the last of them nothing.
  private static func withStrings<Value>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }
}

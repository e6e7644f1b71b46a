#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program of the system that runs beside this one, with a pipe for each stream that it writes to and
/// no input. It is in a process group of its own: Ctrl-C at a terminal reaches this program alone.
struct ToolProcess {
  /// What a program is started with.
  struct Launch {
    var path: String
    var arguments: [String]
    var environment: [String: String]
  }

  private let process: pid_t
  /// Its exit code, once it has ended; 128 and the signal when a signal ended it.
  private var code: Int32?
  /// Standard output, then standard error.
  private var streams: [Stream]

  private struct Stream {
    var descriptor: Int32
    var said: [UInt8] = []
    var isOpen = true
  }

  /// How long one look at the pipes may take, in milliseconds: a signal that comes just before it
  /// would else not be seen.
  private static let patience: Int32 = 100

  /// Starts a program; nothing when the system refuses.
  init?(_ launch: Launch) {
    guard let output = Self.pipe() else { return nil }
    guard let error = Self.pipe() else {
      for descriptor in [output.read, output.write] { close(descriptor) }
      return nil
    }
    let process = Self.spawn(launch, output: output.write, error: error.write)
    for descriptor in [output.write, error.write] { close(descriptor) }
    guard let process else {
      for descriptor in [output.read, error.read] { close(descriptor) }
      return nil
    }
    self.process = process
    streams = [Stream(descriptor: output.read), Stream(descriptor: error.read)]
  }

  /// Reads both streams until the program has ended.
  ///
  /// Both are read as they fill: a program that waits until one is read would never come to the other.
  ///
  /// - Parameter look: called at least ten times a second while it runs.
  /// - Returns: its exit code and what it wrote.
  mutating func finish(
    _ look: (ToolProcess) -> Void
  ) -> (code: Int32, output: [UInt8], error: [UInt8]) {
    while streams.contains(where: \.isOpen) {
      look(self)
      // What a program leaves in the background may hold its pipes for ever: nothing that it wrote itself
      // comes once it has ended and they are empty.
      let isOver = hasEnded()
      if !readWhatIsThere(), isOver { break }
    }
    for place in streams.indices { shut(place) }
    var pause: UInt32 = 500
    while !hasEnded() {
      look(self)
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
    return (code ?? 127, streams[0].said, streams[1].said)
  }

  /// Ends the program and what it started, at once, unless it has ended: its number may then be that of
  /// another one.
  func end() {
    if code == nil { kill(-process, SIGKILL) }
  }

  /// Waits an instant for something to read; whether there may be more at once.
  private mutating func readWhatIsThere() -> Bool {
    let open = streams.indices.filter { streams[$0].isOpen }
    var waiting = open.map {
      pollfd(fd: streams[$0].descriptor, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&waiting, nfds_t(waiting.count), Self.patience)
    if count == 0 { return false }
    if count < 0 {
      // A signal is no reason to stop listening; anything else would come again and again.
      let isSignal = errno == EINTR || errno == EAGAIN
      if !isSignal { for place in open { shut(place) } }
      return isSignal
    }
    for (place, entry) in zip(open, waiting) where entry.revents != 0 { read(place) }
    return true
  }

  private mutating func read(_ place: Int) {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    #if canImport(Darwin)
      let count = Darwin.read(streams[place].descriptor, &chunk, chunk.count)
    #elseif canImport(Musl)
      let count = Musl.read(streams[place].descriptor, &chunk, chunk.count)
    #else
      let count = Glibc.read(streams[place].descriptor, &chunk, chunk.count)
    #endif
    if count > 0 {
      streams[place].said += chunk[..<count]
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      shut(place)
    }
  }

  private mutating func shut(_ place: Int) {
    guard streams[place].isOpen else { return }
    close(streams[place].descriptor)
    streams[place].isOpen = false
  }

  private mutating func hasEnded() -> Bool {
    if code != nil { return true }
    var status: Int32 = 0
    let ended = waitpid(process, &status, WNOHANG)
    if ended == process {
      let signal = status & 0x7F
      code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    } else if ended < 0, errno != EINTR {
      code = 127
    }
    return code != nil
  }

  /// A pipe that other programs do not inherit, beyond the standard streams, whose places the child
  /// fills.
  private static func pipe() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [-1, -1]
    #if canImport(Darwin)
      guard Darwin.pipe(&ends) == 0 else { return nil }
    #elseif canImport(Musl)
      guard Musl.pipe(&ends) == 0 else { return nil }
    #else
      guard Glibc.pipe(&ends) == 0 else { return nil }
    #endif
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, STDERR_FILENO + 1) }
    for descriptor in ends { close(descriptor) }
    guard moved.allSatisfy({ $0 >= 0 }) else {
      for descriptor in moved where descriptor >= 0 { close(descriptor) }
      return nil
    }
    return (moved[0], moved[1])
  }

  private static func spawn(_ launch: Launch, output: Int32, error: Int32) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    // What this program blocks or ignores for its own sake the child does not.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGPIPE, SIGXFSZ] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, error, STDERR_FILENO)
    var process = pid_t()
    let variables = launch.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let code = withStrings([launch.path] + launch.arguments) { arguments in
      withStrings(variables) { variables in
        posix_spawn(&process, launch.path, &actions, &attributes, arguments, variables)
      }
    }
    return code == 0 ? process : nil
  }

  private static func withStrings<Value>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }
}

import SystemCalls

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

  private var program: RunningProgram
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
  /// The time between two looks at a program whose pipes are closed, in microseconds.
  private static let pause: UInt32 = 2_000

  /// Starts a program; nothing when the system refuses.
  init?(_ launch: Launch) {
    guard let output = Self.pipe() else { return nil }
    guard let error = Self.pipe() else {
      for descriptor in [output.read, output.write] { close(descriptor) }
      return nil
    }
    let program = Self.start(launch, output: output.write, error: error.write)
    for descriptor in [output.write, error.write] { close(descriptor) }
    guard let program else {
      for descriptor in [output.read, error.read] { close(descriptor) }
      return nil
    }
    self.program = program
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
      let isOver = program.hasEnded()
      if !readWhatIsThere(), isOver { break }
    }
    for place in streams.indices { shut(place) }
    while !program.hasEnded() {
      look(self)
      usleep(Self.pause)
    }
    return (program.exitCode ?? 127, streams[0].said, streams[1].said)
  }

  /// Ends the program and what it started, at once, unless it has ended.
  func end() { program.send(SIGKILL, toGroup: true) }

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

  private static func start(_ launch: Launch, output: Int32, error: Int32) -> RunningProgram? {
    var program = ProgramLaunch(
      launch.path, launch.arguments,
      environment: launch.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    program.streams = [
      STDIN_FILENO: .nothing, STDOUT_FILENO: .open(output), STDERR_FILENO: .open(error),
    ]
    program.unblocksSignals = true
    program.isOwnGroup = true
    return program.start()
  }
}

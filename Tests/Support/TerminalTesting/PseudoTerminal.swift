#if os(Linux)
  import Glibc

  /// A program on a terminal of its own, and the screen of that terminal. Every wait has a limit.
  public final class PseudoTerminal {
    /// Why a test cannot go on.
    public enum Failure: Error, CustomStringConvertible {
      /// A system call failed.
      case system(String, Int32)
      /// What was waited for did not come.
      case tooLate(waitingFor: String, screen: String)

      /// What failed, in words.
      public var description: String {
        switch self {
        case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
        case .tooLate(let wanted, let screen): "waited for \(wanted); the screen:\n\(screen)"
        }
      }
    }

    /// What the terminal shows.
    public private(set) var screen: Screen
    /// The program's number.
    public let process: pid_t
    private var master: Int32
    private var status: Int32?

    /// How long anything may take: far more than it does on a busy machine.
    private static let patience = Duration.seconds(120)

    /// How often the screen is looked at before something is typed again: about a second, more on a
    /// busy machine.
    private static let looksBetweenTyping = 200

    /// Starts a program.
    public init(
      _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
      columns: Int = 80, rows: Int = 24
    ) throws {
      screen = Screen(columns: columns, rows: rows)
      // The functions for this (`posix_openpt` …) are hidden by the headers as Swift reads them; these
      // are the requests that they make.
      master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
      guard master >= 0 else { throw Failure.system("open /dev/ptmx", errno) }
      var number: Int32 = 0
      var unlock: Int32 = 0
      let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
      guard ioctl(master, setLock, &unlock) == 0, ioctl(master, getNumber, &number) == 0 else {
        let code = errno
        close(master)
        throw Failure.system("pseudo-terminal", code)
      }
      Self.setSize(master, columns: columns, rows: rows)
      do {
        process = try Self.spawn(
          path, arguments, environment: environment, terminal: "/dev/pts/\(number)")
      } catch {
        close(master)
        throw error
      }
    }

    deinit {
      if status == nil {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
      }
      if master >= 0 { close(master) }
    }

    private static func setSize(_ descriptor: Int32, columns: Int, rows: Int) {
      var size = winsize()
      size.ws_col = UInt16(columns)
      size.ws_row = UInt16(rows)
      _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    }

    /// Starts the program as the leader of a session, whose terminal is the first one it opens; every
    /// signal unblocked and as the system handles it, whatever the test runner did with them.
    private static func spawn(
      _ path: String, _ arguments: [String], environment: [String: String], terminal: String
    ) throws -> pid_t {
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      var none = sigset_t()
      sigemptyset(&none)
      var all = sigset_t()
      sigfillset(&all)
      posix_spawnattr_setsigmask(&attributes, &none)
      posix_spawnattr_setsigdefault(&attributes, &all)
      // The header hides this flag of the C library: POSIX_SPAWN_SETSID.
      let newSession: Int32 = 0x80
      posix_spawnattr_setflags(
        &attributes, Int16(newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
      let variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        .merging(environment) { $1 }
      let words = ([path] + arguments).map { strdup($0) } + [nil]
      let values = variables.map { strdup($0.key + "=" + $0.value) } + [nil]
      defer { for pointer in words + values { free(pointer) } }
      var process: pid_t = 0
      let code = posix_spawn(&process, path, &actions, &attributes, words, values)
      guard code == 0 else { throw Failure.system("posix_spawn \(path)", code) }
      return process
    }

    // MARK: Acting

    /// Types.
    public func type(_ text: String) throws {
      try send(Array(text.utf8))
    }

    /// Types a text, and again now and then until the screen shows what is wanted: for keys that may be
    /// taken for something else where the program stands, or dropped by a terminal that is not the
    /// editor's just then.
    public func type(
      _ text: String, untilShown wanted: String, _ condition: (Screen) -> Bool
    ) throws {
      var looks = 0
      try poll(until: wanted) {
        if condition(screen) { return true }
        if looks % Self.looksBetweenTyping == 0 { try type(text) }
        looks += 1
        return false
      }
    }

    /// Sends bytes, reading meanwhile what the program shows: it may wait for that.
    public func send(_ bytes: [UInt8]) throws {
      var rest = bytes[...]
      try poll(until: "the program to take what is typed") {
        let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
        if count > 0 { rest = rest.dropFirst(count) }
        return rest.isEmpty
      }
    }

    /// Pastes, as a terminal does that was asked to announce pastes.
    public func paste(_ text: String) throws {
      try type("\u{1B}[200~" + text + "\u{1B}[201~")
    }

    /// Gives the window another size.
    public func resize(columns: Int, rows: Int) {
      screen.resize(columns: columns, rows: rows)
      Self.setSize(master, columns: columns, rows: rows)
    }

    /// Takes the terminal away, as a window that closes or a line that breaks.
    public func hangUp() {
      close(master)
      master = -1
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) { kill(process, number) }

    // MARK: Looking

    /// Waits until the screen shows what is wanted.
    public func wait(for wanted: String, _ condition: (Screen) -> Bool) throws {
      try poll(until: wanted) { condition(screen) }
    }

    /// Waits until a text is somewhere on the screen.
    public func wait(for text: String) throws {
      try wait(for: "« \(text) »") { $0.text.contains(text) }
    }

    /// Waits until the row of the cursor is a text, and the cursor at its end, or where it is said.
    public func wait(forLine text: String, column: Int? = nil) throws {
      try wait(for: "the row « \(text) »") {
        $0.currentLine == text && (column == nil || $0.column == column)
      }
    }

    /// Waits for the end of the program.
    ///
    /// - Returns: its exit code; the negative number of the signal that ended it.
    public func waitForEnd() throws -> Int32 {
      try poll(until: "the program's end") {
        var word: Int32 = 0
        guard waitpid(process, &word, WNOHANG) == process else { return false }
        status = word & 0x7F == 0 ? (word >> 8) & 0xFF : -(word & 0x7F)
        return true
      }
      takeOutput()
      return status ?? 0
    }

    /// Whether what is typed is echoed line by line, as a shell leaves a terminal.
    public var isCooked: Bool {
      var modes = termios()
      guard tcgetattr(master, &modes) == 0 else { return false }
      let wanted = tcflag_t(ICANON | ECHO | ISIG)
      return modes.c_lflag & wanted == wanted
    }

    /// Waits until the terminal is as a shell leaves it, or is not.
    public func wait(untilCooked isCooked: Bool) throws {
      try poll(until: isCooked ? "cooked mode" : "single keys") { self.isCooked == isCooked }
    }

    private func poll(until wanted: String, _ condition: () throws -> Bool) throws {
      let end = ContinuousClock.now + Self.patience
      while true {
        takeOutput()
        if try condition() { return }
        guard ContinuousClock.now < end else {
          throw Failure.tooLate(waitingFor: wanted, screen: screen.text)
        }
        usleep(5_000)
      }
    }

    private func takeOutput() {
      var buffer: [UInt8] = Array(repeating: 0, count: 65_536)
      while true {
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else { return }
        screen.show(buffer[..<count])
      }
    }
  }
#endif

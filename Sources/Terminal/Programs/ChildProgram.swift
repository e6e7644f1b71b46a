import SystemCalls

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
    var launch = ProgramLaunch(name, arguments, environment: environment)
    // What a caller ignores (`nohup`, a job in the background) the child ignores too.
    launch.restoredSignals += [SIGINT, SIGQUIT].filter { !Interruption.isIgnored($0) }
    if isSilent { launch.streams = [STDOUT_FILENO: .nothing, STDERR_FILENO: .nothing] }
    guard var program = launch.start() else { return 127 }
    let handlers = ownsKeyboard ? Self.ignore([SIGINT, SIGQUIT]) : []
    defer { Self.restore(handlers) }
    // A signal that asks for the end of this program is passed on: Ctrl-C reaches both through the
    // terminal, others come to one only.
    var isAsked = false
    return program.wait { program in
      guard !isAsked, let signal = Interruption.endingSignal, signal != SIGINT, signal != SIGQUIT
      else { return }
      program.send(signal)
      isAsked = true
    }
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
}

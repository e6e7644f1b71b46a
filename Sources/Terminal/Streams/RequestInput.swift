#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The lines of standard input, for a thread that listens while another one works. Anything else in the
/// process that reads standard input finds it empty.
public struct RequestInput: Sendable {
  /// The longest line that is taken, in bytes.
  public let limit: Int
  private let descriptor: Int32
  private var waiting: [UInt8] = []
  /// Where in the bytes that wait the next line begins.
  private var start = 0
  /// How many of the bytes that wait were looked through for the end of a line.
  private var searched = 0
  private var isEnded = false
  /// The beginning of a line that is too long, while the rest of it is passed over.
  private var passing: [UInt8]?

  /// How much of a line that is too long is kept, in bytes: enough to tell whose it is.
  private static let kept = 1_000

  /// What comes next.
  public enum Next: Sendable, Hashable {
    /// A line without its end, as bytes.
    case line([UInt8])
    /// A line longer than the limit, which was passed over but for its beginning.
    case tooLong(beginning: [UInt8])
    /// Nothing comes any more: the input ended, or cannot be read.
    case end
    /// A signal asks for the end of the program.
    case ended(signal: Int32)
  }

  /// Takes standard input.
  ///
  /// - Parameter limit: the longest line that is taken, in bytes.
  public init(limit: Int) {
    self.limit = limit
    let kept = dup(STDIN_FILENO)
    if kept >= 0 { _ = fcntl(kept, F_SETFD, FD_CLOEXEC) }
    descriptor = kept
    let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard nothing >= 0 else { return }
    _ = dup2(nothing, STDIN_FILENO)
    close(nothing)
  }

  /// Waits for the next line.
  public mutating func next() -> Next {
    while true {
      if let signal = Interruption.endingSignal { return .ended(signal: signal) }
      if let line = takeLine() { return line }
      guard !isEnded else { return .end }
      waitAndRead()
    }
  }

  private mutating func takeLine() -> Next? {
    if let end = waiting[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = Array(waiting[start..<end])
      start = end + 1
      searched = start
      return taken(line)
    }
    // What was taken is dropped once for each read, and not once for each line.
    waiting.removeFirst(start)
    start = 0
    if waiting.count > limit {
      passing = passing ?? Array(waiting.prefix(Self.kept))
      waiting = []
    }
    searched = waiting.count
    guard isEnded, !waiting.isEmpty || passing != nil else { return nil }
    defer { (waiting, searched) = ([], 0) }
    return taken(waiting)
  }

  /// A line, or what is left of one that is too long.
  private mutating func taken(_ line: [UInt8]) -> Next {
    defer { passing = nil }
    if let passing { return .tooLong(beginning: passing) }
    return line.count > limit ? .tooLong(beginning: Array(line.prefix(Self.kept))) : .line(line)
  }

  /// Reads what is there, or wakes because a signal came.
  private mutating func waitAndRead() {
    var sources = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Wakening.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&sources, nfds_t(sources.count), -1) >= 0 else {
      isEnded = errno != EINTR
      return
    }
    if sources[1].revents != 0 { _ = Wakening.take() }
    guard sources[0].revents != 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      waiting += buffer[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isEnded = true
    }
  }
}

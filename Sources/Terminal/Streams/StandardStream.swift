import SystemCalls

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One of the two streams a program writes to.
public enum StandardStream: Int32, Sendable {
  /// Results.
  case output = 1
  /// Progress, notices and mistakes.
  case error = 2

  /// Whether a person looks at the stream.
  public var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Columns of the terminal; nothing when the stream is none, or does not say.
  public var columns: Int? { size.flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

  /// Rows of the terminal; nothing when the stream is none, or does not say.
  public var rows: Int? { size.flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

  private var size: winsize? {
    var size = winsize()
    // The kernel fills the structure that is passed by address.
    return isTerminal && ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  /// Writes text whole, as UTF-8, unless an interrupt comes while nobody takes it.
  public func write(_ text: String) throws(WriteFailure) {
    do throws(SystemFailure) {
      try OpenFile(descriptor: rawValue).write(text, isStopped: { Interruption.isRequested })
    } catch {
      throw WriteFailure(code: error.code)
    }
  }

  /// Whether the stream was open for writing when the program started.
  public var takesText: Bool {
    let mode = fcntl(rawValue, F_GETFL)
    return mode >= 0 && mode & O_ACCMODE != O_RDONLY
  }

  /// Takes the places of standard streams that the caller closed (`>&-`), so that no file opened
  /// later is taken for one of them. What is opened goes the wrong way on purpose: using it fails as
  /// a closed stream does.
  public static func takeClosedPlaces() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is taken: the one that was found closed.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// From now on a write to a closed pipe, or beyond the size that a file may have, fails instead of
  /// ending the program by a signal.
  public static func reportFailedWrites() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}

/// Why a stream did not take what was written to it.
public struct WriteFailure: Error, Sendable, Hashable {
  /// The `errno` of the write.
  public var code: Int32

  /// A failure.
  public init(code: Int32) { self.code = code }

  /// The stream is closed.
  public static let closedStream = WriteFailure(code: EBADF)

  /// Whether a signal that asks for the end came while the stream took nothing.
  public var isInterrupted: Bool { code == EINTR }

  /// Whether the reader went away (`| head`): no mistake of anybody.
  public var isClosedPipe: Bool { code == EPIPE }
}

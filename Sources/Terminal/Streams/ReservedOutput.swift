import Synchronization
import SystemCalls

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output kept for the lines of one writer: what anything else in the process writes there
/// goes to standard error. Any thread may write.
public final class ReservedOutput: Sendable {
  private let descriptor: Mutex<Int32>

  /// Takes standard output.
  ///
  /// - Throws: when the stream is closed, or no descriptor is left.
  public init() throws(WriteFailure) {
    guard StandardStream.output.takesText else { throw .closedStream }
    let kept = dup(STDOUT_FILENO)
    guard kept >= 0 else { throw WriteFailure(code: errno) }
    _ = fcntl(kept, F_SETFD, FD_CLOEXEC)
    guard dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { throw WriteFailure(code: errno) }
    descriptor = Mutex(kept)
  }

  /// Writes a line whole, no other between its bytes; an interrupt meanwhile changes nothing. Once the
  /// program is to end, a reader that takes nothing for 0.2 s gets no more.
  public func write(line: String) throws(WriteFailure) {
    var text = line + "\n"
    let code = descriptor.withLock { descriptor in
      text.withUTF8 { bytes -> Int32 in
        do throws(SystemFailure) {
          try Self.write(bytes, to: descriptor)
          return 0
        } catch {
          return error.code
        }
      }
    }
    if code != 0 { throw WriteFailure(code: code) }
  }

  /// Writes piece by piece, each when there is room for it: a write that waits could wait in a thread
  /// that no signal wakes.
  private static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32
  ) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      let ready = poll(&room, 1, 200)
      if ready == 0, Interruption.endingSignal != nil { throw SystemFailure(code: EINTR) }
      guard ready > 0 else { continue }
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(Int(PIPE_BUF)))
      try OpenFile(descriptor: descriptor).write(
        piece, isStopped: { Interruption.endingSignal != nil })
      rest = rest.dropFirst(piece.count)
    }
  }
}

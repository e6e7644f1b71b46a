#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Something open for reading or writing: a file, a pipe, a terminal. Calls are repeated until they have
/// done what was asked, whatever signals come between. Whoever opened it closes it.
public struct OpenFile: Sendable, Hashable {
  /// The number that the system knows it by.
  public var descriptor: Int32

  /// What is open under a number.
  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// How long a full pipe is waited for before `isStopped` is asked, in milliseconds.
  private static let patience: Int32 = 100

  /// Reads to the end, or until more than `limit` bytes are there: one who takes no more sees it by
  /// their count.
  ///
  /// - Parameter isStopped: asked when a signal came; true gives up.
  /// - Throws: what the system said; `EINTR` when it was given up.
  public func bytes(
    upTo limit: Int, isStopped: () -> Bool = { false }
  ) throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { room in
        read(descriptor, room.baseAddress, room.count)
      }
      if count == 0 { break }
      if count > 0 {
        bytes += chunk[..<count]
      } else {
        let code = errno
        guard code == EINTR, !isStopped() else { throw SystemFailure(code: code) }
      }
    }
    return bytes
  }

  /// Writes a text whole, as UTF-8; as `write(_:isStopped:)` of bytes.
  public func write(_ text: String, isStopped: () -> Bool = { false }) throws(SystemFailure) {
    var text = text
    let code = text.withUTF8 { bytes -> Int32 in
      do throws(SystemFailure) {
        try write(bytes, isStopped: isStopped)
        return 0
      } catch {
        return error.code
      }
    }
    if code != 0 { throw SystemFailure(code: code) }
  }

  /// Writes bytes whole. Where nobody has to wait (`O_NONBLOCK`), room is waited for.
  ///
  /// - Parameter isStopped: asked when a signal came, and when there was no room for a while; true gives the
  ///   rest up.
  /// - Throws: what the system said; `EINTR` when it was given up, `ENOSPC` when nothing more is taken.
  public func write(
    _ bytes: UnsafeBufferPointer<UInt8>, isStopped: () -> Bool = { false }
  ) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeBufferPointer(rebasing: rest)
      #if canImport(Darwin)
        let count = Darwin.write(descriptor, part.baseAddress, part.count)
      #elseif canImport(Musl)
        let count = Musl.write(descriptor, part.baseAddress, part.count)
      #else
        let count = Glibc.write(descriptor, part.baseAddress, part.count)
      #endif
      let code = count < 0 ? errno : count == 0 ? ENOSPC : 0
      switch code {
      case 0: rest = rest.dropFirst(count)
      case EAGAIN:
        var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        // Room is used even when somebody asked to stop: the last words of a command still go out.
        if poll(&room, 1, Self.patience) <= 0, isStopped() { throw SystemFailure(code: EINTR) }
      case EINTR where !isStopped(): break
      default: throw SystemFailure(code: code)
      }
    }
  }
}

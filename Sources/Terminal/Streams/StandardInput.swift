#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The stream a program reads from.
public enum StandardInput {
  /// Whether a person types into it.
  public static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Why a stream cannot be read.
  public struct Unreadable: Error, Sendable, Hashable {
    /// The `errno` of the read.
    public var code: Int32

    /// A stream that the caller closed.
    public static let closed = Unreadable(code: EBADF)

    /// Whether it is a folder.
    public var isFolder: Bool { code == EISDIR }
  }

  /// The next line without its end; nothing at the end of the input, or once a signal asks for the
  /// end. What is no UTF-8 shows as replacement characters.
  ///
  /// - Throws: why the stream gives nothing: it is closed, or a folder.
  public static func line() throws(Unreadable) -> String? {
    var bytes: [UInt8] = []
    while true {
      guard waitForInput() else { return nil }
      var byte: UInt8 = 0
      // Byte by byte: what a command of the system reads from the same stream must still be there.
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0 {
        let code = errno
        if Interruption.isRequested { return nil }
        if code == EINTR { continue }
        throw Unreadable(code: code)
      }
      guard count > 0 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
  }

  /// Waits until there is something to read, or its end.
  ///
  /// - Returns: whether there is; not once a signal asks for the end, even one that came just before.
  private static func waitForInput() -> Bool {
    while !Interruption.isRequested {
      var sources = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: Wakening.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      // What cannot be waited for is read, which tells why.
      guard poll(&sources, nfds_t(sources.count), -1) >= 0 || errno == EINTR else { return true }
      if sources[1].revents != 0 { _ = Wakening.take() }
      if sources[0].revents != 0 { return true }
    }
    return false
  }
}

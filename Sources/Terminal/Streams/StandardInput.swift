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
}

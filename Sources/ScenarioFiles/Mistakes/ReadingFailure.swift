/// Why something cannot be read.
public enum ReadingFailure: Error, Sendable, Hashable {
  /// It does not exist.
  case missing
  /// It is a folder.
  case isFolder
  /// It is a device, a pipe or a socket.
  case notRegular
  /// The permission lacks.
  case notAllowed
  /// It is larger than what is read, in bytes.
  case tooLarge(limit: Int)
  /// The system refused, with this `errno`.
  case failed(code: Int32)
}

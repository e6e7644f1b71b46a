import SystemCalls

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads files of bounded size, regular ones only: no device that never ends, no pipe that never
/// speaks, no file larger than memory.
enum BoundedFile {
  /// The most bytes that are read.
  static let limit = 16 * 1_024 * 1_024

  /// Which file a path leads to, so that one reached by two paths is known as one.
  struct Identity: Hashable {
    var device: UInt64
    var node: UInt64
  }

  /// The bytes of a regular file.
  static func contents(_ path: String) throws(ReadingFailure) -> (bytes: [UInt8], Identity) {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw failure(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .notRegular
    }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    let identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      node: UInt64(truncatingIfNeeded: status.st_ino))
    return (try readAll(file), identity)
  }

  /// The bytes of standard input, whatever it is, up to the limit.
  static func standardInput() throws(ReadingFailure) -> [UInt8] {
    try readAll(STDIN_FILENO)
  }

  /// Whether something other than a folder stands at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Whether a folder stands at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, in order; none when it cannot be read.
  static func names(inFolder path: String) -> [String] {
    SystemFolder.names(in: path, most: 10_000) ?? []
  }

  private static func readAll(_ file: Int32) throws(ReadingFailure) -> [UInt8] {
    do throws(SystemFailure) {
      let bytes = try OpenFile(descriptor: file).bytes(upTo: limit)
      if bytes.count <= limit { return bytes }
    } catch {
      throw failure(error.code)
    }
    throw .tooLarge(limit: limit)
  }

  private static func failure(_ code: Int32) -> ReadingFailure {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .isFolder
    case EACCES, EPERM: .notAllowed
    default: .failed(code: code)
    }
  }
}

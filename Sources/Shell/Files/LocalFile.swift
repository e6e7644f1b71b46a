import SystemCalls
import Terminal
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Files that a session reads.
enum LocalFile {
  /// The largest script that is read, in bytes.
  static let limit = 16_000_000

  /// Why a file cannot be read.
  struct Unreadable: Error, Sendable, Hashable {
    var isMissing = false
    var isFolder = false
    var isText = true
    var code: Int32 = 0

    /// The words of the system.
    var system: String { SystemFailure(code: code).words }

    /// The reason that is told.
    var reason: UnreadableReason {
      if isMissing { return .isMissing }
      if isFolder { return .isFolder }
      return isText ? .other(system) : .isNoText
    }
  }

  /// Whether a regular file stands at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The text of a file.
  static func text(_ path: String) throws(Unreadable) -> String {
    var status = stat()
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Unreadable(isMissing: errno == ENOENT, code: errno)
    }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else { throw Unreadable(code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw Unreadable(isFolder: true) }
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try OpenFile(descriptor: descriptor).bytes(
        upTo: limit, isStopped: { Interruption.isRequested })
    } catch {
      throw Unreadable(code: error.code)
    }
    guard bytes.count <= limit else { throw Unreadable(code: EFBIG) }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw Unreadable(isText: false)
    }
    return text
  }

  /// A name for a transcript, after the time of day.
  static func transcriptName() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "rencontre-\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "-\(two(parts.tm_hour))h\(two(parts.tm_min))m\(two(parts.tm_sec)).ren"
  }
}

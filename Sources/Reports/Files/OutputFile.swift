import SystemCalls
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that is written whole or not at all: the text goes into a temporary file of the same
/// folder, reaches the disk, then takes the name. What stood there before stays until that moment.
///
/// A device or a pipe is written to directly: it has no content to keep, and must not be replaced.
public struct OutputFile: Sendable, Hashable {
  /// The path, as it was given.
  public var path: String

  /// A file to write.
  public init(path: String) { self.path = path }

  /// What follows the last point of the name; nothing when there is none or nothing follows.
  public var ending: String? {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return nil }
    let ending = name[name.index(after: point)...]
    return ending.isEmpty ? nil : String(ending)
  }

  /// Whether another path leads to the same file, through links as well.
  public func isSame(as other: String) -> Bool {
    var own = stat()
    var others = stat()
    return stat(path, &own) == 0 && stat(other, &others) == 0
      && own.st_dev == others.st_dev && own.st_ino == others.st_ino
  }

  /// Whether a file with a content stands there; a device or a pipe has none to keep.
  public var exists: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Why a file could not be written.
  public struct Failure: Error, Sendable, Hashable {
    /// The path, as it was given.
    public var path: String
    /// What went wrong.
    public var problem: WritingProblem

    /// A failure.
    public init(path: String, problem: WritingProblem) {
      self.path = path
      self.problem = problem
    }
  }

  /// Finds out early whether the file can be written, so that nobody waits for a result that has
  /// nowhere to go. Leaves nothing behind.
  public func check() throws(Failure) {
    guard let temporary = try temporary() else { return }
    close(temporary.descriptor)
    unlink(temporary.path)
  }

  /// Writes the text. A pipe whose reader is slow is waited for until `isCancelled`.
  public func write(
    _ text: String, isCancelled: @escaping () -> Bool = { false }
  ) throws(Failure) {
    var problem: Failure?
    do {
      try write(isCancelled: isCancelled) { write in try write(text) }
    } catch let failure as Failure {
      problem = failure
    } catch {
      // Nothing else is thrown by a text that is there.
      problem = Failure(path: path, problem: .closed)
    }
    if let problem { throw problem }
  }

  /// Writes a text that is made piece by piece; `produce` is given what takes a piece. Memory does not
  /// grow with the length of the text. `isCancelled` is asked for each piece.
  ///
  /// - Throws: `Failure`, or what `produce` throws; what stood there before is untouched then.
  public func write(
    isCancelled: @escaping () -> Bool = { false },
    pieces produce: (_ write: (String) throws -> Void) throws -> Void
  ) throws {
    let temporary = try temporary()
    let descriptor = try temporary?.descriptor ?? openDirectly()
    var isOpen = true
    var buffer = ""
    func flush() throws {
      do throws(SystemFailure) {
        try OpenFile(descriptor: descriptor).write(buffer, isStopped: isCancelled)
      } catch {
        throw failure(error.code)
      }
      buffer = ""
    }
    do {
      try produce { piece in
        if isCancelled() { throw failure(EINTR) }
        buffer += piece
        if buffer.utf8.count >= 65_536 { try flush() }
      }
      try flush()
      var code: Int32 = 0
      if let temporary {
        if fsync(descriptor) != 0 { code = errno }
        if code == 0, fchmod(descriptor, temporary.mode) != 0 { code = errno }
      }
      isOpen = false
      if close(descriptor) != 0, code == 0 { code = errno }
      if code == 0, let temporary, rename(temporary.path, temporary.target) != 0 { code = errno }
      if code != 0 { throw failure(code) }
    } catch {
      if isOpen { close(descriptor) }
      if let temporary { unlink(temporary.path) }
      throw error
    }
  }

  private struct Temporary {
    var descriptor: Int32
    var path: String
    var target: String
    var mode: mode_t
  }

  /// An empty file beside the target; nothing when the target is a device or a pipe.
  private func temporary() throws(Failure) -> Temporary? {
    var status = stat()
    var mode: mode_t = 0o666 & ~Self.fileModeMask()
    var target = path
    if stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw Failure(path: path, problem: .isFolder)
      case S_IFREG: mode = status.st_mode & 0o777
      default: return nil
      }
      if access(path, W_OK) != 0 { throw failure(errno) }
      // Behind a symbolic link the file itself is replaced, not the link.
      if let resolved = SystemPath.real(path) { target = resolved }
    } else if errno == ENOTDIR {
      throw failure(ENOTDIR)
    } else if path.isEmpty || path.hasSuffix("/") {
      throw Failure(path: path, problem: path.isEmpty ? .noFolder : .isFolder)
    }
    let end = target.lastIndex(of: "/").map(target.index(after:)) ?? target.startIndex
    // A name of its own, short enough wherever the target's name is; a buffer ended by a zero, because
    // `mkstemp` writes the name that it chose into it.
    var template = Array((target[..<end] + ".rencontre.XXXXXX").utf8CString)
    let descriptor = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { throw failure(errno) }
    let name = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return Temporary(descriptor: descriptor, path: name, target: target, mode: mode)
  }

  private func openDirectly() throws(Failure) -> Int32 {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to read, whatever signal comes.
    let descriptor = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    return descriptor
  }

  /// The permissions that the session takes away from new files; the system only tells by setting.
  private static func fileModeMask() -> mode_t {
    let mask = umask(0o022)
    _ = umask(mask)
    return mask
  }

  private func failure(_ code: Int32) -> Failure {
    Failure(path: path, problem: .system(code))
  }
}

import SystemCalls

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The right to write to a store, which one process has at a time: an advisory lock on a file beside
/// the store. The system takes it back from a process that ends, however it ends.
///
/// The store itself is not locked so: closing any descriptor of it would take SQLite's own locks away.
/// A class, because the lock is given back once, when nobody holds it any more.
final class StoreLock: Sendable {
  private let descriptor: Int32
  private let path: String
  /// Whether the file is a lock of this program: one that somebody else keeps under the name is locked
  /// all the same, and stays as it is.
  private let isOwn: Bool

  /// The lock's file: beside the store itself, whatever links lead to it.
  static func path(of store: String) -> String { resolved(store) + ".lock" }

  /// A store's path without links; one that is not there yet is resolved by its folder.
  private static func resolved(_ store: String) -> String {
    if let real = SystemPath.real(store) { return real }
    guard let folder = SystemPath.real(FileSystem.folder(of: store)) else { return store }
    let name = store.lastIndex(of: "/").map { store[store.index(after: $0)...] } ?? store[...]
    return folder == "/" ? "/" + name : folder + "/" + name
  }

  /// How often a lock that is held is tried again: whoever asks whether a batch is running holds it for
  /// an instant.
  private static let tries = 20
  /// The time between two tries, in microseconds.
  private static let pause: UInt32 = 10_000

  /// Takes the lock.
  ///
  /// - Throws: That another process has it, or that the folder takes no writing.
  init(store: String) throws(StoreProblem) {
    guard !store.isEmpty else { throw StoreProblem(path: store, .unnamed) }
    let path = Self.path(of: store)
    var tries = Self.tries
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw StoreProblem(path: store, Self.cause(errno, store)) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let code = errno
        let holder = Self.holder(descriptor)
        close(descriptor)
        if code == EINTR { continue }
        guard code == EWOULDBLOCK else { throw StoreProblem(path: store, Self.cause(code, store)) }
        tries -= 1
        if tries > 0 {
          usleep(Self.pause)
          continue
        }
        throw StoreProblem(path: store, .inUse(process: holder?.process, host: holder?.host))
      }
      // The one who held it may have removed the file in between: a lock on a file that has no name
      // any more keeps nobody out.
      guard Self.isNamed(descriptor, path) else {
        close(descriptor)
        continue
      }
      // A lock is empty before its words are written.
      let isOwn = Self.holder(descriptor) != nil || lseek(descriptor, 0, SEEK_END) == 0
      if isOwn {
        let words = Array("\(getpid()) \(Host.name)\n".utf8)
        // Who holds it is told to whoever is refused; the lock holds without.
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, words, words.count, 0)
      }
      self.isOwn = isOwn
      self.descriptor = descriptor
      self.path = path
      return
    }
  }

  deinit {
    if isOwn { unlink(path) }
    close(descriptor)
  }

  /// Whether a process has the lock of a store now; nothing is left behind.
  static func isHeld(store: String) -> Bool {
    let descriptor = open(path(of: store), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  private static func isNamed(_ descriptor: Int32, _ path: String) -> Bool {
    var own = stat()
    var named = stat()
    return fstat(descriptor, &own) == 0 && stat(path, &named) == 0
      && own.st_dev == named.st_dev && own.st_ino == named.st_ino
  }

  private static func holder(_ descriptor: Int32) -> (process: Int, host: String)? {
    var bytes = [UInt8](repeating: 0, count: 300)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    let words = String(decoding: bytes[..<count], as: UTF8.self).split { $0.isWhitespace }
    guard words.count == 2, let process = Int(words[0]), process > 0 else { return nil }
    return (process, String(words[1]))
  }

  private static func cause(_ code: Int32, _ store: String) -> StoreProblem.Cause {
    let kind = FileSystem.kind(store)
    return switch code {
    // Where the folder is there, it is one that takes no files.
    case ENOENT, ENOTDIR: kind == .noFolder ? .noFolder : .notWritable
    case EACCES, EPERM, EROFS: .notWritable
    case EISDIR: .notAFile
    case ENOSPC, EDQUOT: kind == .none ? .noRoom : .diskFull
    default: .system(code)
    }
  }
}

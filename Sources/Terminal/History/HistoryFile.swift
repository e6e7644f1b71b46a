import SystemCalls

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The file that keeps the history from one session to the next. Only its owner reads it; entries are
/// appended one by one, so that two shells at once lose nothing.
public struct HistoryFile: Sendable {
  /// Where it is.
  public var path: String

  /// A file, which need not exist.
  public init(path: String) { self.path = path }

  // More lines than this, and the file is written anew with those that are kept.
  private static let longestFile = 3 * HistoryList.limit
  // More bytes than this are not read.
  private static let largestFile = 64 << 20

  /// What the file holds; broken lines are passed over. A file that does not exist yet is made at the
  /// first entry.
  ///
  /// - Throws: why it cannot be read.
  public func load() throws(HistoryProblem) -> HistoryList {
    let descriptor: Int32
    do {
      descriptor = try opened(O_RDONLY)
    } catch {
      if error.code == ENOENT { return HistoryList() }
      throw error
    }
    defer { _ = close(descriptor) }
    let bytes = try contents(of: descriptor)
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let entries = lines.compactMap { line in
      String(validating: line, as: UTF8.self).flatMap { HistoryEntry.decoded($0) }
    }
    let list = HistoryList(entries)
    if lines.count > Self.longestFile { try shorten() }
    return list
  }

  /// Appends an entry. Folders that are missing are made.
  ///
  /// - Throws: why it cannot be written.
  public func append(_ entry: String) throws(HistoryProblem) {
    let descriptor: Int32
    do {
      descriptor = try opened(O_RDWR | O_CREAT | O_APPEND)
    } catch {
      guard error.code == ENOENT else { throw error }
      makeFolders()
      descriptor = try opened(O_RDWR | O_CREAT | O_APPEND)
    }
    defer { _ = close(descriptor) }
    _ = flock(descriptor, LOCK_EX)
    // A line that was cut short (a crash, a full disk) must not swallow this one.
    var last: UInt8 = UInt8(ascii: "\n")
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0 { _ = pread(descriptor, &last, 1, size - 1) }
    let start = last == UInt8(ascii: "\n") ? "" : "\n"
    try write(start + HistoryEntry.encoded(entry) + "\n", to: descriptor)
  }

  /// Opens the file if it is an ordinary one, for its owner only.
  private func opened(_ flags: Int32) throws(HistoryProblem) -> Int32 {
    // Without waiting: opening a pipe would wait for its other end.
    let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw HistoryProblem(code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      _ = close(descriptor)
      throw HistoryProblem(code: isFolder ? EISDIR : EINVAL)
    }
    if status.st_mode & 0o077 != 0, status.st_uid == geteuid() { _ = fchmod(descriptor, 0o600) }
    return descriptor
  }

  /// Writes the file anew with the entries that are kept. In place, under the lock of those who append:
  /// a file put in its place would lose what another shell is just appending.
  private func shorten() throws(HistoryProblem) {
    let descriptor = try opened(O_RDWR | O_APPEND)
    defer { _ = close(descriptor) }
    _ = flock(descriptor, LOCK_EX)
    let bytes = try contents(of: descriptor)
    let list = HistoryList(
      bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
        String(validating: line, as: UTF8.self).flatMap { HistoryEntry.decoded($0) }
      })
    guard ftruncate(descriptor, 0) == 0 else { throw HistoryProblem(code: errno) }
    try write(list.entries.map { HistoryEntry.encoded($0) + "\n" }.joined(), to: descriptor)
  }

  private func contents(of descriptor: Int32) throws(HistoryProblem) -> [UInt8] {
    do throws(SystemFailure) {
      return try OpenFile(descriptor: descriptor).bytes(upTo: Self.largestFile)
    } catch {
      throw HistoryProblem(code: error.code)
    }
  }

  /// Writes text whole: a line in one call, so that lines of two shells do not mix.
  private func write(_ text: String, to descriptor: Int32) throws(HistoryProblem) {
    do throws(SystemFailure) {
      try OpenFile(descriptor: descriptor).write(text)
    } catch {
      throw HistoryProblem(code: error.code)
    }
  }

  /// Makes the folders above the file, for their owner only; what fails shows when the file is opened.
  private func makeFolders() {
    for index in path.indices where path[index] == "/" && index != path.startIndex {
      _ = mkdir(String(path[..<index]), 0o700)
    }
  }
}

/// Why the history is not kept.
public struct HistoryProblem: Error, Sendable, Hashable {
  /// The `errno` of what failed.
  public var code: Int32

  /// A problem.
  public init(code: Int32) { self.code = code }
}

import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder that the files of a paper are written into. It is made when it is missing. Files that its
/// index lists and the new paper does not have are those of a paper before, and go; what else stands in
/// it stays.
public struct OutputFolder: Sendable, Hashable {
  /// The path, as it was given.
  public var path: String

  /// A folder to write into.
  public init(path: String) { self.path = path }

  /// Makes the folder and those inside it that files need, and finds out early whether they can be
  /// written.
  ///
  /// - Throws: `OutputFile.Failure`.
  public func prepare(for files: [String] = ["index.md"]) throws(OutputFile.Failure) {
    try make(path)
    for file in files {
      let parts = file.split(separator: "/").dropLast()
      for count in 0..<parts.count {
        try make(path + "/" + parts[...count].joined(separator: "/"))
      }
    }
    if let file = files.first { try OutputFile(path: path + "/" + file).check() }
  }

  /// Writes files, all of them or none: they are written under other names in the folder, and take
  /// theirs when the last one is on the disk. What stood under those names before stays until then, and
  /// so does what only the paper before had.
  ///
  /// - Throws: `OutputFile.Failure`; nothing of these files is left then, unless it is a file of the
  ///   paper before that cannot be removed.
  public func write(
    _ files: [PaperFolder.File], isCancelled: @escaping () -> Bool = { false }
  ) throws(OutputFile.Failure) {
    try prepare(for: files.map(\.path))
    let before = PaperFolder.listed(inIndex: index)
    let ending = ".rencontre.\(getpid())"
    var staged: [(temporary: String, target: String)] = []
    do throws(OutputFile.Failure) {
      for file in files {
        let target = path + "/" + file.path
        // A name that cannot be written to is found before anything takes its name.
        try OutputFile(path: target).check()
        staged.append((target + ending, target))
        try OutputFile(path: target + ending).write(file.text, isCancelled: isCancelled)
      }
      while let (temporary, target) = staged.first {
        guard rename(temporary, target) == 0 else {
          throw OutputFile.Failure(path: target, problem: .system(errno))
        }
        staged.removeFirst()
      }
    } catch {
      for (temporary, _) in staged { unlink(temporary) }
      // Folders that hold nothing were made for these files.
      for folder in Set(files.compactMap(\.folder)) { rmdir(path + "/" + folder) }
      let target = staged.first { $0.temporary == error.path }?.target
      throw OutputFile.Failure(path: target ?? error.path, problem: error.problem)
    }
    for file in Set(before).subtracting(files.map(\.path)).sorted() {
      guard unlink(path + "/" + file) == 0 || errno == ENOENT || errno == ENOTDIR else {
        throw OutputFile.Failure(path: path + "/" + file, problem: .system(errno))
      }
    }
  }

  /// The index that stands in the folder; empty where there is none that can be read.
  private var index: String {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write.
    let file = open(path + "/index.md", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while text.count < Self.indexLimit {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      text += buffer[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// No index of a paper has more bytes.
  private static let indexLimit = 4 * 1_024 * 1_024

  private func make(_ path: String) throws(OutputFile.Failure) {
    guard mkdir(path, 0o777) != 0 else { return }
    let code = errno
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    guard code != EEXIST || !isFolder else { return }
    throw OutputFile.Failure(path: path, problem: code == EEXIST ? .notFolder : .system(code))
  }
}

extension PaperFolder.File {
  /// The folder inside the paper's that the file stands in; nothing when that is the paper's own.
  fileprivate var folder: String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}

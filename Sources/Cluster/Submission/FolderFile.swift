#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The files of a batch's folder. A file is written beside its place and then
/// moved there, so that no machine ever reads half of one.
enum FolderFile {
  static var currentFolder: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&buffer, buffer.count) != nil else { return "." }
    return text(buffer)
  }

  /// Makes a folder unless something of its name is there; whether it was made.
  static func makeFolder(_ path: String) throws(ClusterProblem) -> Bool {
    if mkdir(path, 0o777) == 0 { return true }
    let code = errno
    guard code != EEXIST else { return false }
    throw .unwritable(path: path, code: code)
  }

  /// Removes a folder that is empty; any other stays.
  static func removeEmptyFolder(_ path: String) { rmdir(path) }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The text of a file; nothing when there is none.
  static func text(_ path: String) throws(ClusterProblem) -> String? {
    guard let file = fopen(path, "re") else {
      if errno == ENOENT { return nil }
      throw .unreadable(path: path, code: errno)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    guard ferror(file) == 0 else { throw .unreadable(path: path, code: errno) }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(
    _ text: String, to path: String, isProgram: Bool = false
  ) throws(ClusterProblem) {
    let draft = path + ".part"
    do {
      try put(text, into: draft, mode: "we")
    } catch {
      unlink(draft)
      throw error
    }
    if isProgram { chmod(draft, 0o755) }
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw .unwritable(path: path, code: code)
    }
  }

  static func append(_ text: String, to path: String) throws(ClusterProblem) {
    try put(text, into: path, mode: "ae")
  }

  private static func put(
    _ text: String, into path: String, mode: String
  ) throws(ClusterProblem) {
    guard let file = fopen(path, mode) else {
      throw .unwritable(path: path, code: errno)
    }
    let bytes = Array(text.utf8)
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    let code = errno
    guard fclose(file) == 0, isWritten else {
      throw .unwritable(path: path, code: isWritten ? errno : code)
    }
  }

  private static func text(_ buffer: [CChar]) -> String {
    String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

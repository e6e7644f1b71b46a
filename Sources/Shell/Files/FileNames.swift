#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Names of files, for completion.
enum FileNames {
  /// The most names that are offered.
  static let most = 200

  /// The paths that begin as one does, folders with a `/` behind them, hidden ones only when asked
  /// for.
  static func matching(_ prefix: String) -> [String] {
    let end = prefix.lastIndex(of: "/").map(prefix.index(after:)) ?? prefix.startIndex
    let folder = String(prefix[..<end])
    let start = prefix[end...]
    guard let list = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(list) }
    var names: [String] = []
    while let entry = readdir(list), names.count < most {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(start), name != ".", name != "..",
        !name.hasPrefix(".") || start.hasPrefix(".")
      else { continue }
      var status = stat()
      let path = folder + name
      let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      names.append(isFolder ? path + "/" : path)
    }
    return names.sorted()
  }
}

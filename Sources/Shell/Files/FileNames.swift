import SystemCalls

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
    var names: [String] = []
    for name in SystemFolder.names(in: folder.isEmpty ? "." : folder) ?? []
    where name.hasPrefix(start) && (!name.hasPrefix(".") || start.hasPrefix(".")) {
      var status = stat()
      let path = folder + name
      let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      names.append(isFolder ? path + "/" : path)
      if names.count == most { break }
    }
    return names
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The folders of the system.
public enum SystemFolder {
  /// The names in a folder, in the order of their scalars, but for `.` and `..`; nothing when it cannot be
  /// read.
  ///
  /// - Parameter most: how many entries are looked at.
  public static func names(in path: String, most: Int = .max) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while names.count < most, let entry = readdir(folder) {
      // The name is an array within the entry, ended by a zero.
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

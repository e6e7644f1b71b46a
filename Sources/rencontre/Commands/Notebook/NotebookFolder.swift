import Terminal
import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The project's folder of notebooks.
struct NotebookFolder {
  /// Its path, absolute.
  let path: String

  /// The folder that is named, else the one here, else the one above the program: a program that was
  /// built stands within its project.
  init(named name: String?) throws(NotebookProblem) {
    if let name {
      guard let path = Self.holder(name) else { throw .notFolder(name) }
      self.path = path
      return
    }
    var places = ["Notebooks"]
    var folder = Self.program[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      places.append(folder + "/Notebooks")
    }
    guard let path = places.lazy.compactMap(Self.holder).first else { throw .noFolder }
    self.path = path
  }

  /// The Python package.
  var package: String { path + "/python" }
  /// The versions of what it needs.
  var requirements: String { package + "/requirements.txt" }
  /// Where the package's modules are.
  var modules: String { package + "/src" }

  /// The notebooks, in the order of their names.
  var notebooks: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      // The name is a C array in the entry, ended by a zero byte.
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
          String(cString: $0)
        }
      }
      if name.hasSuffix(".ipynb"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted().map { path + "/" + $0 }
  }

  /// The text of a small file; nothing when it cannot be read.
  static func text(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The path of this program, absolute, links followed.
  static var program: String {
    absolute("/proc/self/exe") ?? absolute(CommandLine.arguments[0]) ?? CommandLine.arguments[0]
  }

  private static func holder(_ path: String) -> String? {
    guard access(path + "/python/pyproject.toml", R_OK) == 0 else { return nil }
    return absolute(path)
  }

  private static func absolute(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}

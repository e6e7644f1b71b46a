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
    (SystemFolder.names(in: path) ?? [])
      .filter { $0.hasSuffix(".ipynb") && !$0.hasPrefix(".") }
      .map { path + "/" + $0 }
  }

  /// The text of a small file; nothing when it cannot be read whole.
  static func text(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let limit = 1 << 20
    guard let bytes = try? OpenFile(descriptor: descriptor).bytes(upTo: limit),
      bytes.count <= limit
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The path of this program, absolute, links followed.
  static var program: String {
    SystemPath.program ?? CommandLine.arguments[0]
  }

  private static func holder(_ path: String) -> String? {
    guard access(path + "/python/pyproject.toml", R_OK) == 0 else { return nil }
    return SystemPath.real(path)
  }
}

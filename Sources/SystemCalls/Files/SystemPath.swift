#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Paths as the system sees them.
public enum SystemPath {
  /// A path from the root, links followed; nothing when nothing is there.
  public static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The file of this program.
  public static var program: String? {
    real("/proc/self/exe") ?? CommandLine.arguments.first.flatMap(real)
  }
}

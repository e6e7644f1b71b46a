#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The private folder in which the shell keeps its history and its journals (XDG base directory
/// specification).
public struct StateFolder: Sendable, Hashable {
  /// Its path.
  public var path: String

  /// `$XDG_STATE_HOME/rencontre`, else `~/.local/state/rencontre`; nothing without a home. A relative
  /// `XDG_STATE_HOME` is to be ignored.
  public init?(environment: [String: String]) {
    if let given = environment["XDG_STATE_HOME"], given.hasPrefix("/") {
      path = given + "/rencontre"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.local/state/rencontre"
    } else {
      return nil
    }
  }

  /// The file of typed lines.
  public var history: String { path + "/history" }

  /// The folder of journals.
  public var journals: String { path + "/sessions" }

  /// Makes a folder and those above it, for their owner only.
  ///
  /// - Returns: 0, or the `errno` of what failed.
  static func make(_ path: String) -> Int32 {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST { return errno }
    }
    return 0
  }
}

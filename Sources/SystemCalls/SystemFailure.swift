#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A call of the system that failed.
public struct SystemFailure: Error, Sendable, Hashable {
  /// Its `errno`.
  public var code: Int32

  /// A failure.
  public init(code: Int32) { self.code = code }

  /// What the system says of it, in the language that the system has been given.
  public var words: String { strerror(code).map { String(cString: $0) } ?? "" }
}

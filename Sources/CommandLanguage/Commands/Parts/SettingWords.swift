/// One `PATH VALUE` of `set`, as typed.
public struct SettingWords: Sendable, Hashable {
  /// The path.
  public var path: Located<String>
  /// The value.
  public var value: Located<String>

  /// A path and a value.
  public init(path: Located<String>, value: Located<String>) {
    self.path = path
    self.value = value
  }
}

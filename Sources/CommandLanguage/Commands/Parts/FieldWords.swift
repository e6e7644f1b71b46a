/// One `FIELD VALUE` of `add`, as typed.
public struct FieldWords: Sendable, Hashable {
  /// The key of the field, as in files: `at`, `every`, `participants`, `zones`, …
  public var key: Located<String>
  /// Its value, or the values of a list.
  public var values: [Located<String>]

  /// A field and its values.
  public init(key: Located<String>, values: [Located<String>]) {
    self.key = key
    self.values = values
  }
}

/// A setting as a person types it: a path and a value, each one word of a command.
public struct SettingText: Sendable, Hashable {
  /// The path: `contact.rate`, `zones."La Courneuve".need`.
  public var path: String
  /// The value: `0.3`, `40%`, `26w`, `never`, a word, a text, `[12, -5]`.
  public var value: String

  /// A path and a value, without the quotes that protected them in the command.
  public init(path: String, value: String) {
    self.path = path
    self.value = value
  }

  /// The two words as one text, in which mistakes have their places.
  var text: String { path + " " + value }
}

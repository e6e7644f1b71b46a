/// A value that an option of a program sets, other than `--set`: `--weeks 26` sets `horizon`.
public struct OptionSetting: Sendable, Hashable {
  /// The option as people write it: `--weeks`.
  public var name: String
  /// What it sets, as `path=value`.
  public var text: String

  /// An option by its name, and the setting that it stands for.
  public init(_ name: String, sets text: String) {
    self.name = name
    self.text = text
  }
}

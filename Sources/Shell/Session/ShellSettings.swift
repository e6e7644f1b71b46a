import Charts
import CommandLanguage
import TerritoryModel

/// How a shell speaks and draws: what `lang`, `mode`, `option`, `timing` and `present` change.
public struct ShellSettings: Sendable, Hashable {
  /// The language of everything that is said.
  public var language: Language
  /// How answers are written.
  public var mode = OutputMode.table
  /// Whether the projector mode is on.
  public var isPresenting = false
  /// Whether each answer ends with the time it took.
  public var tellsTime = false
  /// Whether commands of the system are closed.
  public var isSafe: Bool
  /// Whether notices and progress are left out.
  public var isQuiet: Bool
  /// The options by name, each one of the values that it takes.
  public var options: [ShellOption: String] = [:]

  /// The usual settings.
  public init(language: Language, isSafe: Bool = false, isQuiet: Bool = false) {
    self.language = language
    self.isSafe = isSafe
    self.isQuiet = isQuiet
  }

  /// The value of an option.
  public subscript(option: ShellOption) -> String { options[option] ?? option.values[0] }
}

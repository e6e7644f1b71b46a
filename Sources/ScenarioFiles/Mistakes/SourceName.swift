/// Where a text came from.
public enum SourceName: Sendable, Hashable {
  /// A file, by its path as it was found.
  case file(String)
  /// A file of the library embedded in the program, by its name.
  case library(String)
  /// Standard input.
  case standardInput
  /// One `--set` of the command line, by its text.
  case setting(String)
  /// One setting typed in a session.
  case typed(SettingText)
  /// Another option of the command line that sets a value, by its name: `--weeks`.
  case option(String)
}

import Exploration
import ScenarioFiles
import TerritoryModel

/// What can be wrong in a line.
public enum CommandCause: Sendable, Hashable {
  // MARK: The line
  /// A quote that nothing closes.
  case openQuote
  /// A line that ends with `\` and that nothing continues.
  case openLine
  /// More words than one command may have.
  case tooLong(limit: Int)
  /// Parentheses, or `not`, inside one another deeper than is read.
  case tooDeep(limit: Int)
  /// `!`, where commands of the system are switched off.
  case systemSwitchedOff
  /// `!` with nothing after it.
  case emptySystemLine

  // MARK: Words
  /// A first word that names no command, and the nearest name in either language.
  case unknownCommand(String, nearest: String?)
  /// A measure or a setting alone, where a command belongs.
  case valueInsteadOfCommand(String, ValueKind)
  /// The beginning of several words, in full.
  case ambiguous(String, [String])
  /// The beginning of a word, in a script; the words in full.
  case prefixInScript(String, full: [String])
  /// The line stops too early.
  case missing([Expected])
  /// A word that cannot stand there; what can, and the nearest word of it.
  case unexpected(String, [Expected], nearest: String?)
  /// A word after the end of what the command takes.
  case tooMuch(String, CommandName)
  /// A text that is no number of the kind that belongs there.
  case number(String, NumberTrap, ArgumentKind)
  /// A number that is read but is out of what is possible.
  case outside(String, ArgumentKind)
  /// A day that no calendar has.
  case noSuchDay(String)

  // MARK: Measures
  /// A metric that has no value for the professions.
  case metricWithoutProfession(Metric)
  /// A window over a metric that always covers the same time.
  case metricWithoutWindow(Metric)

  // MARK: Files
  /// `>` and one word that has no ending.
  case redirectionWithoutEnding(String)
  /// `>` and a file of an ending that no answer can be written to.
  case redirectionEnding(String, nearest: String?)

  /// What stands where a command belongs.
  public enum ValueKind: Sendable, Hashable {
    /// A measure.
    case measure
    /// A setting.
    case setting
  }
}

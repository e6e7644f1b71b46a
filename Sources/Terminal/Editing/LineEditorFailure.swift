/// Why there is no line editor.
public enum LineEditorFailure: Error, Sendable, Hashable {
  /// Standard input or standard output is no terminal.
  case noTerminal
  /// The library gave none: no memory is left.
  case unavailable
}

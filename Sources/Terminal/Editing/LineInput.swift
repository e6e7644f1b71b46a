/// What reading a line gave.
public enum LineInput: Sendable, Hashable {
  /// A line, without the end of line. It holds line feeds when it was continued over several lines or
  /// pasted as several.
  case line(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the terminal is gone.
  case endOfInput
  /// A signal asks for the end (SIGTERM, SIGHUP); the terminal is already as it was.
  case ended(signal: Int32)
}

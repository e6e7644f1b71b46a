/// What `transcript` does.
public enum TranscriptChange: Sendable, Hashable {
  /// Says whether one is being written, and where.
  case show
  /// Starts to write one; without a file, to one named after the day.
  case on(Located<String>?, replaces: Bool)
  /// Ends it.
  case off
}

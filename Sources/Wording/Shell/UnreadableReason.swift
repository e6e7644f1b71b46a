/// Why a script cannot be read.
public enum UnreadableReason: Sendable, Hashable {
  /// Nothing has this name.
  case isMissing
  /// It is a folder.
  case isFolder
  /// It is not UTF-8 text.
  case isNoText
  /// The stream is closed.
  case isClosed
  /// Another reason, in the words of the system.
  case other(String)
}

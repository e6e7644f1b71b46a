/// The keys by which a line is edited.
public enum EditingMode: String, Sendable, Hashable, CaseIterable {
  /// Keys with Ctrl and Alt, as in most shells.
  case emacs
  /// An insert mode and a command mode.
  case vi
}

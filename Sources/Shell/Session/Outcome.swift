/// What became of a text that was given to a shell.
public enum Outcome: Sendable, Hashable {
  /// Every command was carried out.
  case done
  /// A command was refused or failed; what followed it was not done. The exit code is that of a
  /// script which ends here.
  case failed(code: Int32)
  /// The user wants to leave.
  case quit
  /// A signal asks for the end.
  case ended(signal: Int32)

  /// Whether every command was carried out.
  public var isDone: Bool { self == .done }
}

import SourceText

/// Something wrong in a line: what, and where. Nothing was executed.
public struct CommandMistake: Error, Sendable, Hashable {
  /// What is wrong.
  public var cause: CommandCause
  /// The stretch of the text that is wrong; just after its last word when something lacks.
  public var span: SourceSpan

  /// A mistake.
  public init(_ cause: CommandCause, at span: SourceSpan) {
    self.cause = cause
    self.span = span
  }
}
